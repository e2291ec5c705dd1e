import { Piscina } from "piscina";
import { answerBlock, type BlockAnswer } from "./block-answer.js";
import type { Block } from "./blocks.js";
import { questionOf, type Task } from "./task.js";

/** Blocks in work for each thread: one is judged while the next one waits, so that no thread ever does. */
const AHEAD = 3;

/**
 * The answers to blocks, in the order of the blocks. With several jobs they are judged by as many threads at once,
 * and no more blocks are read than the threads can take; with one it is done here.
 */
export async function* answersOf(
  blocks: AsyncGenerator<Block>,
  task: Task,
  jobs: number,
): AsyncGenerator<BlockAnswer> {
  const first = await blocks.next();
  if (first.done) return;
  const second = jobs > 1 ? await blocks.next() : null;
  const rest = withFirst([first, ...(second === null ? [] : [second])], blocks);
  // What fits into a block or two is judged before a thread has begun.
  if (second === null || second.done) {
    const question = questionOf(task);
    for await (const block of rest) yield answerBlock(question, block);
    return;
  }
  yield* answersOfThreads(rest, task, jobs);
}

async function* withFirst(
  first: readonly IteratorResult<Block, void>[],
  rest: AsyncGenerator<Block>,
): AsyncGenerator<Block> {
  for (const { done, value } of first) if (!done) yield value;
  yield* rest;
}

async function* answersOfThreads(
  blocks: AsyncGenerator<Block>,
  task: Task,
  jobs: number,
): AsyncGenerator<BlockAnswer> {
  const filename = new URL("./worker.js", import.meta.url).href;
  const pool = new Piscina<Block, BlockAnswer>({
    filename,
    workerData: task,
    minThreads: jobs,
    maxThreads: jobs,
    // A thread that has answered goes on at once with what waits for it.
    concurrentTasksPerWorker: 1,
  });
  const inWork: Promise<BlockAnswer>[] = [];
  try {
    for await (const block of blocks) {
      const transferList = block.tooLong ? [] : [block.bytes.buffer as ArrayBuffer];
      const answer = pool.run(block, { transferList });
      // One that fails is met in its turn, and not before as unhandled.
      answer.catch(() => undefined);
      inWork.push(answer);
      if (inWork.length >= jobs * AHEAD) yield (await inWork.shift()) as BlockAnswer;
    }
    for (const answer of inWork) yield await answer;
  } finally {
    await blocks.return(undefined);
    await pool.destroy();
  }
}
