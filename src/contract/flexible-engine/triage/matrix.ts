import type { TriageData } from "../../triage-schema.js";
import { reading } from "../by-reading.js";

/** The APIs that the guarantee of §7.7.3.3 names. */
export const guaranteedApis = ["ECS", "IMS", "EVS", "VPC", "IAM", "OBS", "CCE", "MRS", "RDS"];

/** Object storage and compute, and what the examples of the matrix add: authentication and the network. */
const gradedServices = ["OBS", "ECS", "IMS", "EVS", "VPC", "IAM"];

/** The priority matrix, from the top (§7.7.3.3). */
export const matrix: TriageData["matrix"] = [
  {
    id: "api-down",
    priority: "P1",
    when: [{ some: "apis", where: { api: guaranteedApis, unavailable: ["total"], lasting: [true] } }],
    rules: ["PRI-1"],
    says: {
      en: "an API of the list is wholly and lastingly unavailable",
      fr: "une API de la liste est totalement et durablement indisponible",
    },
  },
  {
    id: "tenant-down",
    priority: "P1",
    when: [
      { fact: "tenant.allInstancesDown", is: [true] },
      { fact: "tenant.allVolumesDown", is: [true] },
      { fact: "tenant.creationImpossible", is: [true] },
    ],
    rules: ["PRI-1"],
    says: {
      en: "all instances and volumes of the tenant are down and none can be created",
      fr: "toutes les instances et tous les volumes du tenant sont indisponibles et on ne peut en créer",
    },
  },
  {
    id: "service-degraded",
    priority: "P2",
    when: [
      {
        some: "services",
        where: {
          service: gradedServices,
          unavailable: ["partial"],
          effect: ["strong"],
          restorableAtOnce: [false],
        },
      },
    ],
    rules: ["PRI-2"],
    says: {
      en: "object storage or compute is partly unavailable, with a strong effect on its use",
      fr: "le stockage objet ou le calcul est partiellement indisponible, avec un fort impact sur l’usage",
    },
  },
  {
    id: "strong-effect",
    priority: reading("priorityGap", { byEffect: "P2", none: null }),
    when: [{ some: "services", where: { effect: ["strong"] } }],
    rules: ["PRI-7"],
    says: {
      en: "a strong effect that no definition of the matrix describes",
      fr: "un fort impact que ne décrit aucune définition de la matrice",
    },
  },
  {
    id: "instances-down",
    priority: reading("priorityGap", { byEffect: "P2", none: null }),
    when: [{ fact: "tenant.allInstancesDown", is: [true] }],
    rules: ["PRI-7"],
    says: {
      en: "all instances are down, short of what the definition of the first priority asks",
      fr: "toutes les instances sont indisponibles, sans ce que demande la définition de la première priorité",
    },
  },
  {
    id: "display",
    priority: "P3",
    when: [{ fact: "subject", is: ["display"] }],
    rules: ["PRI-3"],
    says: {
      en: "a bug in how information is displayed",
      fr: "un défaut dans l’affichage des informations",
    },
  },
  {
    id: "service-hampered",
    priority: "P3",
    when: [
      {
        some: "services",
        where: { service: gradedServices, unavailable: ["partial", "none"], effect: ["weak"] },
      },
    ],
    rules: ["PRI-3"],
    says: {
      en: "object storage or compute is hampered with a weak effect: the essentials work",
      fr: "le stockage objet ou le calcul est gêné, avec un faible impact : l’essentiel fonctionne",
    },
  },
  {
    id: "weak-effect",
    priority: reading("priorityGap", { byEffect: "P3", none: null }),
    when: [{ some: "services", where: { effect: ["weak"] } }],
    rules: ["PRI-7"],
    says: {
      en: "a weak effect that no definition of the matrix describes",
      fr: "un faible impact que ne décrit aucune définition de la matrice",
    },
  },
];
