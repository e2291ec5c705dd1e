import type { ShareWords } from "./words.en.js";

export const shareFr: ShareWords = {
  title: "Partager et garder",
  digest: "Empreinte",
  digestSays:
    "Du ticket, de l’instant, des lectures, du contrat et de la version : qui voit les mêmes chiffres regarde la même chose.",
  copy: "Copier l’adresse",
  copied: "L’adresse est copiée.",
  notCopied: "Le navigateur n’a pas laissé copier l’adresse : elle se trouve dans la barre d’adresse.",
  addressSays: "L’adresse porte tout après son #, que les navigateurs n’envoient à aucun serveur.",
  record: "Ticket (JSON)",
  check: "Vérification (JSON)",
  svg: "Image (SVG)",
  png: "Image (PNG)",
  print: "Imprimer",
  open: "Ouvrir un ticket (JSON)",
  faults: {
    damaged: "L’adresse a été abîmée en chemin : rien n’en a été ouvert.",
    altered:
      "L’adresse a été modifiée : son empreinte n’est pas celle du ticket qu’elle porte. Rien n’en a été ouvert.",
  },
  madeBy: (theirs, ours) =>
    `L’adresse vient de la version ${theirs}, cette page est de la version ${ours} : empreintes et chiffres peuvent différer.`,
  notJson: (name) => `${name} n’est pas du JSON : rien n’a été ouvert.`,
  notTicket: (name) => `${name} n’a pas de ticket : un objet avec id, offer et events.`,
  tooBig: (name) => `${name} est trop grand pour un seul ticket ; les tickets en nombre relèvent de l’audit.`,
  opened: (id) => `${id} est ouvert.`,
};
