import type { HdsDomain } from "../matrix.js";

/** Traces, incidents, backups and continuity (§9.1). */
export const tracesAndIncidents: readonly HdsDomain[] = [
  {
    domain: { en: "Traceability", fr: "Traçabilité" },
    rules: [
      {
        slug: "activity-logs",
        responsibility: "shared",
        activity: { en: "Management of traces", fr: "Gestion des traces" },
        detail: {
          en: "The host puts in place the means to trace what users do, failures and events of information security",
          fr: "L’hébergeur met en place de quoi tracer les actions des utilisateurs, les défaillances et les événements de sécurité de l’information",
        },
        customer: {
          en: "Answers for the traceability of all activity in the system, in the application and within its virtual environment, and sets up the cloud trace service (§6.9.2), which stores the activity of managing Flexible Engine services",
          fr: "Répond de la traçabilité de toute activité, du système, de l’application et dans son environnement virtualisé, et met en œuvre le service de traçage du cloud (§6.9.2), qui garde les activités de gestion des services Flexible Engine",
        },
        provider: {
          en: "Collects the traces of activity in the Cloud Store’s customer interface, and those of the administration work of its infrastructure teams",
          fr: "Recueille les traces des activités dans l’interface client du Cloud Store, et celles de l’administration par ses équipes d’infrastructure",
        },
      },
      {
        slug: "administration-logs",
        responsibility: "provider",
        touchesTickets: true,
        activity: {
          en: "Handing administration traces to customers",
          fr: "Communication des traces d’administration aux clients",
        },
        detail: {
          en: "Technical and organisational means exist to hand the administrators’ traces to the customer",
          fr: "Il existe des moyens techniques et organisationnels de communiquer au client les traces des administrateurs",
        },
        customer: null,
        provider: {
          en: "Can hand the customer, on demand, the traces of its activity in the store interface and those of the administration of the infrastructure",
          fr: "Peut remettre au client, à sa demande, les traces de son activité dans l’interface du magasin virtuel et celles de l’administration de l’infrastructure",
        },
      },
      {
        slug: "log-access",
        responsibility: "customer",
        activity: {
          en: "Authorisations needed to read application traces",
          fr: "Habilitations nécessaires pour accéder aux traces d’application",
        },
        detail: {
          en: "Management of who is authorised to read the application’s traces",
          fr: "Décider qui est autorisé à accéder aux traces de l’application",
        },
        customer: {
          en: "Authorises by name each operator whom it allows to reach the backup and archive of the traces it answers for",
          fr: "Habilite nommément chaque opérateur à qui il ouvre la sauvegarde et l’archivage des traces dont il répond",
        },
        provider: null,
      },
      {
        slug: "access-monitoring-scope",
        responsibility: "customer",
        activity: {
          en: "Scope of the monitoring of access to health data",
          fr: "Périmètre de la surveillance de l’accès aux données de santé",
        },
        detail: {
          en: "Technical scope where access to health data is concerned",
          fr: "Périmètre technique en matière d’accès aux données de santé",
        },
        customer: {
          en: "Monitors the software and applications that it runs, with the elements that secure, administer and operate them, and answers for tracing what is done on the software it installed",
          fr: "Surveille les logiciels et applications qu’il gère, avec leurs éléments de sécurité, d’administration et d’exploitation, et répond de la traçabilité des actions sur les logiciels qu’il a installés",
        },
        provider: null,
      },
      {
        slug: "alert-and-escalation",
        responsibility: "shared",
        touchesTickets: true,
        activity: { en: "Alert and escalation procedures", fr: "Procédures d’alerte et d’escalade" },
        detail: {
          en: "How security incidents that were detected are answered by alert and escalation",
          fr: "Comment l’alerte et l’escalade répondent aux incidents de sécurité détectés",
        },
        customer: {
          en: "Defines and applies procedures of alert and escalation for security incidents detected on the virtual infrastructure that it runs",
          fr: "Définit et applique des procédures d’alerte et d’escalade pour les incidents de sécurité que révèlent les infrastructures virtuelles sous sa gestion",
        },
        provider: {
          en: "Handles only incidents of the platform and its services, not those of the virtual infrastructure that the customer set up (cloud server instances, operating systems, storage)",
          fr: "Ne traite que les incidents de la plateforme et de ses services, non ceux des infrastructures virtuelles que le client a instanciées (instances de serveurs cloud, OS, stockage)",
        },
      },
    ],
  },
  {
    domain: { en: "Incident management", fr: "Gestion des incidents" },
    rules: [
      {
        slug: "breach-notice",
        responsibility: "shared",
        touchesTickets: true,
        activity: { en: "Notice of a data breach", fr: "Notification d’une violation de données" },
        detail: {
          en: "The host tells its customer of any personal data breach as soon as possible after learning of it",
          fr: "L’hébergeur signale à son client toute violation de données à caractère personnel au plus tôt après en avoir eu connaissance",
        },
        customer: {
          en: "Gives notice of any personal data breach as the GDPR requires",
          fr: "Notifie toute violation de données à caractère personnel comme le RGPD l’exige",
        },
        provider: {
          en: "Tells the customer of any personal data breach as soon as possible after learning of it",
          fr: "Signale au client toute violation de données à caractère personnel au plus tôt après en avoir eu connaissance",
        },
      },
      {
        slug: "incident-classification",
        responsibility: "shared",
        touchesTickets: true,
        activity: { en: "Classification of incidents", fr: "Classification des incidents" },
        detail: {
          en: "The principles by which incidents are classified",
          fr: "Les principes qui servent à classer les incidents",
        },
        customer: {
          en: "Defines a classification of the incidents detected in the virtual environment it has charge of",
          fr: "Fixe comment classer les incidents détectés dans l’environnement virtualisé dont il a la charge",
        },
        provider: {
          en: "Defines a priority matrix for the incidents detected in what it answers for",
          fr: "Fixe par une matrice la priorité des incidents détectés dans ce dont il répond",
        },
      },
    ],
  },
  {
    domain: { en: "Backup", fr: "Sauvegarde" },
    rules: [
      {
        slug: "backup-security",
        responsibility: "customer",
        activity: { en: "Security of backups", fr: "Sécurité des sauvegardes" },
        detail: {
          en: "Backups of health data are kept secure on whatever medium",
          fr: "Les sauvegardes de données de santé sont protégées, quel qu’en soit le support",
        },
        customer: {
          en: "Backups of health data are controlled while they are transferred and while they are stored",
          fr: "Les sauvegardes de données de santé sont contrôlées pendant le transfert et pendant le stockage",
        },
        provider: null,
      },
      {
        slug: "log-backup",
        responsibility: "shared",
        activity: { en: "Backup of traces", fr: "Sauvegarde des traces" },
        detail: {
          en: "A policy of backing up traces is defined and applied",
          fr: "Une politique de sauvegarde des traces est définie et appliquée",
        },
        customer: {
          en: "Answers for the policy of backing up and archiving access traces in its virtual environment",
          fr: "Répond de la politique de sauvegarde et d’archivage des traces d’accès dans son environnement virtualisé",
        },
        provider: {
          en: "Answers for the policy of backing up and archiving access traces of the virtualisation infrastructure, without the virtual environment that the customer set up",
          fr: "Répond de la politique de sauvegarde et d’archivage des traces d’accès de l’infrastructure de virtualisation, hors de l’environnement virtualisé que le client a instancié",
        },
      },
    ],
  },
  {
    domain: { en: "Continuity of service", fr: "Continuité du service" },
    rules: [
      {
        slug: "continuity",
        responsibility: "shared",
        activity: {
          en: "Continuity and availability of services",
          fr: "Continuité et disponibilité des services",
        },
        detail: {
          en: "Customer and host identify and approve together what continuity and availability require; the host defines and applies a service continuity plan to match, tests it regularly (at least once a year), records the results, and checks capacity and performance regularly",
          fr: "Client et hébergeur relèvent et approuvent ensemble les exigences de continuité et de disponibilité ; l’hébergeur définit et applique un plan de continuité qui y répond, le teste régulièrement (au moins une fois par an), en consigne les résultats, et contrôle régulièrement capacité et performances",
        },
        customer: {
          en: "Defines and applies a business continuity plan for the virtual environment that it sets up (cloud server instances, operating systems, storage)",
          fr: "Définit et applique un plan de continuité d’activité pour l’environnement virtualisé qu’il instancie (instances de serveurs cloud, OS, stockage)",
        },
        provider: {
          en: "Defines and applies a business continuity plan for the platforms and their services, without the virtual environment that the customer set up (cloud server instances, operating systems, storage), tests recovery by a yearly plan, and keeps a capacity plan of the platforms for the growth expected",
          fr: "Définit et applique un plan de continuité d’activité pour les plateformes et leurs services, hors de l’environnement virtualisé que le client a instancié (instances de serveurs cloud, OS, stockage), teste la reprise selon un plan annuel, et tient un plan de capacité des plateformes pour les évolutions attendues",
        },
      },
    ],
  },
];
