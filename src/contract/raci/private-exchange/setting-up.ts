import type { Activities } from "../matrix.js";

/** Before the subscription, and while the service is being set up. */
export const settingUp: readonly Activities[] = [
  {
    number: "1",
    title: { en: "Before subscribing", fr: "Avant l’abonnement" },
    rows: [],
  },
  {
    number: "1.1",
    title: { en: "Specifying the service to suit your needs", fr: "Spécifiez le service selon vos besoins" },
    rows: [
      {
        slug: "capacity-and-limits",
        customer: "RA",
        provider: "I",
        en: "Learn what the service can do and where it ends (documentation, terms of use)",
        fr: "Prendre connaissance de ce que permet le service et de ses limites (documentation, conditions d’utilisation)",
      },
      {
        slug: "domain-name",
        customer: "RA",
        provider: "I",
        en: "Before subscribing, define and configure a domain name, and have a domain for which an SSL certificate will be supplied",
        fr: "Avoir, avant de souscrire, un nom de domaine défini et configuré, et un domaine auquel un certificat SSL sera fourni",
      },
      {
        slug: "exchange-version",
        customer: "",
        provider: "RA",
        en: "Define the Exchange version and the virtual private server beneath the service",
        fr: "Fixer la version d’Exchange et le serveur privé virtuel qui porte le service",
      },
      {
        slug: "hosting-in-eu",
        customer: "",
        provider: "RA",
        en: "Host the service in the European Union",
        fr: "Assurer l’hébergement du service dans l’UE",
      },
    ],
  },
  {
    number: "2",
    title: { en: "Availability of the service", fr: "Disponibilité du service" },
    rows: [],
  },
  {
    number: "2.1",
    title: { en: "Installing the service", fr: "Installer le service" },
    rows: [
      {
        slug: "building-blocks",
        customer: "I",
        provider: "RA",
        en: "Install, configure and deliver the building blocks of the service",
        fr: "Mettre en place, configurer et remettre les briques du service",
      },
      {
        slug: "licences-and-certificate",
        customer: "CI",
        provider: "RA",
        en: "Supply the service’s licences and the SSL certificate",
        fr: "Procurer les licences du service et le certificat SSL",
      },
      {
        slug: "configure-certificate",
        customer: "A",
        provider: "R",
        en: "Configure the SSL certificate once OVHcloud has delivered it",
        fr: "Mettre en place le certificat SSL une fois qu’OVHcloud l’a livré",
      },
      {
        slug: "preconfigured-service",
        customer: "I",
        provider: "RA",
        en: "Supply a preconfigured service with the number of mailboxes asked for, which the customer has to configure further",
        fr: "Remettre un service préconfiguré avec autant de boîtes aux lettres que demandé, dont le client achève la configuration",
      },
    ],
  },
  {
    number: "2.2",
    title: { en: "Reversibility model", fr: "Modèle de réversibilité" },
    rows: [
      {
        slug: "import-tool",
        customer: "RA",
        provider: "",
        en: "Choose a migration tool that imports e-mail accounts from another service",
        fr: "Retenir un outil de migration pour importer les comptes e-mail venus d’un autre service",
      },
    ],
  },
  {
    number: "2.3",
    title: {
      en: "Setting up the customer’s information system",
      fr: "Paramétrage du système d’information client",
    },
    rows: [
      {
        slug: "customise",
        customer: "RA",
        provider: "I",
        en: "Adapt the service to what the company needs (domain alerts, quota of accounts, number of accounts, alias management, password policy, mail flows and so on)",
        fr: "Adapter le service à ce dont l’entreprise a besoin (alertes de domaine, quota et nombre de comptes, alias, politique de mot de passe, flux de mails, etc.)",
      },
    ],
  },
];
