import { findTooMuch, isFenceProblem, normaliseText, type TooMuch } from "../../sources/front-matter.ts";
import { limits } from "../../sources/limits.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

const number = (amount: number): string => String(amount).replace(/\B(?=(?:\d{3})+$)/g, ",");

const told = {
  characters: (amount) => [
    `The file has ${number(amount)} characters; at most ${number(limits.characters)} are read.`,
    "An entry is one work in a few paragraphs: move what belongs to other works to their files, and data to a download.",
  ],
  line: (amount) => [
    `This line has ${number(amount)} characters; at most ${number(limits.line)} are read.`,
    "Break it: in a text by a line end or an empty line, in the front matter into items of a list.",
  ],
  depth: () => [
    `Here lists, quotations, brackets or tags stand in each other more than ${limits.depth} deep.`,
    "Look for a bracket or a tag that was never closed, or say it with less nesting.",
  ],
} as const satisfies Record<keyof typeof limits, (amount: number) => readonly [message: string, hint: string]>;

function finding(file: string, { excess, line }: TooMuch): Finding {
  const [message, hint] = told[excess.of](excess.amount);
  return { file, place: { in: "text", line, column: 1 }, message, hint };
}

/** A file holds no more than can be read in bounded time. */
export const tooMuch: Rule = {
  id: "too-much",
  group: "safety",
  severity: "error",
  sentence: `A file has at most ${number(limits.characters)} characters and ${number(limits.line)} in a line, and nothing stands more than ${limits.depth} deep in something else.`,
  why: "Anyone may send a file, and programs that read Markdown, YAML and LaTeX can be kept busy for hours by a few lines made for it. Beyond these limits a file is refused unread. The longest entries have a quarter of them.",
  check({ files, others }) {
    const entries = files.flatMap(({ path, split }) =>
      isFenceProblem(split) && split.fence === "too-much" ? [finding(path, split)] : [],
    );
    const texts = others.flatMap(({ path, text }) => {
      const problem = path.endsWith(".mdx") ? findTooMuch(normaliseText(text)) : undefined;
      return problem ? [finding(path, problem)] : [];
    });
    return [...entries, ...texts];
  },
};
