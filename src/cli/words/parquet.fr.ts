import type { ParquetWords } from "./parquet.en.js";

/** The sentences about Parquet in French. */
export const parquetFr: ParquetWords = {
  notInstalled: (command) =>
    `Parquet est lu et écrit par DuckDB, qui n’est pas installé avec fe-triage parce qu’il est volumineux : ${command}`,
  notLoaded: (name, message) => `${name} est installé, mais ne peut être chargé : ${message}`,
  notSound: (said) => `ce n’est pas un fichier Parquet valide (${said})`,
  notWritten: (said) => `DuckDB n’a pas pu l’écrire (${said})`,
  needsFile: (path) => `${path} : Parquet s’écrit dans un fichier, et c’est autre chose`,
  needsOut: "--format parquet : il faut --out FICHIER, Parquet ne s’écrit pas sur la sortie standard",
};
