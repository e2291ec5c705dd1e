import { matrixOf } from "./matrix.js";

/** Who does what in the support of Flexible Engine: seven activities (§7.6.1, SCP-3). */
export const flexibleEngineSupport = matrixOf(
  "flexible-engine",
  "Descriptif de Service Flexible Engine, §7.6.1",
  [
    {
      number: "7.6.1",
      title: { en: "RACI matrix: support of the services", fr: "Matrice RACI - support des Services" },
      rows: [
        {
          slug: "customer-monitoring",
          customer: "RA",
          provider: "",
          en: "Monitor the virtual infrastructure that the customer set up, its software and its services",
          fr: "Superviser les infrastructures virtuelles que le client a instanciées, ses logiciels et ses services",
        },
        {
          slug: "good-practice",
          customer: "RA",
          provider: "",
          en: "Apply good cloud practice: automated deployment, procedures to restart and redeploy, high availability, security rules, backups",
          fr: "Appliquer les bonnes pratiques du cloud : déploiements automatisés, procédures pour redémarrer et redéployer, haute disponibilité, règles de sécurité, sauvegardes",
        },
        {
          slug: "customer-services",
          customer: "RA",
          provider: "",
          en: "Resolve incidents of the customer’s services or applications, with the services’ APIs where they help",
          fr: "Résoudre les incidents des services ou applications du client, au besoin par les API des services",
        },
        {
          slug: "customer-operating-systems",
          customer: "RA",
          provider: "",
          en: "Resolve incidents of the customer’s operating systems and images, or of operating systems that the customer modified",
          fr: "Résoudre les incidents des systèmes d’exploitation et images du client, ou des systèmes d’exploitation qu’il a modifiés",
        },
        {
          slug: "provider-services",
          customer: "I",
          provider: "RA",
          en: "Manage requests and incidents about the services that the provider supplies",
          fr: "Traiter les demandes et incidents des services que fournit le prestataire",
        },
        {
          slug: "provider-monitoring",
          customer: "I",
          provider: "RA",
          en: "Monitor the provider’s physical infrastructure and technical services",
          fr: "Superviser les infrastructures physiques et les services techniques du prestataire",
        },
        {
          slug: "service-requests",
          customer: "I",
          provider: "RA",
          en: "Manage service requests (those of the service catalogue)",
          fr: "Traiter les demandes de services (celles du catalogue)",
        },
      ],
    },
  ],
);
