import { setImmediate } from "node:timers/promises";
import { Piscina } from "piscina";
import type { Question } from "./auditor.js";
import { answering, type BlockAnswer } from "./block-answer.js";
import { questionOf, type Task } from "./task.js";
import type { Parts, Work } from "./work.js";

/** Answers that may wait for an earlier one, for each thread. */
const WAITING = 4;

/**
 * The answers to the parts of an input, in their order. With several jobs they are judged by as many threads at once,
 * this one among them, and no more is read than the threads can take. Where reading fails, what was read is answered
 * first.
 */
export async function* answersOf(work: Parts, task: Task, jobs: number): AsyncGenerator<BlockAnswer> {
  const judges: Judge[] = [judgeHere(questionOf(task))];
  const asked: Asked[] = [];
  const give = (judge: Judge, part: Work) => {
    judge.room--;
    const one: Asked = { answer: judge.ask(part), ended: null };
    const end = () => {
      judge.room++;
      one.ended = null;
    };
    // One that fails is met in its turn, and not before as unhandled.
    one.ended = one.answer.then(end, end);
    asked.push(one);
  };
  let failure: { readonly error: unknown } | null = null;
  const read = async (): Promise<Work | null> => {
    try {
      const { done, value } = await work.next();
      return done ? null : value;
    } catch (error) {
      failure = { error };
      return null;
    }
  };
  try {
    let part = await read();
    while (part !== null) {
      const judge = judges.find(({ room }) => room > 0);
      if (judge === undefined) {
        await Promise.race(asked.flatMap(({ ended }) => ended ?? []));
        continue;
      }
      give(judge, part);
      part = await read();
      // What fits into one part is judged before another thread has begun.
      if (part !== null && judges.length < 2 && jobs > 1) judges.push(judgesBeside(task, jobs - 1));
      while (asked[0]?.ended === null || asked.length >= jobs * WAITING)
        yield await (asked.shift() as Asked).answer;
    }
    for (const { answer } of asked) yield await answer;
    if (failure !== null) throw (failure as { readonly error: unknown }).error;
  } finally {
    await work.return(undefined);
    for (const judge of judges) await judge.end();
  }
}

/** A part that somebody was asked to judge. */
interface Asked {
  readonly answer: Promise<BlockAnswer>;
  /** Until the answer is there, or has failed; null from then on. */
  ended: Promise<void> | null;
}

/** Who judges parts of an input. */
interface Judge {
  /** How many more parts it takes. */
  room: number;
  ask(part: Work): Promise<BlockAnswer>;
  end(): Promise<void>;
}

/** Steps after which what else there is to do gets its turn: the answers of others, and a person who interrupts. */
const STEPS = 32;

/** This thread. */
function judgeHere(question: Question): Judge {
  return {
    room: 1,
    async ask(part) {
      const steps = answering(question, part);
      for (let step = 1; ; step++) {
        if (step % STEPS === 0) await setImmediate();
        const { done, value } = steps.next();
        if (done) return value;
      }
    },
    end: async () => undefined,
  };
}

/** Parts in work for each other thread: one is judged while the next one waits, so that no thread ever does. */
const AHEAD = 2;

/** So many other threads. */
function judgesBeside(task: Task, threads: number): Judge {
  const pool = new Piscina<Work, BlockAnswer>({
    filename: new URL("./worker.js", import.meta.url).href,
    workerData: task,
    minThreads: threads,
    maxThreads: threads,
    // A thread that has answered goes on at once with what waits for it.
    concurrentTasksPerWorker: 1,
    // Nothing of a ticket outlives it: what is young fits into the processor's own memory, and more is only slower.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
  return {
    room: threads * AHEAD,
    ask(part) {
      const transferList = "bytes" in part ? [part.bytes.buffer as ArrayBuffer] : [];
      return pool.run(part, { transferList });
    },
    end: () => pool.destroy(),
  };
}
