/** Questions in a terminal. Lines are kept in a queue, so that pasted text of many lines is not lost between two questions. */
import { createInterface } from "node:readline";

/** Asks a person. */
export interface Asker {
  /** One line, trimmed; `fallback` for an empty one. A line that `problem` refuses is asked again. */
  line(question: string, fallback?: string, problem?: (answer: string) => string | undefined): Promise<string>;
  /** Lines until `isWhole` accepts what was entered, or until the input ends. */
  text(question: string, isWhole: (text: string) => boolean): Promise<string>;
  close(): void;
}

/** Within so many milliseconds the terminal hands over all lines that were pasted at once. */
const pasteTime = 50;

/** An asker on the given streams. */
export function createAsker(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const queue: string[] = [];
  let ended = false;
  let wake: (() => void) | undefined;
  const reader = createInterface({ input, terminal: false });
  reader.on("line", (line) => {
    queue.push(line);
    wake?.();
  });
  reader.on("close", () => {
    ended = true;
    wake?.();
  });
  const next = async (): Promise<string | undefined> => {
    while (queue.length === 0 && !ended)
      await new Promise<void>((done) => {
        wake = done;
      });
    return queue.shift();
  };
  return {
    async line(question, fallback = "", problem) {
      for (;;) {
        output.write(`${question}${fallback ? ` [${fallback}]` : ""}: `);
        const given = await next();
        const answer = given?.trim() || fallback;
        const complaint = answer === "" ? undefined : problem?.(answer);
        if (!complaint || given === undefined) return answer;
        output.write(`  ${complaint}\n`);
      }
    },
    async text(question, isWhole) {
      output.write(`${question}\n`);
      const lines: string[] = [];
      for (let line = await next(); line !== undefined; line = await next()) {
        lines.push(line);
        if (isWhole(lines.join("\n"))) break;
      }
      // Who copies a few lines copies empty ones behind them too; they are no answer to the next question.
      await new Promise((done) => setTimeout(done, pasteTime));
      while (queue[0]?.trim() === "") queue.shift();
      return lines.join("\n");
    },
    close: () => reader.close(),
  };
}
