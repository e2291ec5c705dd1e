import type { SpectrumWords } from "./spectrum.en.js";

const count = (n: number) => n.toLocaleString("fr");
const plural = (n: number, one: string, many = `${one}s`) => `${count(n)} ${n < 2 ? one : many}`;

/** The sentences of `simulate --readings all` in French. */
export const spectrumFr: SpectrumWords = {
  robust: (verdict) => `${verdict}, quelle que soit la lecture du contrat`,
  contested: (verdict) => `${verdict} selon les lectures en vigueur, mais pas selon toutes`,
  combinations: (n) => `${plural(n, "combinaison")} de lectures`,
  count,
  share: (percent) => `${percent.toLocaleString("fr", { maximumFractionDigits: 1 })} %`,
  refused: "journal refusé",
  decisive: "Ce qui décide, lu seul autrement",
  together: (readings) => `Aucune lecture ne change seule le verdict, mais plusieurs ensemble : ${readings}.`,
  asked: (readings) =>
    `Aucune autre lecture que ${readings} ne peut changer le verdict, quelles que soient les autres.`,
  unasked: "Aucune lecture ne peut changer le verdict.",
  inForce: "en vigueur",
  gives: (reading, values) => `${reading} : ${values}`,
  onlyTogether: (readings) => `plusieurs ensemble : ${readings}`,
  change: (from, to) => `${from} → ${to}`,
  total: (n, robust, contested) =>
    `${plural(n, "ticket")} : ${count(robust)} au même verdict quelle que soit la lecture du contrat, ${plural(contested, "contestable")}`,
  decidedTogether: (n) => `${plural(n, "ticket")} que seules plusieurs lectures ensemble décident`,
  nothingDecides: "Aucune lecture ne décide seule d’un ticket.",
  decides: "Ce que décide chaque lecture, lue seule autrement",
  changed: (from, to, n) => `${from} → ${to} ${count(n)}`,
  table: { reading: "lecture", option: "lue comme", tickets: "tickets", changes: "verdict changé" },
};
