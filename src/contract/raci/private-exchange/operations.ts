import type { Activities } from "../matrix.js";

/** The service in use. */
export const operations: readonly Activities[] = [
  {
    number: "3",
    title: { en: "Using the service", fr: "Utilisation du service" },
    rows: [],
  },
  {
    number: "3.1",
    title: { en: "Operations", fr: "Opérations" },
    rows: [],
  },
  {
    number: "3.1.1",
    title: { en: "Day-to-day operations", fr: "Opérations quotidiennes" },
    rows: [
      {
        slug: "data-protection",
        customer: "RA",
        provider: "",
        en: "See to the confidentiality and integrity of the data hosted on the service",
        fr: "Veiller à la confidentialité et à l’intégrité des données que porte le service",
      },
      {
        slug: "availability",
        customer: "",
        provider: "RA",
        en: "See that the network can be reached and the data are available on the hosted service, as OVHcloud’s SLA says",
        fr: "Tenir l’accessibilité du réseau et la disponibilité des données du service hébergé au niveau du SLA d’OVHcloud",
      },
      {
        slug: "client-software-risks",
        customer: "RA",
        provider: "",
        en: "Manage the risks of the mail client in use (Outlook, Thunderbird and others)",
        fr: "Maîtriser les risques du logiciel client employé (Outlook, Thunderbird et autres)",
      },
      {
        slug: "infrastructure",
        customer: "",
        provider: "RA",
        en: "Administer the infrastructure of the services (servers, operating systems, antivirus, storage)",
        fr: "Assurer l’administration de l’infrastructure de services (serveurs, OS, antivirus, stockage)",
      },
      {
        slug: "mail-objects",
        customer: "RA",
        provider: "RI",
        en: "Administer the domain, the mailboxes, the distribution groups, a send connector and so on",
        fr: "Assurer l’administration du domaine, des boîtes aux lettres, des groupes de distribution, d’un connecteur d’envoi, etc.",
      },
      {
        slug: "backups",
        customer: "",
        provider: "RA",
        en: "Manage the backups on the service",
        fr: "S’occuper des sauvegardes du service",
      },
      {
        slug: "mailbox-backup",
        customer: "RA",
        provider: "I",
        en: "Make a backup of the mailboxes with third-party software (an option)",
        fr: "Sauvegarder (en option) les boîtes aux lettres au moyen d’un logiciel tiers",
      },
    ],
  },
  {
    number: "3.1.2",
    title: { en: "Access management", fr: "Gestion des accès" },
    rows: [
      {
        slug: "access-control",
        customer: "RA",
        provider: "I",
        en: "Manage access to the OVHcloud customer area and the private server by the access control policy laid down",
        fr: "Régler les accès à l’espace client d’OVHcloud et au serveur privé selon la politique de contrôle d’accès en place",
      },
      {
        slug: "security-protocols",
        customer: "A",
        provider: "R",
        en: "Restrict the security protocols to what the company needs (IMAP, POP, MAPI, EWS, SMTP) and to the security that goes with them",
        fr: "Limiter les protocoles de sécurité à ce qu’il faut à l’entreprise (IMAP, POP, MAPI, EWS, SMTP) et à la sécurité qui va avec",
      },
      {
        slug: "staff-access",
        customer: "",
        provider: "RA",
        en: "Manage the physical and logical access of OVHcloud’s teams to the infrastructure",
        fr: "Régler l’accès physique et logique des équipes d’OVHcloud aux infrastructures",
      },
    ],
  },
  {
    number: "3.1.3",
    title: { en: "Monitoring", fr: "Monitoring" },
    rows: [
      {
        slug: "alerts",
        customer: "I",
        provider: "RA",
        en: "Watch and handle the alerts on the working of the systems beneath the service",
        fr: "Suivre et prendre en charge les alertes sur la marche des systèmes qui portent le service",
      },
      {
        slug: "mailbox-quota",
        customer: "RA",
        provider: "",
        en: "Manage the quota of the mailboxes",
        fr: "Régler le quota des boîtes aux lettres",
      },
      {
        slug: "hardware-sizing",
        customer: "",
        provider: "RA",
        en: "Manage how the hardware of the service is sized",
        fr: "Dimensionner le matériel du service",
      },
      {
        slug: "service-logs",
        customer: "",
        provider: "RA",
        en: "Keep the logs that the service produces up to date",
        fr: "Garder à jour les logs que produit le service",
      },
    ],
  },
  {
    number: "3.1.4",
    title: { en: "Connectivity", fr: "Connectivité" },
    rows: [
      {
        slug: "network",
        customer: "",
        provider: "RA",
        en: "Manage the IP addressing plan and the network systems (architecture, protocols, traffic and access to the service)",
        fr: "Tenir le plan d’adressage IP et les systèmes réseau (architecture, protocoles, trafic et accès au service)",
      },
      {
        slug: "filtering",
        customer: "RA",
        provider: "",
        en: "Filter the network flows",
        fr: "Poser des filtres sur les flux réseau",
      },
    ],
  },
  {
    number: "3.1.5",
    title: { en: "Management", fr: "Gestion" },
    rows: [
      {
        slug: "inventory",
        customer: "I",
        provider: "RA",
        en: "Supply the inventory of the service in use",
        fr: "Remettre l’inventaire du service employé",
      },
      {
        slug: "maintain-exchange",
        customer: "I",
        provider: "RA",
        en: "Keep the Exchange service in working order and secure",
        fr: "Garder le service Exchange en bon état de fonctionnement et de sécurité",
      },
      {
        slug: "renew-certificate",
        customer: "A",
        provider: "R",
        en: "Renew the SSL certificate",
        fr: "Assurer le renouvellement du certificat SSL",
      },
    ],
  },
  {
    number: "3.1.7",
    title: { en: "Business continuity", fr: "Continuité d’activité" },
    rows: [
      {
        slug: "continuity-plan",
        customer: "",
        provider: "RA",
        en: "Define and keep up a continuity and recovery plan that fits what the company needs",
        fr: "Fixer et tenir à jour un plan de continuité et de reprise à la mesure de ce dont l’entreprise a besoin",
      },
    ],
  },
  {
    number: "3.2",
    title: { en: "Event management", fr: "Gestion des événements" },
    rows: [],
  },
  {
    number: "3.2.1",
    title: { en: "Incidents", fr: "Incidents" },
    rows: [
      {
        slug: "service-incidents",
        customer: "I",
        provider: "RA",
        en: "Give notice of incidents on the service, assess and handle them",
        fr: "Signaler, qualifier et traiter les incidents du service",
      },
      {
        slug: "report-incidents",
        customer: "RA",
        provider: "I",
        en: "Report incidents on the Exchange service through the ticket system",
        fr: "Signaler par le système de tickets les incidents du service Exchange",
      },
      {
        slug: "backup-and-recovery",
        customer: "I",
        provider: "RA",
        en: "Carry out backup and recovery",
        fr: "Faire la sauvegarde et la récupération",
      },
    ],
  },
  {
    number: "3.2.2",
    title: { en: "Changes", fr: "Changements" },
    rows: [
      {
        slug: "updates",
        customer: "",
        provider: "RA",
        en: "Schedule and deploy updates and patches of the service, and of the operating system and software beneath it",
        fr: "Mettre au calendrier et déployer les mises à jour et correctifs du service, du système d’exploitation et des logiciels qui le portent",
      },
      {
        slug: "faulty-hardware",
        customer: "",
        provider: "RA",
        en: "Replace faulty hardware that carries the service",
        fr: "Changer le matériel en panne qui porte le service",
      },
    ],
  },
];
