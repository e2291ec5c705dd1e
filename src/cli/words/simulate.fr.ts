import type { SimulateWords } from "./simulate.en.js";

/** The sentences of `simulate` in French. */
export const simulateFr: SimulateWords = {
  help: {
    summary:
      "montrer ce qui se serait passé : autres priorités, offres, événements, lectures, et ce qui reste à venir",
    regrade: "ajouter une reclassification au journal, comme P1@2026-05-07T18:20:00+02:00 (répétable)",
    offer:
      "placer le ticket sous une autre offre (répétable ; pour le journal d’un autre système, la première est celle de ses tickets)",
    priority: "déclarer le ticket à une autre priorité (répétable)",
    event: "ajouter un événement, comme acknowledged@INSTANT, held:vendor@INSTANT (répétable)",
    move: "déplacer l’événement de ce rang à un autre instant (répétable)",
    drop: "retirer l’événement de ce rang (répétable)",
    under: "une autre lecture du contrat à côté de celle en vigueur, comme regradeClock=restart (répétable)",
    until:
      "l’instant jusqu’auquel court le temps virtuel (par défaut : l’évaluation, puis tout ce qui reste à venir)",
    dispute:
      "raconter le désaccord sur la priorité avec ses branches ; pour un ticket sans désaccord, comme P3@DÉBUT/FIN",
    flip: "chercher quel événement, déplacé seul et de combien, changerait le verdict",
    examples: [
      "fe-triage simulate ticket.json --regrade P2@2026-05-07T19:00:00+02:00 --offer premium",
      "fe-triage simulate ticket.json --move 1@2026-05-07T17:00:00+02:00 --under regradeClock=restart",
      "fe-triage simulate tickets.ndjson --readings all",
      "fe-triage simulate ticket.json --dispute",
    ],
  },
};
