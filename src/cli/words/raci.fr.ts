import type { RaciWords } from "./raci.en.js";

const count = (n: number, one: string) => `${n.toLocaleString("fr")} ${n < 2 ? one : `${one}s`}`;

/** The sentences of `raci` in French. */
export const raciFr: RaciWords = {
  matrices: "Matrices de responsabilité",
  rows: (n) => count(n, "ligne"),
  found: (n, of) => `${n.toLocaleString("fr")} sur ${count(of, "ligne")}`,
  nothingFound: "Aucune ligne ne correspond.",
  party: { customer: "Client", provider: "Prestataire" },
  does: (party, duty) => `${party} : ${duty}`,
  responsibility: { customer: "client", provider: "prestataire", shared: "partagée" },
  touchesTickets: "touche les tickets [RACI-5]",
  activity: "Activité",
  legend:
    "R réalise, A approuve, C est consulté pendant le travail, I est informé des résultats, – n’a pas de rôle [RACI-4]",
  exceptions: (n) => `${count(n, "ligne")} hors du modèle de RACI-3, telles quelles`,
  breaks: {
    "no-a": "personne n’approuve (aucun A)",
    "no-r": "personne ne réalise (aucun R)",
    "a-on-both-sides": "les deux approuvent (A des deux côtés)",
    "r-on-both-sides": "les deux réalisent (R des deux côtés)",
    "r-and-a-apart": "l’un réalise, l’autre approuve (R et A séparés)",
  },
  malformed: {
    "column-count": (found, allowed) =>
      `${count(Number(found), "colonne")} ; admis : ${allowed} (activité, client, prestataire)`,
    letters: (found, allowed) =>
      `${found} n’est pas un ensemble de lettres ; admis : chacune de ${allowed} au plus une fois, ou rien`,
    "no-activity": (found) => `une ligne sans activité : ${found}`,
    "no-header": (found, allowed) =>
      `une ligne hors d’un tableau : ${found} ; un tableau commence par une ligne d’en-têtes et une comme ${allowed}`,
  },
  noMatrix:
    "il n’y a pas de matrice dedans ; on attend un tableau Markdown de trois colonnes : activité, client, prestataire",
  oneOrTheOther: "--from : un fichier est montré à la place d’une matrice du programme ; ôtez l’un des deux",
  noLetters: (matrix) => `--letter : ${matrix} n’a pas de lettres ; --party y trouve qui est responsable`,
  help: {
    summary: "dit qui répond de quoi : les matrices de responsabilité",
    examples: [
      "fe-triage raci --lang fr",
      "fe-triage raci public-cloud-instances --party customer --letter A --lang fr",
      "fe-triage raci --search sauvegarde --lang fr",
      "fe-triage raci --from notre-matrice.md --lang fr",
    ],
    matrix: (names) => `l’une de ${names} ; sinon toutes`,
    search:
      "seulement les lignes qui ont ces mots, sans égard aux accents ni à la casse, en français ou en anglais",
    party: "seulement les lignes où cette partie a un rôle",
    letter: "seulement les lignes où la partie, ou sinon l’une d’elles, a cette lettre",
    from: "une matrice à vous : un tableau Markdown d’activité, client et prestataire ; - est l’entrée standard",
  },
};
