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
  /** Those in which something changed since work was given out. */
  readonly #unsettled = new Set<Queue>();
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

  /** Brings a piece of work on a ticket. */
  bring(ticket: DeskTicket, level: Level, effortMs: number): void {
    this.#broughtMs += effortMs;
    const rank = this.#rankOf(ticket.priority);
    this.#wait({
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

  /** Gives the work that waits to those who may take it, once all has happened that happens at an instant. */
  distribute(): void {
    for (const queue of this.#unsettled) {
      for (const team of queue.teams) {
        if (team.isOnShift(this.#agenda.nowMs)) this.#occupy(team, queue);
      }
      // One after the other: each interruption changes what waits, and who does what.
      while (this.#urgentRank >= 0 && queue.lanesByUrgency().some((lane) => this.#interrupt(lane, queue)));
    }
    this.#unsettled.clear();
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
    this.#agenda.plan(shift[0], TURN.anythingElse, () => {
      this.#unsettled.add(this.#queueOf(team.input.level));
      this.#planShift(team, index + 1);
    });
    if (team.input.handsOver) this.#agenda.plan(shift[1], TURN.shiftEnds, () => this.#handOver(team));
  }

  #handOver(team: Team): void {
    for (const agent of team.agents) {
      if (agent.work !== null) this.#wait(this.#putDown(agent));
    }
  }

  #wait(work: Work): void {
    const { nowMs } = this.#agenda;
    const queue = this.#queueOf(work.level);
    queue.push(work, nowMs);
    this.#unsettled.add(queue);
    this.#watch.waits?.(work, nowMs);
  }

  /** Gives each idle agent of a team the work that goes first of what waits for it. */
  #occupy(team: Team, queue: Queue): void {
    while (team.idle.length > 0) {
      const lane = queue.laneWithFirst(team);
      if (lane === undefined) return;
      this.#take(team.idle.pop() as Agent, queue.pop(lane, this.#agenda.nowMs));
    }
  }

  /** Has the first work of a lane done by an agent who does something less urgent; false where that may not be. */
  #interrupt(lane: Lane, queue: Queue): boolean {
    const first = lane.waiting.peek();
    if (first === undefined || !first.interrupts) return false;
    const { nowMs } = this.#agenda;
    const agent = leastUrgent(
      lane.teams.filter((team) => team.isOnShift(nowMs)),
      first,
    );
    if (agent === undefined) return false;
    this.#wait(this.#putDown(agent));
    agent.team.idle.pop();
    this.#take(agent, queue.pop(lane, nowMs));
    // Others may be idle who could not do the one and can do the other.
    for (const team of queue.teams) if (team.isOnShift(nowMs)) this.#occupy(team, queue);
    return true;
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
    const { ticket, level } = this.#putDown(agent);
    this.#unsettled.add(this.#queueOf(level));
    this.#done(ticket);
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
