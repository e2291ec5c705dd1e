/** LIF, slowly: what a log says at an instant. The log is taken to be a legal one. */
import { lapseOf } from "./french-hours.js";

/** A ticket record as plain JSON. */
export interface PlainTicket {
  readonly id: string;
  readonly offer: string;
  readonly category?: string;
  readonly request?: string;
  readonly priority?: string | null;
  readonly apiIncident?: boolean;
  readonly affectedApis?: readonly string[];
  readonly beta?: boolean;
  readonly coverage?: string;
  readonly preconditionsMet?: boolean;
  readonly events: readonly PlainEvent[];
}

export interface PlainEvent {
  readonly type: string;
  readonly at: string;
  readonly to?: string;
  readonly reason?: string;
  readonly rule?: string;
  readonly fix?: { readonly needsRelease: boolean; readonly availableIn: string };
}

export type Readings = Readonly<Record<string, string>>;

/** Something that happened: its instant, and its place in the log, which decides between equal instants. */
export interface Moment {
  readonly atMs: number;
  readonly place: number;
}

export interface Change extends Moment {
  readonly to: string;
}

interface Resolution extends Moment {
  readonly inPreProduction: boolean;
  readonly lapsesMs: number;
  deployed: Moment | null;
  refused: Moment | null;
}

interface Stint {
  readonly fromMs: number;
  readonly status: string;
  /** Why the ticket is on hold, or closed. */
  readonly why: string | null;
}

export interface Story {
  readonly received: Moment;
  acknowledged: Moment | null;
  readonly regrades: Change[];
  readonly offers: Change[];
  readonly resolutions: Resolution[];
  /** The statuses one after the other; the last one goes on. */
  readonly stints: Stint[];
}

export function storyOf(ticket: PlainTicket, readings: Readings, nowMs: number): Story {
  const moments = ticket.events.map((event, place) => ({ event, place, atMs: Date.parse(event.at) }));
  const story: Story = {
    received: moments[0]!,
    acknowledged: null,
    regrades: [],
    offers: [],
    resolutions: [],
    stints: [],
  };
  for (const moment of moments.filter(({ atMs }) => atMs <= nowMs)) {
    lapseBy(moment.atMs, story);
    happen(moment.event, moment, story, readings);
  }
  lapseBy(nowMs, story);
  return story;
}

/** LIF-5: at the very instant of the automatic closure the ticket is closed. */
function lapseBy(ms: number, story: Story): void {
  const due = story.resolutions.at(-1)?.lapsesMs;
  if (story.stints.at(-1)?.status === "resolved" && due !== undefined && ms >= due) {
    story.stints.push({ fromMs: due, status: "closed", why: "no-answer" });
  }
}

function happen(event: PlainEvent, { atMs, place }: Moment, story: Story, readings: Readings): void {
  const become = (status: string, why: string | null = null) =>
    story.stints.push({ fromMs: atMs, status, why });
  const resolution = story.resolutions.at(-1);
  const tooLate = story.stints.at(-1)?.why === "no-answer";
  switch (event.type) {
    case "received":
    case "information-provided":
      return void become("new");
    case "information-requested":
      return void become("awaiting-information");
    case "acknowledged":
      story.acknowledged = { atMs, place };
      return void become("in-progress");
    case "held":
      return void become("on-hold", event.reason ?? null);
    case "resumed":
      return void become("in-progress");
    case "regraded":
      return void story.regrades.push({ atMs, place, to: event.to! });
    case "offer-changed":
      return void story.offers.push({ atMs, place, to: event.to! });
    case "resolved": {
      const inPreProduction = event.fix?.availableIn === "pre-production";
      const lapsesMs = lapseOf(atMs, readings.businessDay!);
      story.resolutions.push({ atMs, place, inPreProduction, lapsesMs, deployed: null, refused: null });
      return void become("resolved");
    }
    case "deployed":
      resolution!.deployed = { atMs, place };
      return;
    case "refused":
      if (tooLate) return;
      resolution!.refused = { atMs, place };
      return void become("in-progress");
    case "confirmed":
      if (!tooLate) become("closed", "confirmed");
      return;
    case "closed-out-of-scope":
      return void become("closed", "out-of-scope");
  }
}
