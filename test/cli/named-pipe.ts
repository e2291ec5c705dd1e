import { execFileSync } from "node:child_process";

/** Makes a pipe with a name. */
export function makePipe(path: string): void {
  const command = `mkfifo '${path}'`;
  execFileSync("bash", ["-c", command]);
}
