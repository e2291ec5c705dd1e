/** `npm run bench`: all figures of docs/benchmarks.md, or those of the parts named as arguments. */
import { auditing } from "./audit.js";
import { besidePeers, indexing, spanLengths } from "./calendar.js";
import { commandLine } from "./command.js";
import { desks } from "./desk.js";
import { eventLogs } from "./event-log.js";
import { drawing } from "./page.js";
import { spectra } from "./spectrum.js";
import { machine, type Row, tableOf } from "./table.js";
import { checking, simulating } from "./ticket.js";

const parts: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  peers: besidePeers,
  index: indexing,
  spans: spanLengths,
  ticket: checking,
  simulate: simulating,
  spectrum: spectra,
  desk: desks,
  "event-log": eventLogs,
  command: commandLine,
  audit: auditing,
  page: drawing,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) {
  console.error(`no such part: ${unknown.join(", ")} (there are ${Object.keys(parts).join(", ")})`);
  process.exitCode = 2;
} else {
  const names = asked.length > 0 ? asked : Object.keys(parts);
  console.log(machine());
  const rows: Row[] = [];
  for (const name of names) rows.push(...(await parts[name]!()));
  console.log(tableOf(rows));
}
