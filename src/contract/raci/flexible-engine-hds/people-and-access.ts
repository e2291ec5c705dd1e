import type { HdsDomain } from "../matrix.js";

/** Rights of the people whose data are hosted, access, and data on their way (§9.1). */
export const peopleAndAccess: readonly HdsDomain[] = [
  {
    domain: { en: "Respect for people’s rights", fr: "Respect des droits des personnes" },
    rules: [
      {
        slug: "people-informed",
        responsibility: "customer",
        activity: {
          en: "Presenting the services to the people concerned",
          fr: "Présenter les services aux personnes concernées",
        },
        detail: {
          en: "Show how it is made sure that nobody objects, on a legitimate ground, to the hosting of data about them",
          fr: "Montrer comment on s’assure que nul ne s’oppose, pour un motif légitime, à l’hébergement des données qui le concernent",
        },
        customer: {
          en: "Obtains, or makes sure of, the absence of a legitimate objection from the patients whose health data are processed, and tells them clearly that hosting is subcontracted to the provider and how the data are reached and passed on; the provider takes on none of this",
          fr: "Obtient l’absence d’opposition légitime des patients dont les données de santé sont traitées, ou s’en assure, et leur dit clairement que l’hébergement est sous-traité au prestataire et comment les données sont consultées et transmises ; le prestataire n’en assume rien",
        },
        provider: null,
      },
      {
        slug: "consent-to-access",
        responsibility: "customer",
        activity: {
          en: "People’s consent to access to their data",
          fr: "Consentement des personnes à l’accès à leurs données",
        },
        detail: {
          en: "Show how personal health data are reached, and passed on where they are, only with the agreement of the people concerned and of those they designate",
          fr: "Montrer comment les données personnelles de santé ne sont consultées, et le cas échéant transmises, qu’avec l’accord des personnes concernées et de celles qu’elles désignent",
        },
        customer: {
          en: "Answers alone for the access to business applications and personal health data that it gives to its staff, to health professionals or directly to patients",
          fr: "Répond seul de l’accès aux applications métier et aux données personnelles de santé qu’il ouvre à son personnel, aux professionnels de santé ou directement aux patients",
        },
        provider: null,
      },
      {
        slug: "gdpr-rights",
        responsibility: "shared",
        activity: { en: "People’s rights under the GDPR", fr: "Droits que le RGPD donne aux personnes" },
        detail: {
          en: "Make available the procedures and means to answer people who exercise their rights under articles 15 to 22 of the GDPR (access, rectification, erasure, restriction of processing, portability, objection)",
          fr: "Tenir prêts les procédures et moyens de répondre à qui exerce ses droits des articles 15 à 22 du RGPD (accès, rectification, effacement, limitation du traitement, portabilité, opposition)",
        },
        customer: {
          en: "Runs the process that takes in requests of people who exercise their rights under articles 15 to 22 of the GDPR",
          fr: "Conduit le processus qui reçoit les demandes des personnes exerçant leurs droits des articles 15 à 22 du RGPD",
        },
        provider: {
          en: "Gives its customers the procedures and means to answer such requests, for every right of articles 15 to 22 of the GDPR",
          fr: "Donne à ses clients les procédures et moyens de répondre à ces demandes, pour tous les droits des articles 15 à 22 du RGPD",
        },
      },
      {
        slug: "disclosure-notice",
        responsibility: "shared",
        activity: {
          en: "Notice where personal data are disclosed",
          fr: "Notification quand des données à caractère personnel sont divulguées",
        },
        detail: {
          en: "A procedure says how the customer is told of data handed over after a judicial seizure, unless telling is forbidden",
          fr: "Une procédure dit comment le client apprend que des données ont été transmises après une saisie judiciaire, à moins que l’en avertir soit interdit",
        },
        customer: {
          en: "Answers for the procedure that gives notice when personal data are disclosed",
          fr: "Répond de la procédure qui signale une divulgation de données à caractère personnel",
        },
        provider: {
          en: "Sets up a procedure that tells the customer of personal data disclosed by a judicial seizure, unless telling is forbidden",
          fr: "Met en place une procédure qui avertit le client des données à caractère personnel divulguées lors d’une saisie judiciaire, à moins que ce soit interdit",
        },
      },
      {
        slug: "purpose",
        responsibility: "shared",
        activity: { en: "Purpose of the processing", fr: "Objectif du traitement" },
        detail: {
          en: "The host processes personal data only on the customer’s documented instructions and keeps to the purposes they name",
          fr: "L’hébergeur ne traite de données à caractère personnel que sur instructions documentées du client, et s’en tient aux objectifs qu’elles fixent",
        },
        customer: {
          en: "Processes the personal data that patients give only for what their consent covers",
          fr: "Ne traite les données personnelles que donnent les patients que pour ce que couvre leur consentement",
        },
        provider: {
          en: "Processes the personal data that its customers give only to perform the customer’s contract",
          fr: "Ne traite les données personnelles que donnent ses clients que pour exécuter le contrat du client",
        },
      },
      {
        slug: "return-and-destruction",
        responsibility: "provider",
        activity: { en: "Management of personal information", fr: "Gestion des informations personnelles" },
        detail: {
          en: "The host has a written policy on making personal data available to its customers, giving them back and destroying them",
          fr: "L’hébergeur a une politique écrite qui dit comment les données personnelles sont mises à la disposition de ses clients, restituées et détruites",
        },
        customer: null,
        provider: {
          en: "Has a reversibility procedure that gives personal health data back when the contract is terminated or the certification withdrawn",
          fr: "A une procédure de réversibilité qui rend les données de santé à caractère personnel si le contrat est résilié ou la certification retirée",
        },
      },
    ],
  },
  {
    domain: { en: "Access control", fr: "Contrôle d’accès" },
    rules: [
      {
        slug: "accounts",
        responsibility: "shared",
        activity: { en: "Identifiers and authorisations", fr: "Identifiants et autorisations" },
        detail: {
          en: "Personal data, and the systems that process them, are reached through accounts in a person’s own name",
          fr: "On n’accède aux données personnelles et aux systèmes qui les traitent que par des comptes nominatifs",
        },
        customer: {
          en: "Puts in place the technical means of identification, authentication and access control in its hosted applications, for health institutions and professionals, for the people concerned and for others such as publishers or integrators",
          fr: "Met en place les moyens techniques d’identification, d’authentification et de contrôle d’accès dans ses applications hébergées, pour les établissements et professionnels de santé, les personnes concernées et d’autres acteurs, comme éditeurs ou intégrateurs",
        },
        provider: {
          en: "Its teams have no access to health data in an IaaS offer; for the administration of the virtualisation infrastructure it keeps a register of authorised people up to date, and identifiers that expired or were disabled are never given out again",
          fr: "Ses équipes n’ont pas accès aux données de santé dans une offre IaaS ; pour l’administration de l’infrastructure de virtualisation, il tient à jour un registre des personnes autorisées, et des identifiants expirés ou désactivés ne resservent jamais",
        },
      },
      {
        slug: "stakeholder-access",
        responsibility: "shared",
        activity: {
          en: "Access of the parties involved to the systems",
          fr: "Accès des parties prenantes aux systèmes",
        },
        detail: {
          en: "Technical means that identify and authenticate those involved and control their access to the systems",
          fr: "Moyens techniques qui identifient et authentifient les participants et contrôlent leur accès aux systèmes",
        },
        customer: {
          en: "Answers for the access of its own people to the operating systems, software and applications that it runs, and for access control at their workstations",
          fr: "Répond de ce à quoi ses parties prenantes accèdent parmi les systèmes d’exploitation, logiciels et applications sous sa gestion, et du contrôle d’accès à leurs postes de travail",
        },
        provider: {
          en: "Supplies a means of authentication to the customer’s operators authorised by name, with the rights that the Flexible Engine service defines",
          fr: "Fournit un moyen d’authentification aux opérateurs du client autorisés nommément, avec les droits que définit le service Flexible Engine",
        },
      },
    ],
  },
  {
    domain: { en: "Telecommunications", fr: "Télécommunications" },
    rules: [
      {
        slug: "encryption-in-transit",
        responsibility: "customer",
        activity: {
          en: "Encryption of personal data sent over public networks",
          fr: "Chiffrement des données personnelles qui passent par des réseaux publics",
        },
        detail: {
          en: "Personal data are encrypted before they go over a public network",
          fr: "Les données personnelles sont chiffrées avant de passer par un réseau public",
        },
        customer: {
          en: "Puts in place the technical means of state-of-the-art encryption, wherever it is technically possible, for every transmission of personal health data over public networks",
          fr: "Met en place les moyens techniques d’un chiffrement à l’état de l’art, partout où la technique le permet, chaque fois que des données personnelles de santé passent par des réseaux publics",
        },
        provider: null,
      },
      {
        slug: "transfer-integrity",
        responsibility: "customer",
        activity: {
          en: "Traceability and integrity of communications",
          fr: "Traçabilité et intégrité des communications",
        },
        detail: {
          en: "The host records each transmission of personal data to third parties and makes sure that the target system received them",
          fr: "L’hébergeur enregistre toute transmission de données à caractère personnel à des tiers et s’assure que le système cible les a reçues",
        },
        customer: {
          en: "Answers for the integrity of personal health data in the transfers made under its responsibility",
          fr: "Répond de l’intégrité des données de santé à caractère personnel dans les transferts faits sous sa responsabilité",
        },
        provider: null,
      },
    ],
  },
];
