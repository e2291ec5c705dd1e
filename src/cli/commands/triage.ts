import { decide } from "../../triage/decide.js";
import { InputError, type Problem } from "../../wording/problem.js";
import { CommandError, EXIT } from "../exit.js";
import { readHistory } from "../history.js";
import { nameOf } from "../open.js";
import { decisionText } from "../render/triage.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import { messagesOf } from "../suggest.js";
import type { Terminal } from "../terminal.js";
import { readDocument } from "../values.js";
import { wordsOf } from "../words.js";

/** The options of `triage` beside the common ones. */
export interface TriageOptions extends CommonOptions {
  readonly account?: string;
  readonly history?: string;
  readonly open?: boolean;
}

/** `fe-triage triage FILE --account FILE`: a declaration in, a decision out. A declaration refused is an answer too. */
export async function runTriage(file: string, options: TriageOptions, terminal: Terminal): Promise<number> {
  const { terms, lang, nowMs, assumeZone, showing } = await settingsOf(options, terminal);
  const { account, history } = options;
  if (account === undefined) throw new CommandError(wordsOf(lang).missingOption("--account", ""));
  const deciding = {
    lang,
    ...(history === undefined ? {} : { history: await readHistory(history, terminal) }),
    ...(options.now === undefined ? {} : { nowMs }),
    ...(assumeZone === undefined ? {} : { assumeZone }),
  };
  const [declared, under] = [await readDocument(file, terminal), await readDocument(account, terminal)];
  const files = { "": file, account, history: history ?? "" };
  const decision = naming(files, terminal, () => decide(declared, under, terms, deciding));
  if (options.open && decision.ticket === null) {
    terminal.tell(decisionText(decision, { ...showing, colour: false }));
  } else if (options.open) {
    await terminal.out(`${JSON.stringify(decision.ticket)}\n`);
  } else {
    const isJson = options.format === "json";
    await terminal.out(isJson ? `${JSON.stringify(decision, null, 2)}\n` : decisionText(decision, showing));
  }
  return EXIT.done;
}

/** What is made of several files; a problem is told with the file that the beginning of its path stands for. */
function naming<T>(files: Readonly<Record<string, string>>, terminal: Terminal, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const fileOf = ({ path }: Problem) => files[path.split(".", 1)[0] as string] || (files[""] as string);
    const messages = messagesOf(error.problems, terminal.lang);
    throw new CommandError(
      error.problems.map((problem, i) => `${nameOf(fileOf(problem), terminal)}: ${messages[i]}`),
    );
  }
}
