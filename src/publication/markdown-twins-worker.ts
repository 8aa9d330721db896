/** The other thread of `markdown-twins.ts`. Compiled code is kept between builds. */
import { enableCompileCache } from "node:module";
import { parentPort } from "node:worker_threads";
import type { TwinAnswer, TwinQuestion } from "./markdown-twins.ts";

enableCompileCache();
const { pageToMarkdown } = await import("./markdown-twins.ts");

parentPort?.on("message", (question: TwinQuestion) => {
  if (!question) {
    parentPort?.close();
    return;
  }
  const { key, page, main } = question;
  parentPort?.postMessage({ key, markdown: pageToMarkdown(main, page) } satisfies TwinAnswer);
});
