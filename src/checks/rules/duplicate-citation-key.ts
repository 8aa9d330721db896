import type { PaperRecord } from "../../schema/paper.ts";
import { fold, slug } from "../../text/fold.ts";
import { shortName } from "../../text/format.ts";
import { publishedFirst, repeats } from "../repeats.ts";
import type { Rule } from "../rule.ts";

/** A citation key made of family name, year and the first word of the id. */
function keyFor(id: string, { authors, issued }: PaperRecord): string {
  const [first] = authors;
  const name = first ? fold(shortName(first)).replace(/[^a-z]/g, "") : "";
  return `${name}${issued.slice(0, 4)}${slug(id).split("-")[0]}`;
}

/** A citation key belongs to one paper. */
export const duplicateCitationKey: Rule = {
  id: "duplicate-citation-key",
  group: "values",
  severity: "error",
  sentence: "A citation key belongs to one paper.",
  why: "People cite with the key and keep it in their manuscripts. Two papers with one key cannot stand in one bibliography.",
  check({ records, published }) {
    return repeats(publishedFirst(records.papers, "papers", published), ({ data }) => data.citationKey).map(
      ({ item, first }) => ({
        file: item.path,
        place: { in: "front-matter", path: ["citationKey"] } as const,
        message: `The citation key "${item.data.citationKey}" belongs to ${first.path} already.`,
        hint: `Take family name, year and a word of the title, for example "${keyFor(item.id, item.data)}".`,
      }),
    );
  },
};
