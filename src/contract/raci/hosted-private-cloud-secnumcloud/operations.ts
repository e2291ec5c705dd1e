import type { Activities } from "../matrix.js";

/** Day-to-day work, access, monitoring, storage and connectivity. */
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
        slug: "run-instances",
        customer: "RA",
        provider: "I",
        en: "Run every virtual instance deployed in the IaaS",
        fr: "Exploiter toutes les instances virtuelles du IaaS",
      },
      {
        slug: "decide-resources",
        customer: "RA",
        provider: "I",
        en: "Decide to add resources to the virtual data centre or to remove some",
        fr: "Prendre la décision d’ajouter ou de retirer des ressources au datacentre virtuel",
      },
      {
        slug: "change-resources",
        customer: "I",
        provider: "RA",
        en: "Carry out the adding or removing of resources of the virtual data centre",
        fr: "Exécuter l’ajout ou le retrait des ressources du datacentre virtuel",
      },
      {
        slug: "vm-resources",
        customer: "RA",
        provider: "",
        en: "Give resources to the VMs or take some away",
        fr: "Donner des ressources aux VMs ou leur en retirer",
      },
    ],
  },
  {
    number: "3.1.2",
    title: { en: "Access management", fr: "Gestion des accès" },
    rows: [
      {
        slug: "user-access",
        customer: "RA",
        provider: "",
        en: "Manage what the service’s users may reach, and their security policy",
        fr: "Régler les accès des utilisateurs du service et leur politique de sécurité",
      },
      {
        slug: "staff-access",
        customer: "I",
        provider: "RA",
        en: "Manage the physical and logical access of OVHcloud’s teams to the infrastructure",
        fr: "Régler l’accès physique et logique des équipes d’OVHcloud aux infrastructures",
      },
      {
        slug: "customer-area",
        customer: "RA",
        provider: "I",
        en: "Manage access to the customer area",
        fr: "Régler les accès à l’espace client",
      },
      {
        slug: "virtualisation-interface",
        customer: "RA",
        provider: "I",
        en: "Manage access to the interface that manages the virtualisation",
        fr: "Régler les accès à l’interface qui pilote la virtualisation",
      },
    ],
  },
  {
    number: "3.1.3",
    title: { en: "Monitoring", fr: "Monitoring" },
    rows: [
      {
        slug: "physical-devices",
        customer: "I",
        provider: "RA",
        en: "Watch that the physical devices (utilities) beneath the Infrastructure as a Service work well",
        fr: "Veiller à la bonne marche des dispositifs physiques (utilités) sur lesquels repose l’Infrastructure as a Service",
      },
      {
        slug: "physical-performance",
        customer: "RI",
        provider: "A",
        en: "Follow the performance of the physical resources",
        fr: "Observer les performances des ressources physiques",
      },
      {
        slug: "vm-performance",
        customer: "RA",
        provider: "I",
        en: "Follow the performance of the VMs",
        fr: "Observer les performances des VMs",
      },
      {
        slug: "alarms",
        customer: "I",
        provider: "RA",
        en: "Handle and acknowledge the alarms raised by managed devices of the Infrastructure as a Service",
        fr: "Prendre en charge et acquitter les alarmes que lèvent les dispositifs managés de l’Infrastructure as a Service",
      },
      {
        slug: "iaas-logs",
        customer: "I",
        provider: "RA",
        en: "Keep the logs that the Infrastructure as a Service produces",
        fr: "Garder les logs que produit l’Infrastructure as a Service",
      },
      {
        slug: "hosted-logs",
        customer: "RA",
        provider: "I",
        en: "Keep the logs of the information system hosted on the Infrastructure as a Service",
        fr: "Garder les logs du système d’information que porte l’Infrastructure as a Service",
      },
    ],
  },
  {
    number: "3.1.4",
    title: { en: "Storage", fr: "Stockage" },
    rows: [
      {
        slug: "backup-jobs",
        customer: "RA",
        provider: "",
        en: "Create, change, check, restore and delete backup jobs",
        fr: "Tenir les jobs de sauvegarde (backups) : création, modification, contrôle, restauration, suppression",
      },
      {
        slug: "content",
        customer: "RA",
        provider: "",
        en: "Manage the content hosted on the infrastructure",
        fr: "S’occuper du contenu que portent les infrastructures",
      },
      {
        slug: "data-integrity",
        customer: "RA",
        provider: "",
        en: "See to the continuity and integrity of the data",
        fr: "Veiller à la continuité des données et à leur intégrité",
      },
      {
        slug: "storage-maintenance",
        customer: "C",
        provider: "RA",
        en: "Maintain the storage and backup devices that OVHcloud supplies",
        fr: "Entretenir les dispositifs de stockage et de sauvegarde que fournit OVHcloud",
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
        en: "Keep the automatic network management systems working (architecture, implementation, upkeep of software and hardware for the public and private networks in place)",
        fr: "Garder en marche les systèmes automatiques qui gèrent le réseau (architecture, mise en œuvre, entretien logiciel et matériel des réseaux publics et privés en place)",
      },
      {
        slug: "ip-plan",
        customer: "RA",
        provider: "I",
        en: "Manage the IP addressing plan",
        fr: "Tenir le plan d’adressage IP",
      },
    ],
  },
];
