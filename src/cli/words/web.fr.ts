import type { WebWords } from "./web.en.js";

/** The sentences of `web` in French. */
export const webFr: WebWords = {
  serving: (address) =>
    `La page est à ${address}, pour cette seule machine ; ce que vous y saisissez reste dans le navigateur. Ctrl-C l’arrête.`,
  badPort: (found) =>
    `--port : ${found} n’est pas un port ; possibles : 0 à 65535, 0 pour n’importe lequel de libre`,
  noPage: "la page n’est pas construite ; pour la construire : npm run build",
  cannotListen: (port, code) =>
    code === "EADDRINUSE"
      ? `--port : ${port} est pris ; un autre, ou 0 pour n’importe lequel de libre`
      : `--port : impossible d’écouter sur ${port} (${code})`,
  help: {
    summary: "ouvrir la page dans le navigateur : un ticket sur son axe, pourquoi, et si",
    examples: ["fe-triage web", "fe-triage web --port 8080 --no-open"],
    port: "le port sur l’adresse locale ; 0 pour n’importe lequel de libre",
    noOpen: "dire l’adresse, sans ouvrir le navigateur",
  },
};
