import type { FenceProblem } from "../../sources/front-matter.ts";
import { isFenceProblem } from "../../sources/front-matter.ts";
import type { Rule } from "../rule.ts";
import { isWide } from "./encoding.ts";

const told: Readonly<Record<FenceProblem["fence"], readonly [message: string, hint: string]>> = {
  "no-opening": [
    "The file does not begin with front matter.",
    "Begin the file with a line of three hyphens (---), then the fields, then another such line.",
  ],
  "late-opening": [
    "There are empty lines before the front matter.",
    "Delete everything above the first line of three hyphens (---).",
  ],
  "no-closing": ["The front matter has no end.", "Put a line of three hyphens (---) after the last field."],
  "unclear-closing": [
    "This line begins like the end of the front matter, but holds more than three hyphens.",
    "Put the three hyphens (---) on a line of their own, or put the value in quotes on one line.",
  ],
};

/** The front matter stands first, between two lines of three hyphens. */
export const frontMatterFence: Rule = {
  id: "front-matter-fence",
  group: "files",
  severity: "error",
  sentence: "A file begins with its front matter: a line of three hyphens, the fields, another line of three hyphens.",
  why: "Everything between the two lines is data, everything below is text. Without the lines nobody can tell the two apart. A byte order mark and Windows line ends, which some editors add unseen, are accepted.",
  check({ files }) {
    return files.flatMap(({ path, split, text }) => {
      if (!isFenceProblem(split) || split.fence === "too-much" || isWide(text)) return [];
      const [message, hint] = told[split.fence];
      const place = { in: "text", line: split.line, column: 1 } as const;
      const blank = /^\s*/.exec(text)?.[0].length ?? 0;
      const fix =
        split.fence === "late-opening"
          ? { does: "deletes the empty lines before the front matter", edits: [{ from: 0, to: blank, text: "" }] }
          : undefined;
      return [{ file: path, place, message, hint, fix }];
    });
  },
};
