/** Run as a process of its own with the path of a file: reads its lines and parses each, and does nothing with it. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

let events = 0;
const lines = createInterface({
  input: createReadStream(process.argv[2]!),
  crlfDelay: Number.POSITIVE_INFINITY,
});
for await (const line of lines) events += (JSON.parse(line) as { events: unknown[] }).events.length;
process.stdout.write(`${events}\n`);
