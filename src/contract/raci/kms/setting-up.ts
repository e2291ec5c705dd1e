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
        en: "Choose where the service is located, in keeping with where the instances are",
        fr: "Fixer la localisation du service en accord avec celle des instances",
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
        slug: "building-blocks",
        customer: "I",
        provider: "RA",
        en: "Install the building blocks that keep the service operational and secure",
        fr: "Installer les briques qui gardent le service en état de marche et de sécurité",
      },
    ],
  },
  {
    number: "2.2",
    title: { en: "Reversibility model for the CMK", fr: "Modèle de réversibilité pour les CMK" },
    rows: [
      {
        slug: "import-export",
        customer: "RA",
        provider: "I",
        en: "Import and export the objects stored",
        fr: "Importer et exporter les objets qui y sont stockés",
      },
    ],
  },
  {
    number: "2.3",
    title: { en: "Installing the customer’s information system", fr: "Installation du SI client" },
    rows: [
      {
        slug: "key-type",
        customer: "RA",
        provider: "I",
        en: "Choose the type and size of keys that suit the need",
        fr: "Retenir le type de clés et la taille qui répondent au besoin",
      },
    ],
  },
];
