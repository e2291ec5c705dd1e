import { offersUnder } from "../../triage/offers-of.js";
import { EXIT } from "../exit.js";
import { naming } from "../naming.js";
import { offerText } from "../render/offer.js";
import { type CommonOptions, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { readDocument } from "../values.js";

/** `fe-triage offer FILE`: the offer in force of an account, until when it binds, and what came of its orders. */
export async function runOffer(file: string, options: CommonOptions, terminal: Terminal): Promise<number> {
  const { terms, nowMs, lang, assumeZone, showing } = await settingsOf(options, terminal);
  const account = await readDocument(file, terminal);
  const answer = naming(file, terminal, () =>
    offersUnder(terms, account, nowMs, { lang, ...(assumeZone === undefined ? {} : { assumeZone }) }),
  );
  await terminal.out(
    options.format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : offerText(answer, showing),
  );
  return EXIT.done;
}
