import type { Terms } from "../contract/terms.js";
import { type Agenda, TURN } from "./agenda.js";
import type { DeskTicket } from "./desk-ticket.js";
import { type Lane, Queue } from "./queue.js";
import type { QueueFigures, TeamLoad, WorkBalance } from "./run.js";
import type { Scenario } from "./scenario.js";
import type { Level } from "./setting.js";
import { type Agent, shiftsOf, Team } from "./team.js";
import { goesBefore, type Work } from "./work.js";

/** Who looks on while a desk works. */
export interface Watch {
  /** A piece of work is ready, or was put down before it was done. */
  waits?(work: Work, nowMs: number): void;
  takes?(agent: Agent, work: Work, nowMs: number): void;
  /** An agent is done with its work, or was interrupted. */
  leaves?(agent: Agent, work: Work, nowMs: number): void;
}

/**
 * The agents of a desk and the work that waits for them. An agent without work takes at once what waits, on its shift;
 * of several that could the one of the team that is named first.
 */
export class Floor {
  readonly teams: readonly Team[];
  readonly #queues: readonly Queue[];
  readonly #agenda: Agenda;
  readonly #startMs: number;
  readonly #rankOf: (priority: string | null) => number;
  /** Work of this rank or a lower one interrupts other work. */
  readonly #urgentRank: number;
  readonly #done: (ticket: DeskTicket) => void;
  readonly #watch: Watch;
  #pieces = 0;
  #broughtMs = 0;

  /** `done` hears of each piece of work that is. */
  constructor(
    scenario: Scenario,
    terms: Terms,
    agenda: Agenda,
    done: (ticket: DeskTicket) => void,
    watch: Watch,
  ) {
    this.#agenda = agenda;
    this.#startMs = agenda.nowMs;
    this.#done = done;
    this.#watch = watch;
    this.teams = scenario.teams.map(
      (team) => new Team(team, shiftsOf(team, terms, [agenda.nowMs, agenda.endMs])),
    );
    const levels = ([1, 2, 3] as const).filter((level) =>
      this.teams.some(({ input }) => input.level === level),
    );
    this.#queues = levels.map((level) => new Queue(level, this.teams, agenda.nowMs));
    this.#urgentRank = urgentRankOf(scenario, terms);
    this.#rankOf = rankingOf(scenario, terms);
    for (const team of this.teams) this.#planShift(team, 0);
  }

