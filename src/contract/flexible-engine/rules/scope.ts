import type { Contract } from "../../schema.js";

/** What support deals with, and what it leaves to the customer (SCP). */
export const scopeRules = {
  "SCP-1": {
    clause: "§7.7.3",
    says: {
      en: "A ticket outside the scope of support is closed at once and has no commitment.",
      fr: "Un ticket hors du périmètre de support est fermé d’office et n’a aucun engagement.",
    },
  },
  "SCP-2": {
    clause: "§6.1.8, §7.3.3, §7.7.2.1",
    says: {
      en: "Out of scope: systems and software that are not in the provider’s catalogue, the customer’s own architecture, software and applications, the administration of its machines, and writing code or scripts.",
      fr: "Sont hors périmètre : les systèmes et logiciels absents du catalogue du prestataire, l’architecture, les logiciels et les applications du client, l’administration de ses machines, l’écriture de code ou de scripts.",
    },
  },
  "SCP-3": {
    clause: "§7.6.1",
    says: {
      en: "The customer watches over its own virtual machines, software and services and repairs them, altered systems included. The provider handles the incidents and requests of its services, and watches over its platform.",
      fr: "Le client supervise et répare ses propres machines virtuelles, logiciels et services, systèmes modifiés compris. Le prestataire traite les incidents et demandes de ses services et supervise sa plateforme.",
    },
  },
  "SCP-4": {
    clause: "§6.7.4",
    says: {
      en: "Software that its vendor supports is the vendor’s first: it acts and decides in its own hours, without a commitment here.",
      fr: "Un logiciel soutenu par son éditeur relève d’abord de l’éditeur : il agit et décide selon ses propres horaires, sans engagement ici.",
    },
  },
  "SCP-5": {
    clause: "§7.7.3, §9.1",
    says: {
      en: "A person from support whom the customer invites into its tenant has the customer’s rights until the customer takes the invitation back. With health data, that is an access which the provider does not otherwise have.",
      fr: "Une personne du support invitée par le client dans son tenant a les droits du client jusqu’à ce qu’il retire l’invitation. Avec des données de santé, c’est un accès que le prestataire n’a pas autrement.",
    },
  },
  "SCP-6": {
    clause: "§7.7.5.1",
    says: {
      en: "After an API version that breaks compatibility, the customer adapts its services; until it has, a ticket about that API is out of scope.",
      fr: "Après une version d’API incompatible, le client adapte ses services ; tant qu’il ne l’a pas fait, un ticket sur cette API est hors périmètre.",
    },
  },
  "SCP-7": {
    clause: "§5.1.4",
    says: {
      en: "In partner regions the partner’s own support is not part of the service: tickets come to the provider’s support in the usual ways.",
      fr: "Dans les régions partenaires, le support du partenaire ne fait pas partie du service : les tickets vont au support du prestataire par les voies habituelles.",
    },
  },
  "SCP-8": {
    clause: "§7.6.2",
    says: {
      en: "The provider watches over its hardware, platform software and technical services, not over the virtual infrastructure that the customer has created.",
      fr: "Le prestataire supervise son matériel, ses logiciels de plateforme et ses services techniques, mais pas l’infrastructure virtuelle créée par le client.",
    },
  },
  "SCP-9": {
    clause: "§4.3, §4.4, §8.2",
    says: {
      en: "Backups are the customer’s. A ticket that asks to rebuild or hand back data is out of scope.",
      fr: "Les sauvegardes incombent au client. Un ticket qui demande de reconstruire ou de restituer des données est hors périmètre.",
    },
  },
  "SCP-10": {
    clause: "§5.2, §6.3.8.1",
    says: {
      en: "The network between the customer and the platform is not part of the service. A loss of connectivity that lies there is out of scope.",
      fr: "Le réseau entre le client et la plateforme ne fait pas partie du service. Une perte de connexion qui s’y situe est hors périmètre.",
    },
  },
  "SCP-11": {
    clause: "§6.2.6",
    says: {
      en: "Disaster recovery (sDRS) promises neither the age of the data nor the time to recover; the customer alone keeps its protection working.",
      fr: "La reprise après sinistre (sDRS) ne promet ni l’ancienneté des données ni le temps de reprise ; le client veille seul au bon état de sa protection.",
    },
  },
  "SCP-12": {
    clause: "§6.5.2, §6.5.4, §6.7.1",
    says: {
      en: "Workspace, Cloud Stream and DPS are at the end of their life. Tickets about them are still handled; the decision mentions it.",
      fr: "Workspace, Cloud Stream et DPS sont en fin de vie. Leurs tickets restent traités ; la décision le signale.",
    },
  },
} satisfies Contract["rules"];
