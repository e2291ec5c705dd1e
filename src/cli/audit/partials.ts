import { type PartialFile, readPartial } from "../../audit/partial.js";
import { CommandError } from "../exit.js";
import { openText } from "../open.js";
import { foundAt } from "../out-file.js";
import { placedIn } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { readValues } from "../values.js";

/** A part of a summary, and where it stands. */
interface PlacedPartial {
  readonly place: string;
  readonly part: PartialFile;
}

/** The parts of a summary that files hold, each one or several, one a line. */
export async function partialsIn(files: readonly string[], terminal: Terminal): Promise<PlacedPartial[]> {
  const parts: PlacedPartial[] = [];
  for (const file of files) {
    for await (const placed of readValues(file, terminal)) {
      if ("problem" in placed) throw new CommandError(`${placed.place}: ${placed.problem}`);
      const { place, value } = placed;
      parts.push({ place, part: placedIn(place, terminal, () => readPartial(value, terminal.lang)) });
    }
  }
  return parts;
}

/** Enough to see how a part of a summary begins, however it was laid out. */
const MOST_HEAD = 4096;

/** Whether a file is a part of a summary, and no tickets. A pipe, which cannot be read again, is tickets. */
export async function isPartial(file: string, terminal: Terminal): Promise<boolean> {
  const found = foundAt(file);
  if (file === "-" || (found !== null && !found.isFile() && !found.isDirectory())) return false;
  const pieces = openText(file, terminal);
  let head = "";
  try {
    for await (const piece of pieces) {
      head += piece;
      if (head.length > MOST_HEAD) break;
    }
  } finally {
    await pieces.return(undefined);
  }
  return /^\s*\{\s*"partial"\s*:/.test(head.slice(0, MOST_HEAD));
}
