import { workerData } from "piscina";
import { answerBlock, type BlockAnswer } from "./block-answer.js";
import type { Block } from "./blocks.js";
import { questionOf, type Task } from "./task.js";

const question = questionOf(workerData as unknown as Task);

/** What a worker thread does with each block that it is given. */
export default function answer(block: Block): BlockAnswer {
  return answerBlock(question, block);
}
