import type { AuditWords } from "./audit.en.js";

const count = (n: number, one: string, many = `${one}s`) => `${n.toLocaleString("fr")} ${n < 2 ? one : many}`;

const LATENESS: Readonly<Record<string, string>> = {
  "never-stopped": "encore ouvert après l’échéance",
  "late-under-10": "en retard de moins de 10 % du délai",
  "late-under-50": "en retard de 10 % à 50 %",
  "late-under-100": "en retard de 50 % à 100 %",
  "late-over-100": "en retard du délai entier ou plus",
  paused: "suspendu en chemin",
  regraded: "requalifié en chemin",
  reopened: "rouvert après une résolution refusée",
};

/** The sentences of `audit` in French. */
export const auditFr: AuditWords = {
  help: {
    summary: "juger des tickets en masse, et dire comment les engagements ont été tenus",
    files:
      "tickets, lus comme par `check` : JSON, ou un par ligne (NDJSON), gzip ou non, ou Parquet ; - est l’entrée standard",
    by: "ce qui regroupe : offer, priority, month, metric, category, et tout champ des tickets",
    out: "écrire la réponse dans ce fichier, qui ne prend son nom qu’une fois complet",
    rejects:
      "écrire dans ce fichier chaque ligne qui n’est pas un ticket, avec son numéro et ce qui ne va pas",
    maxRejects: "s’arrêter dès que plus de lignes que cela sont rejetées",
    jobs: "fils d’exécution qui jugent en même temps (par défaut : autant que la machine a de processeurs)",
    shard: "ne juger qu’une partie des tickets, comme 3/16 ; merge réunit le --format partial de chacune",
    merge: {
      summary: "réunir les parties d’un audit, faites sur plusieurs machines",
      files: "ce que `audit --format partial` a écrit, un fichier par partie",
      examples: [
        "fe-triage merge part-1.json part-2.json",
        "fe-triage merge part-1.json part-2.json --format csv",
      ],
    },
    compare: "un autre fichier, ou une partie que --format partial a écrite, à mettre à côté de celui-ci",
    under:
      "une autre lecture du contrat à côté de celle en vigueur, comme regradeClock=restart : les mêmes tickets jugés deux fois (répétable)",
    offer:
      "une autre offre à côté de celle des tickets ; d’un journal d’un autre système la première est celle de ses tickets (répétable)",
    failUnder: "sortir avec le statut 1 si moins de ce pourcentage des engagements a été tenu",
    examples: [
      "fe-triage audit tickets.ndjson.gz",
      "fe-triage audit tickets.ndjson --by offer,priority --format json",
      "fe-triage audit tickets.ndjson --readings all",
      "fe-triage audit tickets.ndjson --report rapport.html",
      "fe-triage audit tickets.ndjson --format ndjson --out checks.ndjson --rejects bad.ndjson",
      "fe-triage audit tickets.ndjson --format parquet --out checks.parquet",
      "fe-triage audit tickets.ndjson --under regradeClock=restart",
      "fe-triage audit tickets.ndjson --compare tickets.ndjson.gz --format csv",
      "fe-triage audit log.csv.gz --from servicenow-log --by priority --fail-under 95",
    ],
  },
  columns: {
    count: "horloges",
    met: "tenus",
    breached: "non tenus",
    pending: "en cours",
    none: "sans",
    metPercent: "tenus %",
    meanMs: "moyenne",
    targetMs: "délai",
    p50Ms: "P50",
    p90Ms: "P90",
    p95Ms: "P95",
    p99Ms: "P99",
    contested: "contestables",
  },
  dimensions: {
    offer: "offre",
    priority: "priorité",
    month: "mois",
    metric: "mesure",
    category: "catégorie",
  },
  absent: "–",
  tickets: (n) => count(n, "ticket"),
  rejected: (n) => `${count(n, "ligne rejetée", "lignes rejetées")}`,
  kinds: {
    "not-json": "pas du JSON",
    "too-deep": "imbriqué trop profondément",
    "too-long": "trop long",
    "not-utf-8": "pas de l’UTF-8",
  },
  withoutCommitment: (n) => `${count(n, "ticket")} sans engagement`,
  seeRejects: (n) =>
    `${count(n, "ligne rejetée", "lignes rejetées")} ; --rejects FICHIER écrit chacune avec ce qui ne va pas`,
  evaluated: (when) => `évalué ${when}`,
  counted:
    "Les chiffres sont du temps compté des horloges arrêtées ; les percentiles sont au plus proche rang.",
  withRunning: (n) =>
    `${count(n, "horloge tournait", "horloges tournaient")} encore et n’${n < 2 ? "est" : "ont place"} dans aucun percentile ci-dessus. Avec elle${n < 2 ? "" : "s"}, par l’estimateur de Kaplan-Meier :`,
  compliance: {
    perTicket: (percent, met, judged) =>
      `Conformité : ${percent} des engagements ont été tenus (${met.toLocaleString("fr")} sur ${judged.toLocaleString("fr")})`,
    mean: (kept, groups) =>
      `Conformité : la moyenne tient dans le délai pour ${kept.toLocaleString("fr")} groupes sur ${groups.toLocaleString("fr")}`,
  },
  nothingJudged: "Conformité : rien sur quoi la dire",
  causes: "Dépassements par cause",
  cause: (cause) => LATENESS[cause] ?? cause,
  worst: "Les pires",
  mostContested: "Les plus contestables",
  percent: (value) => `${value.toLocaleString("fr", { maximumFractionDigits: 2 })} %`,
  badDimension: (name) => `--by : ${name} est un chiffre de la synthèse, ou n’est pas un nom`,
  sameFile: (file, options) => `${options} : à chacune son fichier, et ${file} en est un seul`,
  overInput: (option, file) => `${option} : ${file} est lu, et serait écrasé`,
  badNumber: (option, found, allowed) => `${option} : ${found} n’est pas ${allowed}`,
  wholeFrom: (least) => `un nombre entier à partir de ${least}`,
  wholeBetween: (least, most) => `un nombre entier de ${least} à ${most}`,
  part: "une partie sur tant, comme 3/16",
  percentage: "un pourcentage de 0 à 100",
  tooManyRejects: (place, most) => `${place} : plus de ${count(most, "ligne rejetée", "lignes rejetées")}`,
  tooManyGroups: (most) => `--by : ${most} : un champ qui diffère sur chaque ticket ne fait pas de synthèse`,
  ticketOf: (file, id) => `${file}, ticket ${id}`,
  interrupted: (tickets, place) => `interrompu après ${count(tickets, "ticket")}, à ${place}`,
  leftIn: (file) => `ce qui était complet est dans ${file}`,
  progress: (tickets, perSecond, percent, left) =>
    [
      count(tickets, "ticket"),
      `${perSecond.toLocaleString("fr", { maximumFractionDigits: 0 })} par seconde`,
      ...(percent === null ? [] : [`${percent} %`]),
      ...(left === null ? [] : [`reste ${left}`]),
    ].join(", "),
};
