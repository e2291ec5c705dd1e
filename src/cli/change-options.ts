import type { Terms } from "../contract/terms.js";
import type { Change, LoggedEvent } from "../simulate/change.js";
import { formatInstant } from "../time/instant.js";
import { quote } from "../wording/issues.js";
import { CommandError } from "./exit.js";
import { instantOf, oneOf, type Settings } from "./settings.js";
import type { SimulateOptions } from "./simulate-options.js";
import { variantsWordsOf } from "./words/variants.js";

type AddedType = Exclude<LoggedEvent["type"], "received">;
type Reason = NonNullable<Extract<LoggedEvent, { type: "held" }>["reason"]>;
type Fix = NonNullable<Extract<LoggedEvent, { type: "resolved" }>["fix"]>["availableIn"];

/** What an event carries beside its type and its instant: on the command line a name after a colon. */
interface Carried {
  readonly isNeeded: boolean;
  readonly allowed: (terms: Terms) => readonly string[];
  readonly as: (name: string) => object;
}

const reasons: Record<Reason, true> = { "priority-dispute": true, customer: true, vendor: true, other: true };
const fixes: Record<Fix, true> = { "pre-production": true, production: true };

const carried: Record<AddedType, Carried | null> = {
  "information-requested": null,
  "information-provided": null,
  acknowledged: null,
  held: { isNeeded: false, allowed: () => Object.keys(reasons), as: (reason) => ({ reason }) },
  resumed: null,
  regraded: { isNeeded: true, allowed: ({ vocabulary }) => vocabulary.priorities, as: (to) => ({ to }) },
  "offer-changed": { isNeeded: true, allowed: ({ vocabulary }) => vocabulary.offers, as: (to) => ({ to }) },
  resolved: {
    isNeeded: false,
    allowed: () => Object.keys(fixes),
    // Only a fix that needs a release can wait for it (LIF-3).
    as: (availableIn) => ({ fix: { needsRelease: availableIn === "pre-production", availableIn } }),
  },
  deployed: null,
  refused: null,
  confirmed: null,
  "closed-out-of-scope": {
    isNeeded: true,
    allowed: ({ contract }) => Object.keys(contract.rules),
    as: (rule) => ({ rule }),
  },
  commented: null,
};

/** The options that each ask for a change. */
type ChangeOptions = Pick<
  SimulateOptions,
  "regrade" | "offer" | "priority" | "event" | "move" | "drop" | "under"
>;

/** The changes that the options ask for, each kind in the order given. Throws all that is wrong with them at once. */
export function changesIn(options: ChangeOptions, offers: readonly string[], settings: Settings): Change[] {
  const { terms, lang } = settings;
  const given: [string, readonly string[], (option: string, text: string, settings: Settings) => Change][] = [
    ["--regrade", options.regrade, regradeOf],
    [
      "--offer",
      offers,
      (option, to) => ({ kind: "offer", to: oneOf(option, to, terms.vocabulary.offers, lang) }),
    ],
    [
      "--priority",
      options.priority,
      (option, to) => ({ kind: "priority", to: oneOf(option, to, terms.vocabulary.priorities, lang) }),
    ],
    ["--event", options.event, eventOf],
    ["--move", options.move, moveOf],
    [
      "--drop",
      options.drop,
      (option, text) => ({ kind: "drop", index: indexOf(option, text, "index", settings) }),
    ],
    ["--under", options.under, readingOf],
  ];
  const wrong: string[] = [];
  const changes = given.flatMap(([option, texts, read]) =>
    texts.flatMap((text) => {
      try {
        return read(option, text, settings);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        wrong.push(...error.messages);
        return [];
      }
    }),
  );
  if (wrong.length > 0) throw new CommandError(wrong);
  return changes;
}

type Form = keyof ReturnType<typeof variantsWordsOf>["form"];

function notOfForm(option: string, text: string, form: Form, { lang }: Settings): CommandError {
  const words = variantsWordsOf(lang);
  return new CommandError(words.notOfForm(option, quote(text), words.form[form]));
}

/** What stands before an option's last `@`, and the instant behind it. */
function dated(option: string, text: string, form: Form, settings: Settings): { name: string; atMs: number } {
  const at = text.lastIndexOf("@");
  if (at < 1) throw notOfForm(option, text, form, settings);
  const { lang, assumeZone } = settings;
  return { name: text.slice(0, at), atMs: instantOf(option, text.slice(at + 1), lang, assumeZone) };
}

function regradeOf(option: string, text: string, settings: Settings): Change {
  const { name, atMs } = dated(option, text, "priority", settings);
  const to = oneOf(option, name, settings.terms.vocabulary.priorities, settings.lang);
  return { kind: "regrade", to, atMs };
}

function eventOf(option: string, text: string, settings: Settings): Change {
  const { terms, lang } = settings;
  const words = variantsWordsOf(lang);
  const { name, atMs } = dated(option, text, "event", settings);
  const colon = name.indexOf(":");
  const found = colon < 0 ? name : name.slice(0, colon);
  const type = oneOf(option, found, Object.keys(carried), lang) as AddedType;
  const detail = colon < 0 ? null : name.slice(colon + 1);
  const carries = carried[type];
  let fields = {};
  if (carries === null) {
    if (detail !== null) throw new CommandError(words.takesNoName(option, type, quote(detail)));
  } else if (detail !== null) {
    fields = carries.as(oneOf(`${option} ${type}`, detail, carries.allowed(terms), lang));
  } else if (carries.isNeeded) {
    throw new CommandError(words.needsName(option, type, carries.allowed(terms).join(", ")));
  }
  // The type and what it carries were read together, from one row of the table.
  const event = { type, ...fields, at: formatInstant(atMs, terms.zone), atMs } as LoggedEvent;
  return { kind: "event", event };
}

function moveOf(option: string, text: string, settings: Settings): Change {
  const { name, atMs } = dated(option, text, "move", settings);
  return { kind: "move", index: indexOf(option, name, "move", settings), atMs };
}

/** An index of the log; whether a ticket's log is as long is asked of each ticket. */
function indexOf(option: string, text: string, form: Form, settings: Settings): number {
  if (!/^\d{1,9}$/.test(text)) throw notOfForm(option, text, form, settings);
  return Number(text);
}

function readingOf(option: string, text: string, settings: Settings): Change {
  const { terms, lang } = settings;
  const equals = text.indexOf("=");
  if (equals < 1) throw notOfForm(option, text, "reading", settings);
  const { readings } = terms.contract;
  const name = oneOf(option, text.slice(0, equals), Object.keys(readings), lang);
  const reading = readings[name];
  if (reading?.decides !== "check") {
    const checked = Object.keys(readings).filter((one) => readings[one]?.decides === "check");
    throw new CommandError(variantsWordsOf(lang).notChecked(option, name, checked.join(", ")));
  }
  const value = oneOf(`${option} ${name}`, text.slice(equals + 1), Object.keys(reading.options), lang);
  return { kind: "reading", name, value };
}
