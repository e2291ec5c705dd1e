import type { InterruptionsAnswer } from "../../triage/ledger.js";
import { interruptionsUnder } from "../../triage/ledger.js";
import { changesIn } from "../../triage/notice.js";
import { type NoticeAnswer, noticeUnder } from "../../triage/notice-of.js";
import { EXIT } from "../exit.js";
import { naming } from "../naming.js";
import { interruptionsText, noticeText } from "../render/notice.js";
import { type CommonOptions, instantOf, oneOf, type Settings, settingsOf } from "../settings.js";
import type { Terminal } from "../terminal.js";
import { readDocument } from "../values.js";

/** The options of `notice` beside the common ones. */
export interface NoticeOptions extends CommonOptions {
  readonly kind?: string;
  readonly announced?: string;
  readonly planned?: string;
  readonly ledger?: string;
}

/** `fe-triage notice`: when a change may happen or must be announced, and what a ledger of interruptions comes to. */
export async function runNotice(options: NoticeOptions, terminal: Terminal): Promise<number> {
  const settings = await settingsOf(options, terminal);
  const { showing } = settings;
  const ledger = options.ledger === undefined ? null : await ledgerOf(options.ledger, settings, terminal);
  const notice = options.kind === undefined && ledger !== null ? null : noticeOf(options, settings);
  const texts = [
    ...(notice === null ? [] : [noticeText(notice, showing)]),
    ...(ledger === null ? [] : [interruptionsText(ledger, showing)]),
  ];
  await terminal.out(
    options.format === "json" ? `${JSON.stringify(together(notice, ledger), null, 2)}\n` : texts.join("\n"),
  );
  return EXIT.done;
}

function noticeOf({ kind, announced, planned }: NoticeOptions, settings: Settings): NoticeAnswer {
  const { terms, nowMs, lang, assumeZone } = settings;
  const at = (option: string, text: string | undefined) =>
    text === undefined ? null : instantOf(option, text, lang, assumeZone);
  const question = {
    kind: oneOf("--kind", kind, [...changesIn(terms, lang).kinds.keys()], lang),
    announcedMs: at("--announced", announced),
    plannedMs: at("--planned", planned),
  };
  return noticeUnder(terms, question, nowMs, lang);
}

async function ledgerOf(file: string, { terms, nowMs, lang, assumeZone }: Settings, terminal: Terminal) {
  const ledger = await readDocument(file, terminal);
  const zone = assumeZone === undefined ? {} : { assumeZone };
  return naming(file, terminal, () => interruptionsUnder(terms, ledger, nowMs, { lang, ...zone }));
}

/** Both answers as one object. */
function together(notice: NoticeAnswer | null, ledger: InterruptionsAnswer | null) {
  if (ledger === null) return notice;
  const { evaluatedAt, ...interruptions } = ledger;
  return notice === null ? { interruptions, evaluatedAt } : { ...notice, interruptions };
}
