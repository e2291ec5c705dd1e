import { quote } from "../wording/issues.js";
import type { TextPieces } from "./csv.js";
import { delimited } from "./delimited.js";
import type { EventLogImporter } from "./event-log-importer.js";
import { GLPI_COLUMNS, type GlpiColumn, type GlpiTicket, importGlpiTicket } from "./glpi.js";
import { glpiMap } from "./glpi.map.js";
import { type InputValues, own, textOf } from "./json-input.js";
import type { EventLog } from "./read-event-log.js";
import { brokenCase, counted, rejected, type SystemOptions, systemImporterOf } from "./system-importer.js";
import { rowsInTable } from "./table-input.js";

/** Columns without which nothing can be said of any ticket. */
const NEEDED: readonly GlpiColumn[] = ["id", "status", "date"];
const NAMES = GLPI_COLUMNS.map((column) => [column, [column]] as const);
/** How an export of a data base writes that there is no value. */
const NOTHING: readonly string[] = ["NULL", "\\N"];

/**
 * Reads the tickets of GLPI from its table in CSV, with commas or semicolons and the columns' names in the first line, as
 * ticket records, one after another; beside the ticket at hand only the numbers of those before are held in memory. A
 * ticket that cannot be a record is given with its problems. Throws an {@link InputError} at once where the options do not
 * fit the contract, and while reading where the text is no CSV or lacks a column.
 */
export function readGlpiTable(text: TextPieces, options: SystemOptions): EventLog {
  const read = reader("lines", options);
  async function* tickets() {
    const { lang } = read.importer;
    const { delimiter, pieces } = await delimited(text, [";", ","]);
    for await (const { line, texts, ragged } of rowsInTable(pieces, {
      lang,
      names: NAMES,
      needed: NEEDED,
      delimiter,
    })) {
      if (ragged === null) yield read.ticket({ line, ...texts });
      else {
        const facts = { id: texts.id, rows: 1, code: "field-count", path: `lines.${line}`, ...ragged };
        yield rejected(facts, read.importer);
      }
    }
  }
  return counted(tickets());
}

/** Reads the tickets of GLPI as its REST interface gives them, one after another, as {@link readGlpiTable} does. */
export function readGlpiRecords(values: InputValues, options: SystemOptions): EventLog {
  const read = reader("tickets", options);
  async function* tickets() {
    let line = 0;
    for await (const one of values) {
      line++;
      if ("problem" in one) {
        yield brokenCase(one);
        continue;
      }
      const texts = GLPI_COLUMNS.map((column) => [column, textOf(own(one.value, column))] as const);
      const found = { line, ...(Object.fromEntries(texts) as Record<GlpiColumn, string>) };
      const noTicket = { id: "", rows: 1, code: "no-ticket", found: quote(one.value) };
      const ticket = found.id === "" ? rejected(noTicket, read.importer) : read.ticket(found);
      yield "problems" in ticket ? { ...ticket, place: one.place } : ticket;
    }
  }
  return counted(tickets());
}

function reader(rowsAt: string, options: SystemOptions) {
  const { pause = glpiMap.pause } = options.map ?? glpiMap;
  const system = systemImporterOf("glpi", rowsAt, options);
  const importer: EventLogImporter = {
    ...system,
    isMissing: (text) => system.isMissing(text) || NOTHING.includes(text),
  };
  const given = new Set<string>();
  const ticket = (found: GlpiTicket) => {
    const imported = importGlpiTicket(found, given, importer, pause ?? "after-answer");
    given.add(found.id);
    return imported;
  };
  return { importer, ticket };
}
