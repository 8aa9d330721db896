import { htmlElements } from "../../body/components.ts";
import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

const markdownFor: Readonly<Record<string, string>> = {
  a: "Write a link as [words](https://...).",
  b: "Write bold text as **words**.",
  strong: "Write bold text as **words**.",
  i: "Write emphasis as *words*.",
  em: "Write emphasis as *words*.",
  p: "Paragraphs need no tags; leave an empty line between them.",
  div: "Paragraphs need no tags; leave an empty line between them.",
  code: "Write code between backticks.",
  pre: "Write code between lines of three backticks.",
  table: "Write a table with pipes: | column | column |.",
  ul: "Write a list with a hyphen before each item.",
  ol: "Write a list with 1. before each item.",
  li: "Write a list with a hyphen before each item.",
  h1: "Write a heading as ## Words.",
  h2: "Write a heading as ## Words.",
  h3: "Write a heading as ### Words.",
  img: "Pictures stand with the site; write ![what it shows](/figures/name.svg).",
  "<!--": "Delete the comment; remarks for reviewers belong into the pull request.",
};

/** A text uses no HTML but the short list. */
export const htmlElement: Rule = {
  id: "html-element",
  group: "safety",
  severity: "error",
  sentence: "A text holds no HTML except abbr, br, kbd, sub and sup.",
  why: "HTML can carry scripts, frames and forms, and it is lost where a text is exported as Markdown or plain text. Markdown has its own signs for nearly everything; the five elements are what it has no sign for.",
  check({ texts }) {
    const list = Object.keys(htmlElements)
      .map((name) => `<${name}>`)
      .join(", ");
    return refused(texts, "html-element", ({ subject }) => ({
      message: subject.startsWith("<")
        ? `A comment ("${subject}") cannot stand in a text.`
        : `<${subject}> cannot stand in a text.`,
      hint: markdownFor[subject] ?? `Write it in Markdown; the only HTML here is ${list}.`,
    }));
  },
};
