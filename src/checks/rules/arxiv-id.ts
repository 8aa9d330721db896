import { arxivPattern } from "../../schema/identifiers.ts";
import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import { bareArxivId, impossibleArxivId } from "../arxiv.ts";
import { setTo, valueAt } from "../fields.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

const path = ["identifiers", "arxiv"];

/** The arXiv id as an author wrote it; empty where there is none. */
const written = kept("arXiv id", (file: ReadFile): string => {
  const value = file.collection === "papers" ? valueAt(file.yaml?.value, path) : undefined;
  return typeof value === "string" ? value : "";
});

/** An arXiv id stands bare and can exist. */
export const arxivId: Rule = {
  id: "arxiv-id",
  group: "values",
  severity: "error",
  sentence: "An arXiv id stands in quotes without link and version, and is one that arXiv can have given.",
  why: "The Atlas makes links, citations and the search for duplicates from the bare id. A version is left out because an entry is about the work in all its versions; the source that was read may name one. Ids from before April 2007, such as hep-th/9901001, go into links.paper.",
  check({ files, today }) {
    return files.flatMap((file): Finding[] => {
      const value = written(file);
      if (value === "") return [];
      const place = { in: "front-matter", path } as const;
      if (!arxivPattern.test(value)) {
        const bare = bareArxivId(value);
        const good = bare !== undefined && arxivPattern.test(bare) ? bare : undefined;
        return [
          {
            file: file.path,
            place,
            message: `"${value}" is not a bare arXiv id${good ? "; it holds one" : ""}.`,
            hint: good
              ? `Write "${good}", without link and version.`
              : /^(?:arxiv:)?[a-z-]+(?:\.[a-z]{2})?\/\d{7}/i.test(value)
                ? `Ids from before April 2007 go into links: paper: https://arxiv.org/abs/${value.replace(/^arxiv:/i, "")}; leave arxiv out.`
                : 'An arXiv id has the form "2504.12369": year, month from 01 to 12, a point, four or five digits.',
            fix: good ? setTo(file, path, good, `shortens ${value} to ${good}`) : undefined,
          },
        ];
      }
      const why = impossibleArxivId(value, today);
      if (!why) return [];
      return [
        {
          file: file.path,
          place,
          message: `"${value}" cannot be an arXiv id: ${why}.`,
          hint: "Compare it with the address of the paper, for example https://arxiv.org/abs/2504.12369.",
        },
      ];
    });
  },
};
