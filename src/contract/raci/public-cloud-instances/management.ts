import type { Activities } from "../matrix.js";

/** Storage, connectivity, management, continuity, incidents and changes. */
export const management: readonly Activities[] = [
  {
    number: "3.1.4",
    title: { en: "Storage", fr: "Stockage" },
    rows: [
      {
        slug: "encryption",
        customer: "RA",
        provider: "",
        en: "Encrypt the data on the storage space allotted",
        fr: "Garantir le chiffrement des données dans l’espace de stockage attribué",
      },
    ],
  },
  {
    number: "3.1.5",
    title: { en: "Connectivity", fr: "Connectivité" },
    rows: [
      {
        slug: "ip-plan",
        customer: "RA",
        provider: "I",
        en: "Manage the IP addressing plan and pick network protocols that suit",
        fr: "Tenir le plan d’adressage IP et retenir des protocoles réseaux qui conviennent",
      },
      {
        slug: "filtering",
        customer: "RA",
        provider: "I",
        en: "Filter network access to the instance",
        fr: "Poser des filtres sur les accès réseau à l’instance",
      },
      {
        slug: "network-automation",
        customer: "I",
        provider: "RA",
        en: "Keep the automatic network management systems working (architecture, implementation, upkeep of software and hardware for the public and private networks in place)",
        fr: "Garder en marche les systèmes automatiques qui gèrent le réseau (architecture, mise en œuvre, entretien logiciel et matériel des réseaux publics et privés en place)",
      },
    ],
  },
  {
    number: "3.1.6",
    title: { en: "Management", fr: "Gestion" },
    rows: [
      {
        slug: "inventory",
        customer: "I",
        provider: "RA",
        en: "Supply the inventory of the instances consumed",
        fr: "Remettre l’inventaire des instances utilisées",
      },
      {
        slug: "management-security",
        customer: "",
        provider: "RA",
        en: "Secure the management infrastructure (API, control plane)",
        fr: "Sécuriser les infrastructures de gestion (API, control plane)",
      },
      {
        slug: "software-security",
        customer: "RA",
        provider: "",
        en: "Secure the operating systems, software and middleware installed on the instances",
        fr: "Sécuriser les OS, logiciels et middlewares que portent les instances",
      },
      {
        slug: "physical-security",
        customer: "I",
        provider: "RA",
        en: "See to the physical security of the equipment and infrastructure housed",
        fr: "Veiller à la sécurité physique des équipements et infrastructures abrités",
      },
      {
        slug: "hosted-data-security",
        customer: "RA",
        provider: "",
        en: "See to the security of the data hosted on the instances",
        fr: "Veiller à la sécurité des données que portent les instances",
      },
    ],
  },
  {
    number: "3.1.7",
    title: { en: "Business continuity", fr: "Continuité d’activité" },
    rows: [
      {
        slug: "restore-tests",
        customer: "RA",
        provider: "",
        en: "Test at regular intervals that data can be restored",
        fr: "Tester de façon périodique la restauration des données",
      },
      {
        slug: "continuity-plans",
        customer: "RA",
        provider: "C",
        en: "Keep up the business continuity and disaster recovery plans of the hosted information system",
        fr: "Tenir à jour les plans de continuité et de reprise d’activité du SI hébergé",
      },
      {
        slug: "infrastructure-automation",
        customer: "I",
        provider: "RA",
        en: "Manage the automatic systems that manage the infrastructure made available",
        fr: "Conduire les systèmes automatiques qui gèrent l’infrastructure mise à disposition",
      },
    ],
  },
  {
    number: "3.2",
    title: { en: "Event management", fr: "Gestion des évènements" },
    rows: [],
  },
  {
    number: "3.2.1",
    title: { en: "Incidents", fr: "Incidents" },
    rows: [
      {
        slug: "hardware-and-network",
        customer: "AI",
        provider: "RA",
        en: "Handle hardware and network incidents (tickets and telephone calls)",
        fr: "Prendre en charge les incidents de matériel et de réseau (tickets et appels téléphoniques)",
      },
      {
        slug: "other-incidents",
        customer: "RA",
        provider: "",
        en: "Handle the other incidents",
        fr: "Prendre en charge les autres incidents",
      },
      {
        slug: "faulty-hardware",
        customer: "I",
        provider: "RA",
        en: "Replace faulty hardware of the infrastructure beneath the instances",
        fr: "Changer le matériel en panne de l’infrastructure qui porte les instances",
      },
      {
        slug: "restore-backups",
        customer: "RA",
        provider: "",
        en: "Restore the instance’s backups",
        fr: "Remettre en place les sauvegardes de l’instance",
      },
      {
        slug: "restore-managed-backups",
        customer: "A",
        provider: "R",
        en: "Restore the backups where an option run by OVHcloud is subscribed",
        fr: "Remettre en place les sauvegardes lorsqu’une option que gère OVHcloud est souscrite",
      },
    ],
  },
  {
    number: "3.2.2",
    title: { en: "Changes", fr: "Changements" },
    rows: [
      {
        slug: "patch-software",
        customer: "RA",
        provider: "",
        en: "Patch, update and configure the operating systems, software, middleware and information systems hosted on the instances",
        fr: "Appliquer correctifs et mises à jour aux OS, logiciels, middlewares et systèmes d’information que portent les instances, et les configurer",
      },
    ],
  },
];
