/** The other thread of `markdown-twins.ts`. */
import { parentPort } from "node:worker_threads";
import { pageToMarkdown, type TwinAnswer, type TwinQuestion } from "./markdown-twins.ts";

parentPort?.on("message", (question: TwinQuestion) => {
  if (!question) {
    parentPort?.close();
    return;
  }
  const { key, page, main } = question;
  parentPort?.postMessage({ key, markdown: pageToMarkdown(main, page) } satisfies TwinAnswer);
});
