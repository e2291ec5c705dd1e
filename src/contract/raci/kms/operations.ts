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
        slug: "data-security",
        customer: "",
        provider: "RA",
        en: "See to the logical security of the data hosted in the service",
        fr: "Veiller à la sécurité logique des données que porte le service",
      },
      {
        slug: "network-availability",
        customer: "",
        provider: "RA",
        en: "See that the service is available over the network",
        fr: "Veiller à la disponibilité du service sur le réseau",
      },
      {
        slug: "administration",
        customer: "",
        provider: "RA",
        en: "Administer the service",
        fr: "Assurer l’administration du service",
      },
      {
        slug: "backups",
        customer: "",
        provider: "RA",
        en: "Make the service’s backups",
        fr: "Effectuer les sauvegardes (backups) du service",
      },
      {
        slug: "keys",
        customer: "RA",
        provider: "",
        en: "Administer the keys stored in the KMS",
        fr: "Assurer l’administration des clés que garde le KMS",
      },
    ],
  },
  {
    number: "3.1.2",
    title: { en: "Access management", fr: "Gestion des accès" },
    rows: [
      {
        slug: "management-interface",
        customer: "RA",
        provider: "I",
        en: "Manage the rights of access to the management interface (OVHcloud customer area)",
        fr: "Régler les droits d’accès à l’interface de gestion, l’espace client d’OVHcloud",
      },
      {
        slug: "staff-access",
        customer: "I",
        provider: "RA",
        en: "Manage the physical and logical access of OVHcloud’s teams to the infrastructure",
        fr: "Régler l’accès physique et logique des équipes d’OVHcloud aux infrastructures",
      },
      {
        slug: "user-access",
        customer: "RA",
        provider: "I",
        en: "Manage what the service’s users may reach, and their security policy",
        fr: "Régler les accès des utilisateurs du service et leur politique de sécurité",
      },
    ],
  },
  {
    number: "3.1.3",
    title: { en: "Monitoring", fr: "Monitoring" },
    rows: [
      {
        slug: "server-capacity",
        customer: "",
        provider: "RA",
        en: "Manage and monitor the capacity of the physical servers beneath the Public Cloud services",
        fr: "Gérer et suivre la capacité des serveurs physiques qui portent les services Public Cloud",
      },
      {
        slug: "control-plane-logs",
        customer: "",
        provider: "RA",
        en: "Keep the logs of the control plane",
        fr: "Garder les logs du control plane",
      },
      {
        slug: "service-health",
        customer: "I",
        provider: "RA",
        en: "Monitor that the service works well",
        fr: "Suivre la bonne marche du service (monitoring)",
      },
      {
        slug: "storage-maintenance",
        customer: "",
        provider: "RA",
        en: "Maintain the storage and backup devices supplied",
        fr: "Entretenir les dispositifs de stockage et de sauvegarde fournis",
      },
      {
        slug: "service-logs",
        customer: "RA",
        provider: "",
        en: "Keep the logs that the service produces",
        fr: "Garder les logs que produit le service",
      },
    ],
  },
  {
    number: "3.1.4",
    title: { en: "Storage", fr: "Stockage" },
    rows: [
      {
        slug: "data-availability",
        customer: "",
        provider: "RA",
        en: "See that the data are available",
        fr: "Veiller à la disponibilité des données",
      },
    ],
  },
  {
    number: "3.1.5",
    title: { en: "Connectivity", fr: "Connectivité" },
    rows: [
      {
        slug: "network-automation",
        customer: "I",
        provider: "RA",
        en: "Manage the working of the automatic network management systems (architecture, implementation, upkeep of software and hardware for the public and private networks in place, primary IP of the dedicated server)",
        fr: "Garder en marche les systèmes automatiques qui gèrent le réseau (architecture, mise en œuvre, entretien logiciel et matériel des réseaux publics et privés en place, IP primaire du serveur dédié)",
      },
    ],
  },
  {
    number: "3.1.6",
    title: { en: "Management", fr: "Gestion" },
    rows: [
      {
        slug: "usage-inventory",
        customer: "I",
        provider: "RA",
        en: "Supply the inventory of how the service is used",
        fr: "Remettre l’inventaire des usages du service",
      },
      {
        slug: "management-security",
        customer: "",
        provider: "RA",
        en: "Secure the management infrastructure (API, control plane)",
        fr: "Sécuriser l’infrastructure de gestion (API, control plane)",
      },
    ],
  },
  {
    number: "3.1.7",
    title: { en: "Business continuity", fr: "Continuité d’activité" },
    rows: [
      {
        slug: "continuity-plans",
        customer: "I",
        provider: "RA",
        en: "Keep up the business continuity and disaster recovery plans of the service",
        fr: "Tenir à jour les plans de continuité et de reprise d’activité du service",
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
        slug: "service-elements",
        customer: "I",
        provider: "RA",
        en: "Assess what befalls the elements of the service and step in on them",
        fr: "Qualifier ce qui touche les éléments du service et y intervenir",
      },
    ],
  },
  {
    number: "3.2.2",
    title: { en: "Changes", fr: "Changements" },
    rows: [
      {
        slug: "patch-software",
        customer: "I",
        provider: "RA",
        en: "Patch, update and configure the operating systems, software and middleware of the service",
        fr: "Appliquer correctifs et mises à jour aux OS, logiciels et middlewares du service, et les configurer",
      },
    ],
  },
];
