import type { Activities } from "../matrix.js";

/** Before the subscription, and while the service is being set up. */
export const settingUp: readonly Activities[] = [
  {
    number: "1",
    title: { en: "Before subscribing", fr: "Avant la souscription" },
    rows: [],
  },
  {
    number: "1.1",
    title: {
      en: "Specifying the service to suit the needs",
      fr: "Spécifier le service en fonction des besoins",
    },
    rows: [
      {
        slug: "location",
        customer: "RA",
        provider: "I",
        en: "Choose where the infrastructure stands",
        fr: "Fixer la localisation des infrastructures",
      },
      {
        slug: "sizing",
        customer: "RA",
        provider: "I",
        en: "Size the infrastructure to the needs",
        fr: "Calibrer la taille des infrastructures selon les besoins",
      },
      {
        slug: "options",
        customer: "RA",
        provider: "I",
        en: "Pick the options that the needs call for",
        fr: "Retenir les options que les besoins demandent",
      },
    ],
  },
  {
    number: "2",
    title: { en: "Providing the service", fr: "Mise à disposition du service" },
    rows: [],
  },
  {
    number: "2.1",
    title: { en: "Installing the service", fr: "Installer le service" },
    rows: [
      {
        slug: "hardware",
        customer: "CI",
        provider: "RA",
        en: "Build, transport, deliver and maintain the physical machines and the data centres",
        fr: "Fabriquer, transporter, livrer et entretenir les machines physiques et les centres de données",
      },
      {
        slug: "os-licences",
        customer: "RI",
        provider: "RA",
        en: "Buy and hold the licences and rights of use of operating systems bought from OVHcloud",
        fr: "Acquérir et conserver les licences et droits d’usage des systèmes d’exploitation achetés à OVHcloud",
      },
      {
        slug: "software-licences",
        customer: "I",
        provider: "RA",
        en: "Buy and hold the licences and rights of use of software that OVHcloud supplies",
        fr: "Acquérir et conserver les licences et droits d’usage des logiciels que fournit OVHcloud",
      },
      {
        slug: "vmware-licences",
        customer: "I",
        provider: "RA",
        en: "Buy and hold the licences and rights of use of the VMware solution (Private Cloud)",
        fr: "Acquérir et conserver les licences et droits d’usage de la solution VMware (Private Cloud)",
      },
      {
        slug: "backup-licences",
        customer: "I",
        provider: "RA",
        en: "Buy and hold the licences and rights of use of backup solutions that OVHcloud supplies",
        fr: "Acquérir et conserver les licences et droits d’usage des solutions de sauvegarde (backup) que fournit OVHcloud",
      },
      {
        slug: "initial-service",
        customer: "I",
        provider: "RA",
        en: "Deploy the initial service so that it conforms to the SecNumCloud framework",
        fr: "Mettre en place le service initial tel que l’exige le référentiel SecNumCloud",
      },
      {
        slug: "initial-network",
        customer: "I",
        provider: "RA",
        en: "Load the initial network configuration onto the equipment",
        fr: "Charger la configuration réseau de départ sur les équipements",
      },
    ],
  },
  {
    number: "2.2",
    title: { en: "Reversibility model", fr: "Modèle de réversibilité" },
    rows: [
      {
        slug: "supply-documentation",
        customer: "I",
        provider: "RA",
        en: "Supply the technical documentation of the SecNumCloud offer",
        fr: "Remettre la documentation technique de l’offre SecNumCloud",
      },
      {
        slug: "write-continuity-plans",
        customer: "RA",
        provider: "",
        en: "Write the business continuity and disaster recovery plans of the hosted information system, in keeping with its sensitivity",
        fr: "Écrire les plans de continuité et de reprise d’activité du SI hébergé, à la mesure de sa sensibilité",
      },
    ],
  },
  {
    number: "2.3",
    title: { en: "Installing the customer’s information system", fr: "Installation du SI client" },
    rows: [
      {
        slug: "new-vms",
        customer: "RA",
        provider: "I",
        en: "Create, install and tune new VMs",
        fr: "Monter de nouvelles VMs : création, installation, optimisation",
      },
      {
        slug: "software-and-middleware",
        customer: "RA",
        provider: "",
        en: "Install and configure software and middleware on the Infrastructure as a Service",
        fr: "Installer et paramétrer logiciels et middlewares sur l’Infrastructure as a Service",
      },
      {
        slug: "own-licences",
        customer: "RA",
        provider: "",
        en: "Buy and hold the licences and rights of use of operating systems under Bring Your Own Licence",
        fr: "Acquérir et conserver les licences et droits d’usage des OS apportés par le client (Bring Your Own Licence)",
      },
      {
        slug: "virtual-instances",
        customer: "RA",
        provider: "I",
        en: "Configure every virtual instance deployed on the IaaS",
        fr: "Configurer toutes les instances virtuelles du IaaS",
      },
    ],
  },
];
