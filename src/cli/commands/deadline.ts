import { defaultMetric } from "../../sla/check-ticket.js";
import { deadlineUnder } from "../../sla/deadline.js";
import { CommandError, EXIT } from "../exit.js";
import { deadlineText } from "../render/deadline.js";
import { type CommonOptions, instantOf, oneOf, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { wordsOf } from "../words.js";

/** The options of `deadline` beside the common ones. */
export interface DeadlineOptions extends CommonOptions {
  readonly offer?: string;
  readonly priority?: string;
  readonly at?: string;
  readonly metric?: string;
  readonly request?: string;
  readonly api?: boolean;
}

/** `fe-triage deadline`: one deadline, with its rules and, with `--explain`, its trace. */
export async function runDeadline(options: DeadlineOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { terms, lang, nowMs, explain, assumeZone, showing } = settings;
  const { vocabulary } = terms;
  const metrics = terms.metrics.map(({ id }) => id);
  const metric = oneOf(
    "--metric",
    options.metric ?? defaultMetric(terms, options.request !== undefined),
    metrics,
    lang,
  );
  const byRequest = terms.metrics.find(({ id }) => id === metric)?.judgedBy === "request";
  const words = wordsOf(lang);
  const idle = (byRequest ? (["priority", "api"] as const) : (["request"] as const)).filter(
    (name) => options[name],
  );
  if (idle.length > 0) {
    const other = words.beside(`--metric ${metric}`);
    throw new CommandError(idle.map((name) => words.withoutEffect(`--${name}`, other)));
  }
  const offer = oneOf("--offer", options.offer, vocabulary.offers, lang);
  const judged = byRequest
    ? { request: oneOf("--request", options.request, vocabulary.requests, lang) }
    : { priority: oneOf("--priority", options.priority, vocabulary.priorities, lang) };
  const at = oneOf("--at", options.at, options.at === undefined ? [] : [options.at], lang);
  const atMs = instantOf("--at", at, lang, assumeZone);
  const question = { offer, ...judged, atMs, metric, api: options.api ?? false };
  const asked = deadlineUnder(terms, question, { nowMs, lang, explain: explain });
  await terminal.out(
    options.format === "json"
      ? `${JSON.stringify(asked, null, 2)}\n`
      : deadlineText(asked, terms, showing, explain),
  );
  return EXIT.done;
}
