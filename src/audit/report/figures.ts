import type { Terms } from "../../contract/terms.js";
import type { Commitment } from "../../sla/commitment.js";
import type { Ticket } from "../../ticket/record.js";
import { monthNames } from "../dimension.js";
import { HOURS_OF_WEEK, hourOfWeek } from "./arrivals.js";
import { createMonths, type MonthCounts } from "./months.js";
import { createRatios, type RatioCounts } from "./ratios.js";
import { createWorstTickets, type WorstTicket } from "./worst-tickets.js";

/** What a report shows beside a summary, as data: of all tickets, or of a part of them. */
export interface ReportPart {
  /** Tickets received in each hour of the week in the contract's zone, Monday's first hour first. */
  readonly arrivals: readonly number[];
  readonly months: readonly MonthCounts[];
  readonly ratios: readonly RatioCounts[];
  readonly worst: readonly WorstTicket[];
}

/** Takes tickets one after another, and keeps what a report shows of them: as much of a million as of a hundred. */
export interface ReportFigures {
  take(ticket: Ticket, commitments: readonly Commitment[]): void;
  merge(part: ReportPart): void;
  part(): ReportPart;
}

/** Makes the figures of a report with nothing taken yet. What they are depends on no order and on no division. */
export function createReportFigures({ zone }: Pick<Terms, "zone">): ReportFigures {
  const arrivals = new Array<number>(HOURS_OF_WEEK).fill(0);
  const months = createMonths();
  const ratios = createRatios();
  const worst = createWorstTickets();
  const monthAt = monthNames(zone);
  return {
    take(ticket, commitments) {
      const receivedMs = ticket.events[0]?.atMs as number;
      const hour = hourOfWeek(receivedMs, zone);
      arrivals[hour] = (arrivals[hour] as number) + 1;
      const month = monthAt(receivedMs);
      for (const commitment of commitments) {
        months.add(month, commitment.metric.id, commitment.status);
        ratios.add(commitment);
      }
      worst.take(ticket, commitments);
    },
    merge(part) {
      part.arrivals.forEach((n, hour) => {
        arrivals[hour] = (arrivals[hour] as number) + n;
      });
      months.merge(part.months);
      ratios.merge(part.ratios);
      worst.merge(part.worst);
    },
    part: () => ({ arrivals, months: months.list(), ratios: ratios.list(), worst: worst.list() }),
  };
}
