/** The sentences about Parquet in English. */
export const parquetEn = {
  notInstalled: (command: string) =>
    `Parquet is read and written by DuckDB, which is not installed with fe-triage because it is large: ${command}`,
  notLoaded: (name: string, message: string) => `${name} is installed, but cannot be loaded: ${message}`,
  notSound: (said: string) => `this is not a sound Parquet file (${said})`,
  notWritten: (said: string) => `DuckDB could not write it (${said})`,
  needsFile: (path: string) => `${path}: Parquet is written into a file, and this is something else`,
  needsOut: "--format parquet: --out FILE is needed, Parquet is not written to standard output",
};

/** Every sentence about Parquet. */
export type ParquetWords = typeof parquetEn;
