import type { HdsDomain } from "../matrix.js";

/** Changes, compliance, security policy and workstations (§9.1). */
export const changesAndCompliance: readonly HdsDomain[] = [
  {
    domain: { en: "Management of change", fr: "Gestion de l’évolution" },
    rules: [
      {
        slug: "service-planning",
        responsibility: "provider",
        activity: {
          en: "Planning of new or changed services",
          fr: "Planification de services nouveaux ou modifiés",
        },
        detail: {
          en: "A written planning procedure for setting up or changing services, so that they meet their requirements",
          fr: "Une procédure de planification écrite pour mettre en œuvre ou modifier les services, afin qu’ils répondent à leurs exigences",
        },
        customer: null,
        provider: {
          en: "Holds an ISO/IEC 20000-1:2011 certification whose scope covers, for the platforms, all activities that belong to the hosting of personal health data",
          fr: "Détient une certification ISO/IEC 20000-1:2011 dont le champ couvre, pour les plateformes, toutes les activités liées à l’hébergement de données de santé à caractère personnel",
        },
      },
      {
        slug: "application-changes",
        responsibility: "customer",
        activity: {
          en: "Change management process for applications",
          fr: "Processus de gestion des changements pour les applications",
        },
        detail: {
          en: "Description of how changes are managed where the system’s evolution touches application components",
          fr: "Description de la gestion des changements quand l’évolution du système touche des composants d’application",
        },
        customer: {
          en: "Installs, updates and maintains the virtual environment it has charge of, and defines and applies change management processes there",
          fr: "Installe, met à jour et entretient l’environnement virtualisé dont il a la charge, et y définit et applique les processus de gestion du changement",
        },
        provider: null,
      },
    ],
  },
  {
    domain: { en: "Compliance", fr: "Conformité" },
    rules: [
      {
        slug: "iso-27001",
        responsibility: "provider",
        activity: { en: "ISO 27001 certification", fr: "Certification ISO 27001" },
        detail: {
          en: "ISO/IEC 27001:2013 certification of the activities of hosting personal health data",
          fr: "Certification ISO/IEC 27001:2013 des activités d’hébergement de données de santé à caractère personnel",
        },
        customer: null,
        provider: {
          en: "Keeps an ISO/IEC 27001:2013 certification of the platforms that covers every activity of hosting personal health data",
          fr: "Garde une certification ISO/IEC 27001:2013 des plateformes, qui couvre toute activité d’hébergement de données de santé à caractère personnel",
        },
      },
      {
        slug: "isms-scope",
        responsibility: "provider",
        activity: { en: "Scope of the ISMS", fr: "Champ d’application du SMSI" },
        detail: {
          en: "The scope of the information security management system takes in all of the host’s activities of hosting personal health data",
          fr: "Le champ du système de management de la sécurité de l’information (SMSI) embrasse toute activité d’hébergement de données de santé à caractère personnel de l’hébergeur",
        },
        customer: null,
        provider: {
          en: "The ISMS scope chosen for the ISO 27001 certification takes in every activity that belongs to the hosting of personal health data",
          fr: "Le champ du SMSI retenu pour la certification ISO 27001 embrasse toute activité liée à l’hébergement de données de santé à caractère personnel",
        },
      },
      {
        slug: "statement-of-applicability",
        responsibility: "provider",
        activity: {
          en: "Statement of applicability of the ISMS",
          fr: "Déclaration d’applicabilité du SMSI",
        },
        detail: {
          en: "The ISMS statement of applicability lists every requirement of the HDS certification standard",
          fr: "La déclaration d’applicabilité du SMSI reprend toutes les exigences de la norme de certification HDS",
        },
        customer: null,
        provider: {
          en: "The statement of applicability chosen for the ISO 27001 certification holds every requirement of the HDS certification framework",
          fr: "La déclaration d’applicabilité retenue pour la certification ISO 27001 contient toutes les exigences du cadre de certification HDS",
        },
      },
      {
        slug: "application-audit",
        responsibility: "provider",
        activity: { en: "Audit of applications", fr: "Audit d’application" },
        detail: {
          en: "The host lets its customers audit the applications put into production",
          fr: "L’hébergeur laisse ses clients auditer les applications mises en production",
        },
        customer: null,
        provider: {
          en: "Sets up a procedure for the audits of applications in production that the customer asks for",
          fr: "Met en place une procédure pour les audits d’applications en production que le client demande",
        },
      },
      {
        slug: "subcontracting",
        responsibility: "provider",
        activity: { en: "Subcontracting", fr: "Sous-traitance" },
        detail: {
          en: "The host calls on no subcontractor without telling the customer first",
          fr: "L’hébergeur ne fait appel à aucun sous-traitant sans en avertir d’abord le client",
        },
        customer: null,
        provider: {
          en: "Tells the customer beforehand when it calls on a subcontractor",
          fr: "Avertit le client avant de recourir à un sous-traitant",
        },
      },
      {
        slug: "confidentiality",
        responsibility: "provider",
        activity: { en: "Confidentiality agreements", fr: "Accords de confidentialité" },
        detail: {
          en: "The employment contracts of the host’s staff have a confidentiality clause",
          fr: "Les contrats de travail du personnel de l’hébergeur ont une clause de confidentialité",
        },
        customer: null,
        provider: {
          en: "Sees that its staff and its subcontractors are bound to confidentiality where personal data could be passed on",
          fr: "Veille à ce qu’un engagement de confidentialité lie son personnel et ses sous-traitants quant à la diffusion de données à caractère personnel",
        },
      },
      {
        slug: "pgssi-s",
        responsibility: "shared",
        activity: { en: "Compliance with the PGSSI-S", fr: "Conformité à la PGSSI-S" },
        detail: {
          en: "The host tells its customers that they must comply with the PGSSI-S and has a means to take in their undertaking to do so",
          fr: "L’hébergeur dit à ses clients qu’ils doivent respecter la PGSSI-S et a un moyen de recueillir leur engagement",
        },
        customer: {
          en: "Complies with the PGSSI-S, the French general security policy for health information systems",
          fr: "Respecte la PGSSI-S, politique générale de sécurité des systèmes d’information de santé",
        },
        provider: {
          en: "Tells its customer of the duty to comply with the PGSSI-S; signing the contract is the customer’s undertaking",
          fr: "Dit à son client qu’il doit respecter la PGSSI-S ; la signature du contrat vaut engagement du client",
        },
      },
      {
        slug: "hosting-places",
        responsibility: "provider",
        activity: { en: "Places of hosting", fr: "Lieux d’hébergement" },
        detail: {
          en: "The host lists every country where the customer’s data are hosted or may be",
          fr: "L’hébergeur énumère tous les pays où les données du client sont hébergées ou peuvent l’être",
        },
        customer: null,
        provider: {
          en: "Gives the customer the list of all countries where data are hosted or may be, and lets the customer choose those where its health data will be",
          fr: "Donne au client la liste de tous les pays où les données sont hébergées ou peuvent l’être, et le laisse choisir ceux où le seront ses données de santé",
        },
      },
      {
        slug: "audit-report",
        responsibility: "provider",
        activity: { en: "Certification audit report", fr: "Rapport d’audit de certification" },
        detail: {
          en: "The host hands certification audit reports to customers who ask",
          fr: "L’hébergeur remet les rapports d’audit de certification aux clients qui les demandent",
        },
        customer: null,
        provider: {
          en: "Sends the customer the certification audit reports on request",
          fr: "Transmet les rapports d’audit de certification au client qui les demande",
        },
      },
    ],
  },
  {
    domain: { en: "Security policy", fr: "Politique de sécurité" },
    rules: [
      {
        slug: "monitoring-policy",
        responsibility: "customer",
        activity: { en: "Monitoring policy", fr: "Politique de suivi" },
        detail: {
          en: "A policy that controls users’ access to the application is defined and applied",
          fr: "Contrôler l’accès des utilisateurs à l’application : une politique est définie et mise en œuvre",
        },
        customer: {
          en: "Applies a policy that monitors the access of the application’s users (health professionals and institutions too, or even patients themselves); this monitoring is functional, and how its traces are kept, reached and used is not for the provider to define or to carry out",
          fr: "Surveille, selon une politique qu’il met en œuvre, les accès à l’application de ses utilisateurs (professionnels et établissements de santé compris, voire patients eux-mêmes) ; ce suivi est fonctionnel, et définir ou appliquer la conservation de ces traces, leur accès et leur usage ne revient pas au prestataire",
        },
        provider: null,
      },
      {
        slug: "access-policy",
        responsibility: "customer",
        activity: {
          en: "Policy of authorising access to business applications",
          fr: "Politique d’autorisation d’accès aux applications métier",
        },
        detail: {
          en: "A policy of access to business applications is defined and applied",
          fr: "Une politique d’accès aux applications métier est définie et appliquée",
        },
        customer: {
          en: "Answers alone for the policy that authorises access to business applications and personal health data, given to its staff (operators or others), to health professionals or directly to patients",
          fr: "Répond seul de la politique qui autorise l’accès aux applications métier et aux données personnelles de santé, ouvert à son personnel (opérateurs ou autres), à des professionnels de santé ou directement à des patients",
        },
        provider: null,
      },
    ],
  },
  {
    domain: { en: "Workstation", fr: "Poste de travail" },
    rules: [
      {
        slug: "workstation-security",
        responsibility: "shared",
        activity: { en: "Security of the workstation", fr: "Sécurité du poste de travail" },
        detail: {
          en: "A policy of security for workstations is defined and applied",
          fr: "Une politique de sécurité des postes de travail est définie et appliquée",
        },
        customer: {
          en: "Answers for the security policy of its operators’ workstations (password management, tokens and automatic locking, for instance)",
          fr: "Répond de la politique de sécurité des postes de travail de ses opérateurs (gestion des mots de passe, jetons, verrouillage automatique, par exemple)",
        },
        provider: {
          en: "Answers for the security policy of its own operators’ workstations",
          fr: "Répond de la politique de sécurité des postes de travail de ses propres opérateurs",
        },
      },
    ],
  },
];
