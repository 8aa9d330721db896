import type { Rule } from "../rule.ts";

const most = 40;

/** A summary is one short sentence. */
export const summaryLength: Rule = {
  id: "summary-length",
  group: "text",
  severity: "warning",
  sentence: "A summary is one sentence of at most 40 words.",
  why: "Summaries stand in lists, search results and previews, where nobody reads a second sentence.",
  check({ records }) {
    return [...records.methods, ...records.benchmarks].flatMap(({ path, data: { summary } }) => {
      const words = summary.split(/\s+/).length;
      if (words <= most) return [];
      return [
        {
          file: path,
          place: { in: "front-matter", path: ["summary"] } as const,
          message: `The summary has ${words} words.`,
          hint: `Say the mechanism in one sentence of at most ${most} words; the rest belongs into the text.`,
        },
      ];
    });
  },
};
