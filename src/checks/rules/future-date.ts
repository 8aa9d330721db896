import type { FieldPath, Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** The next day, because the clock of an author further east is ahead. */
const tomorrow = (today: string): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** No date lies in the future. */
export const futureDate: Rule = {
  id: "future-date",
  group: "values",
  severity: "error",
  sentence: "No date lies in the future.",
  why: "issued is the date of the first public version, so it has come when an entry is written. The year of a venue may lie ahead, for a paper that was accepted.",
  check({ records, today }) {
    const limit = tomorrow(today);
    const judge = (file: string, path: FieldPath, day: string | undefined): Finding[] =>
      day === undefined || day <= limit.slice(0, day.length)
        ? []
        : [
            {
              file,
              place: { in: "front-matter", path },
              message: `The date ${day} lies in the future.`,
              hint: "Write the date of the first public version; mostly the year or month is mistyped.",
            },
          ];
    return [
      ...records.papers.flatMap(({ path, data }) => judge(path, ["issued"], data.issued)),
      ...records.benchmarks.flatMap(({ path, data }) =>
        data.results.flatMap(({ issued }, index) => judge(path, ["results", index, "issued"], issued)),
      ),
    ];
  },
};
