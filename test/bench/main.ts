/** `npm run bench`: all figures of docs/benchmarks.md, or those of the parts named as arguments. */
import { besidePeers, indexing, spanLengths } from "./calendar.js";
import { commandLine } from "./command.js";
import { desks } from "./desk.js";
import { spectra } from "./spectrum.js";
import { machine, type Row, tableOf } from "./table.js";
import { checking, simulating } from "./ticket.js";

const parts: Readonly<Record<string, () => Row[]>> = {
  peers: besidePeers,
  index: indexing,
  spans: spanLengths,
  ticket: checking,
  simulate: simulating,
  spectrum: spectra,
  desk: desks,
  command: commandLine,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")} (there are ${Object.keys(parts).join(", ")})`);
  process.exitCode = 2;
} else {
  const names = asked.length > 0 ? asked : Object.keys(parts);
  console.log(machine());
  console.log(tableOf(names.flatMap((name) => parts[name]!())));
}
