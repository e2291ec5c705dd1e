import { decide } from "../../triage/decide.js";
import { EXIT } from "../exit.js";
import { readHistory } from "../history.js";
import { decisionText } from "../render/triage.js";
import { type CommonOptions, oneOf, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { readDocument } from "../values.js";

/** The options of `triage` beside the common ones. */
export interface TriageOptions extends CommonOptions {
  readonly account?: string;
  readonly history?: string;
  readonly open?: boolean;
}

/** `fe-triage triage FILE --account FILE`: a declaration in, a decision out. */
export async function runTriage(file: string, options: TriageOptions, terminal: Terminal): Promise<number> {
  const { terms, lang, nowMs, assumeZone, showing } = await settingsOf(options, terminal);
  const account = oneOf(
    "--account",
    options.account,
    options.account === undefined ? [] : [options.account],
    lang,
  );
  const history = options.history === undefined ? [] : await readHistory(options.history, terminal);
  const decision = decide(await readDocument(file, terminal), await readDocument(account, terminal), terms, {
    lang,
    history,
    ...(options.now === undefined ? {} : { nowMs }),
    ...(assumeZone === undefined ? {} : { assumeZone }),
  });
  if (options.open) {
    if (decision.ticket !== null) await terminal.out(`${JSON.stringify(decision.ticket)}\n`);
    else terminal.tell(decisionText(decision, showing));
    return EXIT.done;
  }
  await terminal.out(
    options.format === "json" ? `${JSON.stringify(decision, null, 2)}\n` : decisionText(decision, showing),
  );
  return EXIT.done;
}
