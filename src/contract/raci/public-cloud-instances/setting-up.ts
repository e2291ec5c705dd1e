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
        slug: "range",
        customer: "RA",
        provider: "I",
        en: "Choose the range of instances that suits the needs (CPU, RAM, General Purpose and so on)",
        fr: "Retenir la gamme d’instances qui répond aux besoins (CPU, RAM, General Purpose, etc.)",
      },
      {
        slug: "personal-data",
        customer: "RA",
        provider: "I",
        en: "Enter the personal data that subscribing to the service takes",
        fr: "Donner les données à caractère personnel qu’exige la souscription",
      },
      {
        slug: "location",
        customer: "RA",
        provider: "I",
        en: "Choose where the service is located",
        fr: "Fixer la localisation du service",
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
        customer: "I",
        provider: "RA",
        en: "Build, transport, deliver and maintain the physical instances and the buildings that house them",
        fr: "Fabriquer, transporter, livrer et entretenir les instances physiques et les bâtiments qui les hébergent",
      },
      {
        slug: "internal-blocks",
        customer: "I",
        provider: "RA",
        en: "Install the building blocks inside the instance that keep it operational and secure (firmware, BIOS)",
        fr: "Installer les briques internes à l’instance qui la gardent en état de marche et de sécurité (firmware, BIOS)",
      },
      {
        slug: "initial-network",
        customer: "I",
        provider: "RA",
        en: "Load the initial network configuration of the service",
        fr: "Mettre en place la configuration réseau de départ du service",
      },
      {
        slug: "microsoft-licences",
        customer: "CI",
        provider: "RA",
        en: "Buy and hold the licences and rights of use of the Microsoft operating systems in OVHcloud’s catalogue",
        fr: "Acquérir et conserver les licences et droits d’usage des OS Microsoft du catalogue d’OVHcloud",
      },
      {
        slug: "other-licences",
        customer: "RA",
        provider: "",
        en: "Buy and hold the licences and rights of use of any other kind of operating system in use",
        fr: "Acquérir et conserver les licences et droits d’usage des OS de tout autre type",
      },
    ],
  },
  {
    number: "2.2",
    title: { en: "Reversibility model", fr: "Modèle de réversibilité" },
    rows: [
      {
        slug: "import-images",
        customer: "RA",
        provider: "C",
        en: "Import images in formats that the OpenStack infrastructure supports",
        fr: "Importer des images dans un format que l’infrastructure OpenStack admet",
      },
    ],
  },
  {
    number: "2.3",
    title: { en: "Installing the customer’s information system", fr: "Installation du SI client" },
    rows: [
      {
        slug: "operating-system",
        customer: "RA",
        provider: "RI",
        en: "Install the operating system",
        fr: "Installer le système d’exploitation (OS)",
      },
      {
        slug: "software",
        customer: "RA",
        provider: "",
        en: "Install whatever software is wanted",
        fr: "Installer tous les logiciels voulus",
      },
    ],
  },
];
