import { workerData } from "piscina";
import { answerBlock, type BlockAnswer } from "./block-answer.js";
import { questionOf, type Task } from "./task.js";
import type { Work } from "./work.js";

const question = questionOf(workerData as unknown as Task);

/** What a worker thread does with each part that it is given. */
export default function answer(work: Work): BlockAnswer {
  return answerBlock(question, work);
}
