/**
 * A desk done the slow way: it looks at every minute, at every agent and at every ticket that waits. It knows first
 * answers and resolutions of one level, in whole minutes, and nothing that is drawn.
 */
interface SlowTeam {
  readonly agents: number;
  readonly isOnShift: (minute: number) => boolean;
  readonly handsOver: boolean;
  /** Ranks of the priorities that it takes. */
  readonly ranks: readonly number[];
}

export interface SlowDesk {
  readonly teams: readonly SlowTeam[];
  readonly minutes: number;
  readonly tickets: readonly { readonly minute: number; readonly rank: number }[];
  /** Minutes of the first answer and of the resolution, by rank. */
  readonly efforts: readonly (readonly [answer: number, resolution: number])[];
  /** Work of this rank or a lower one interrupts; -1 where none does. */
  readonly urgentRank: number;
}

interface Job {
  readonly ticket: number;
  readonly rank: number;
  readonly isAnswer: boolean;
  readonly readyMinute: number;
  readonly number: number;
  left: number;
}

interface Person {
  readonly team: SlowTeam;
  job: Job | null;
  tookUp: number;
}

/** For each ticket the minutes of its first answer and of its resolution, as far as they came. */
export function minuteByMinute(desk: SlowDesk): number[][] {
  const told: number[][] = desk.tickets.map(() => []);
  const people = desk.teams.flatMap((team) =>
    Array.from({ length: team.agents }, (): Person => ({ team, job: null, tookUp: 0 })),
  );
  let waiting: Job[] = [];
  let jobs = 0;
  let takings = 0;
  const goesBefore = (a: Job, b: Job) =>
    a.rank - b.rank || a.readyMinute - b.readyMinute || a.number - b.number;

  function bring(ticket: number, isAnswer: boolean, minute: number) {
    const { rank } = desk.tickets[ticket]!;
    const left = desk.efforts[rank]![isAnswer ? 0 : 1];
    if (left === 0) return finish(ticket, isAnswer, minute);
    waiting.push({ ticket, rank, isAnswer, readyMinute: minute, number: jobs++, left });
  }

  function finish(ticket: number, isAnswer: boolean, minute: number) {
    told[ticket]!.push(minute);
    if (isAnswer) bring(ticket, false, minute);
  }

  function giveTo(person: Person, job: Job) {
    waiting = waiting.filter((one) => one !== job);
    person.job = job;
    person.tookUp = takings++;
  }

  function settle(minute: number) {
    const there = people.filter(({ team }) => team.isOnShift(minute));
    for (let again = true; again; ) {
      again = false;
      waiting.sort(goesBefore);
      for (const person of there) {
        const job = person.job === null && waiting.find(({ rank }) => person.team.ranks.includes(rank));
        if (!job) continue;
        giveTo(person, job);
        again = true;
      }
      for (const job of waiting.filter(({ rank }) => rank <= desk.urgentRank)) {
        const [last] = there
          .filter(
            (person) =>
              person.job !== null && person.job.rank > job.rank && person.team.ranks.includes(job.rank),
          )
          .sort((a, b) => goesBefore(b.job!, a.job!));
        if (last === undefined) continue;
        waiting.push(last.job!);
        giveTo(last, job);
        again = true;
        break;
      }
    }
  }

  for (let minute = 0; minute < desk.minutes; minute++) {
    for (const person of people.filter(({ job }) => job?.left === 0).sort((a, b) => a.tookUp - b.tookUp)) {
      const { ticket, isAnswer } = person.job!;
      person.job = null;
      finish(ticket, isAnswer, minute);
    }
    for (const team of desk.teams) {
      if (!team.handsOver || team.isOnShift(minute)) continue;
      for (const person of people) {
        if (person.team !== team || person.job === null) continue;
        waiting.push(person.job);
        person.job = null;
      }
    }
    desk.tickets.forEach((ticket, number) => {
      if (ticket.minute !== minute) return;
      bring(number, true, minute);
    });
    settle(minute);
    for (const { team, job } of people) if (job !== null && team.isOnShift(minute)) job.left--;
  }
  return told;
}
