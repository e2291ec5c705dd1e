import type { Activities } from "../matrix.js";

/** Management and business continuity. */
export const management: readonly Activities[] = [
  {
    number: "3.1.6",
    title: { en: "Management", fr: "Gestion" },
    rows: [
      {
        slug: "provider-inventory",
        customer: "I",
        provider: "RA",
        en: "Keep an inventory of the devices that OVHcloud supplies",
        fr: "Dresser l’inventaire des dispositifs que fournit OVHcloud",
      },
      {
        slug: "full-inventory",
        customer: "RA",
        provider: "",
        en: "Keep a complete inventory of all devices",
        fr: "Dresser l’inventaire entier de tous les dispositifs",
      },
      {
        slug: "monthly-report",
        customer: "I",
        provider: "RA",
        en: "Write and hand over a monthly report on the incidents, changes and requests that OVHcloud handled",
        fr: "Écrire et remettre chaque mois un rapport sur les incidents, changements et demandes qu’OVHcloud a traités",
      },
      {
        slug: "documentation",
        customer: "I",
        provider: "RA",
        en: "Keep the technical documentation of the SecNumCloud offer up to date, and supply it",
        fr: "Tenir à jour et remettre la documentation technique de l’offre SecNumCloud",
      },
      {
        slug: "iaas-management-security",
        customer: "I",
        provider: "RA",
        en: "Secure the infrastructure that manages the IaaS (API, SSL gateway)",
        fr: "Sécuriser les infrastructures de gestion du IaaS (API, passerelle SSL)",
      },
      {
        slug: "hosted-management-security",
        customer: "RA",
        provider: "I",
        en: "Secure the hosted management infrastructure (API, bastion and the like)",
        fr: "Sécuriser les infrastructures de gestion hébergées (API, bastion et autres)",
      },
      {
        slug: "vm-security",
        customer: "RA",
        provider: "I",
        en: "See to the security of the VMs",
        fr: "Veiller à la sécurité des VMs",
      },
      {
        slug: "vm-software-security",
        customer: "RA",
        provider: "I",
        en: "See to the security of the software and middleware installed on the VMs",
        fr: "Veiller à la sécurité des logiciels et middlewares que portent les VMs",
      },
      {
        slug: "data-security",
        customer: "RA",
        provider: "I",
        en: "See to the security of the data that the customer puts on the IaaS",
        fr: "Veiller à la sécurité des données que le client met sur le IaaS",
      },
      {
        slug: "physical-security",
        customer: "I",
        provider: "RA",
        en: "See to the physical security of the equipment and infrastructure housed at OVHcloud",
        fr: "Veiller à la sécurité physique des équipements et infrastructures abrités chez OVHcloud",
      },
      {
        slug: "vmware-maintenance",
        customer: "C",
        provider: "RA",
        en: "Manage the maintenance of the managed VMware solution and its extensions",
        fr: "Conduire la maintenance de la solution VMware managée et de ses extensions",
      },
      {
        slug: "customer-account",
        customer: "I",
        provider: "RA",
        en: "Follow the customer’s account in trade and contract (quotation, order, delivery, invoicing)",
        fr: "Suivre le client sur le plan commercial et contractuel : devis, commande, livraison, facturation",
      },
      {
        slug: "service-account",
        customer: "RA",
        provider: "I",
        en: "Follow the service supplied in trade and contract (quotation, order, delivery, invoicing)",
        fr: "Suivre la prestation reçue sur le plan commercial et contractuel : devis, commande, livraison, facturation",
      },
      {
        slug: "expert-support",
        customer: "A",
        provider: "R",
        en: "Get the support of experts by way of the Technical Account Manager",
        fr: "Recevoir l’appui d’experts en passant par le Technical Account Manager",
      },
    ],
  },
  {
    number: "3.1.7",
    title: { en: "Business continuity", fr: "Continuité d’activité" },
    rows: [
      {
        slug: "infrastructure-automation",
        customer: "I",
        provider: "RA",
        en: "Manage the automatic systems that manage the infrastructure made available",
        fr: "Conduire les systèmes automatiques qui gèrent l’infrastructure mise à disposition",
      },
      {
        slug: "continuity-plans",
        customer: "RA",
        provider: "C",
        en: "Keep up the business continuity and disaster recovery plans of the hosted information system",
        fr: "Tenir à jour les plans de continuité et de reprise d’activité du SI hébergé",
      },
    ],
  },
];