  /** Brings a piece of work on a ticket: it is taken at once or waits. */
  bring(ticket: DeskTicket, level: Level, effortMs: number): void {
    this.#broughtMs += effortMs;
    const rank = this.#rankOf(ticket.priority);
    this.#place({
      ticket,
      level,
      priority: ticket.priority,
      rank,
      interrupts: rank <= this.#urgentRank,
      readyMs: this.#agenda.nowMs,
      number: this.#pieces++,
      leftMs: effortMs,
      isBegun: false,
    });
  }

  /** The loads of the teams, asked at the end. */
  loads(): TeamLoad[] {
    return this.teams.map((team) => {
      const inHandMs = team.agents.reduce((sum, agent) => sum + this.#workedMs(agent), 0);
      return {
        name: team.input.name,
        level: team.input.level,
        agents: team.agents.length,
        staffedMs: team.agents.length * team.totalMs,
        busyMs: team.busyMs + inHandMs,
        begun: team.begun,
      };
    });
  }

  queues(): QueueFigures[] {
    return this.#queues.map((queue) => queue.figures(this.#startMs, this.#agenda.endMs));
  }

  work(): WorkBalance {
    const waitingMs = this.#queues.reduce((sum, queue) => sum + queue.leftMs(), 0);
    const inHandMs = this.teams
      .flatMap(({ agents }) => agents)
      .reduce((sum, agent) => sum + (agent.work?.leftMs ?? 0) - this.#workedMs(agent), 0);
    const doneMs = this.loads().reduce((sum, { busyMs }) => sum + busyMs, 0);
    return { broughtMs: this.#broughtMs, doneMs, leftMs: waitingMs + inHandMs };
  }

  #planShift(team: Team, index: number): void {
    const shift = team.shifts[index];
    if (shift === undefined) return;
    this.#agenda.plan(shift[0], TURN.shiftBegins, () => {
      this.#begin(team);
      this.#planShift(team, index + 1);
    });
    if (team.input.handsOver) this.#agenda.plan(shift[1], TURN.shiftEnds, () => this.#handOver(team));
  }

  #begin(team: Team): void {
    while (team.idle.length > 0 && this.#takeNext(team) !== undefined);
    const queue = this.#queueOf(team.input.level);
    let lane = queue.laneWithFirst(team);
    while (lane !== undefined && this.#interrupt([team], lane)) lane = queue.laneWithFirst(team);
  }

  #handOver(team: Team): void {
    const put = team.agents.flatMap((agent) => (agent.work === null ? [] : [this.#putDown(agent)]));
    for (const work of put) this.#place(work);
  }

  #place(work: Work): void {
    const { nowMs } = this.#agenda;
    const lane = this.#queueOf(work.level).push(work, nowMs);
    this.#watch.waits?.(work, nowMs);
    const onShift = lane.teams.filter((team) => team.isOnShift(nowMs));
    for (const team of onShift) {
      // Who is just done with something may find other work that goes first.
      if (team.idle.length > 0 && this.#takeNext(team) === work) return;
    }
    this.#interrupt(onShift, lane);
  }

  /** Has the first work of a lane done at once by an agent who does something less urgent; false where that may not be. */
  #interrupt(teams: readonly Team[], lane: Lane): boolean {
    const first = lane.waiting.peek();
    const agent = first?.interrupts ? leastUrgent(teams, first) : undefined;
    if (first === undefined || agent === undefined) return false;
    const put = this.#putDown(agent);
    agent.team.idle.pop();
    this.#take(agent, this.#queueOf(first.level).pop(lane, this.#agenda.nowMs));
    this.#place(put);
    return true;
  }

  /** Gives an idle agent of a team the work that goes first, if some waits for it. */
  #takeNext(team: Team): Work | undefined {
    const queue = this.#queueOf(team.input.level);
    const lane = queue.laneWithFirst(team);
    if (lane === undefined) return undefined;
    const work = queue.pop(lane, this.#agenda.nowMs);
    this.#take(team.idle.pop() as Agent, work);
    return work;
  }

  #take(agent: Agent, work: Work): void {
    const { nowMs } = this.#agenda;
    const { team } = agent;
    if (!work.isBegun) this.#queueOf(work.level).noteWait(nowMs - work.readyMs);
    work.isBegun = true;
    agent.work = work;
    agent.sinceShiftMs = team.shiftMs(nowMs);
    const turn = ++agent.turns;
    team.begun++;
    this.#watch.takes?.(agent, work, nowMs);
    this.#agenda.plan(team.finishMs(nowMs, work.leftMs), TURN.workEnds, () => {
      if (agent.turns === turn && agent.work === work) this.#finish(agent);
    });
  }

  #finish(agent: Agent): void {
    const { ticket } = this.#putDown(agent);
    const { team } = agent;
    // The ticket goes on first: what it needs next is among what the agent chooses from.
    this.#done(ticket);
    if (team.idle.length > 0 && team.isOnShift(this.#agenda.nowMs)) this.#takeNext(team);
  }

  /** Takes the work out of the hands of an agent, who is idle then. */
  #putDown(agent: Agent): Work {
    const work = agent.work as Work;
    const workedMs = this.#workedMs(agent);
    work.leftMs -= workedMs;
    agent.team.busyMs += workedMs;
    agent.work = null;
    agent.team.idle.push(agent);
    this.#watch.leaves?.(agent, work, this.#agenda.nowMs);
    return work;
  }

  #workedMs(agent: Agent): number {
    return agent.work === null ? 0 : agent.team.shiftMs(this.#agenda.nowMs) - agent.sinceShiftMs;
  }

  #queueOf(level: Level): Queue {
    return this.#queues.find((queue) => queue.level === level) as Queue;
  }
}

/** The agent whose work goes last, if it may be interrupted for another. */
function leastUrgent(teams: readonly Team[], work: Work): Agent | undefined {
  let least: Agent | undefined;
  for (const team of teams) {
    for (const agent of team.agents) {
      if (agent.work === null || agent.work.rank <= work.rank) continue;
      if (least?.work == null || goesBefore(least.work, agent.work)) least = agent;
    }
  }
  return least;
}

/** The rank of the lowest priority that interrupts, below all of them where none does. */
function urgentRankOf({ queue }: Scenario, { vocabulary }: Terms): number {
  return queue.interrupting === undefined ? -1 : vocabulary.priorities.indexOf(queue.interrupting);
}

/** Ranks by the contract's order of priorities, tickets without one last; of those that interrupt in any case. */
function rankingOf(scenario: Scenario, terms: Terms): (priority: string | null) => number {
  const { priorities } = terms.vocabulary;
  const urgentRank = urgentRankOf(scenario, terms);
  const last = priorities.length;
  const ranks = new Map<string | null, number>(
    priorities.map((priority, rank) => [
      priority,
      scenario.queue.order === "priority" || rank <= urgentRank ? rank : last,
    ]),
  );
  return (priority) => ranks.get(priority) ?? last;
}
