import type { Finding } from "../issue.ts";
import { sectionsOf } from "../prose.ts";
import type { Rule } from "../rule.ts";
import { type TextKind, textKind, textKindNames } from "../text-kinds.ts";

/** The headings of each kind, in their order. */
const requiredSections: Readonly<Partial<Record<TextKind, readonly string[]>>> = {
  method: ["How it works", "What was shown", "Limits", "Neighbours"],
  benchmark: ["What is measured", "Protocol", "What the score means", "Known criticism"],
  "leaf-lesson": [
    "The idea",
    "The formal view",
    "How to recognise a member",
    "A worked example",
    "Trade-offs",
    "What is open",
  ],
  "frontier-lesson": [
    "The idea",
    "The formal view",
    "What has been tried",
    "A worked example",
    "Trade-offs",
    "What is missing",
    "How one would know that it is solved",
  ],
  "inner-lesson": ["The idea", "How the branches differ", "Trade-offs", "Where it leads"],
};

/** A text has the sections of its kind. */
export const requiredSectionsRule: Rule = {
  id: "required-sections",
  group: "text",
  severity: "warning",
  sentence: "A classified method, a benchmark and a lesson have the sections of their kind, in their order.",
  why: "Readers who compare two methods look for the same thing in the same place. Sections beyond these may stand between them. A section that has little to say says so: the sources state no limits.",
  check(context) {
    return context.texts.flatMap((text): Finding[] => {
      const kind = textKind(text, context);
      const wanted = kind && requiredSections[kind];
      if (!wanted || text.refusals.length > 0) return [];
      const titles = sectionsOf(text).map(({ title }) => title);
      const missing = wanted.filter((title) => !titles.includes(title));
      const present = wanted.filter((title) => titles.includes(title));
      const inOrder = [...present].sort((a, b) => titles.indexOf(a) - titles.indexOf(b));
      const at = text.place({ line: 1, column: 1 });
      if (missing.length > 0)
        return [
          {
            file: text.path,
            place: at,
            message: `The ${textKindNames[kind]} lacks ${missing.map((it) => `"## ${it}"`).join(", ")}.`,
            hint: `Its sections are, in this order: ${wanted.join(", ")}.`,
          },
        ];
      const moved = present.find((title, index) => inOrder[index] !== title);
      if (moved === undefined) return [];
      const place = sectionsOf(text).find(({ title }) => title === moved)?.place ?? at;
      return [
        {
          file: text.path,
          place,
          message: `The section "${moved}" is not in its place.`,
          hint: `The order is: ${wanted.join(", ")}.`,
        },
      ];
    });
  },
};
