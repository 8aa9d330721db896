import type { Author, PaperRecord } from "../../schema/paper.ts";
import type { ContentRecords, Loaded } from "../../sources/records.ts";
import { fold, joined } from "../../text/fold.ts";
import { shortName } from "../../text/format.ts";
import type { Finding } from "../issue.ts";
import { publishedFirst, repeats } from "../repeats.ts";
import type { Rule } from "../rule.ts";

type Paper = Loaded<PaperRecord>;

const arxivOf = ({ data: { identifiers } }: Paper): string | undefined =>
  identifiers.arxiv ?? /^10\.48550\/arxiv\.(.+)$/i.exec(identifiers.doi ?? "")?.[1];

const names = (authors: readonly Author[]): Set<string> => new Set(authors.map((author) => fold(shortName(author))));

/** Two works may have one title by chance; with an author in common they are one work, as preprint and as publication. */
function shareAuthor(a: Paper, b: Paper): boolean {
  const others = names(b.data.authors);
  return [...names(a.data.authors)].some((name) => others.has(name));
}

const place = (...path: string[]) => ({ in: "front-matter", path }) as const;

function samePapers(papers: readonly Paper[]): Finding[] {
  const told = new Set<string>();
  const tell = (item: Paper, first: Paper, at: ReturnType<typeof place>, message: string): Finding[] => {
    const pair = `${item.path} ${first.path}`;
    if (told.has(pair)) return [];
    told.add(pair);
    return [
      {
        file: item.path,
        place: at,
        message,
        hint: `Add what is new to ${first.path} and delete this file; a publication goes into venue and doi of the preprint's entry.`,
      },
    ];
  };
  return [
    ...repeats(papers, arxivOf).flatMap(({ item, first }) =>
      tell(item, first, place("identifiers"), `arXiv paper ${arxivOf(item)} is already in ${first.path}.`),
    ),
    ...repeats(papers, ({ data }) => data.identifiers.doi?.toLowerCase()).flatMap(({ item, first }) =>
      tell(
        item,
        first,
        place("identifiers", "doi"),
        `The DOI ${item.data.identifiers.doi} is already in ${first.path}.`,
      ),
    ),
    ...repeats(papers, ({ data }) => joined(data.title)).flatMap(({ item, first }) =>
      shareAuthor(item, first)
        ? tell(item, first, place("title"), `A paper of this title by the same authors is already in ${first.path}.`)
        : [],
    ),
  ];
}

type Named = ContentRecords["methods" | "benchmarks"][number];

function sameNames(records: readonly Named[]): Finding[] {
  return repeats(records, ({ data }) => joined(data.name)).map(({ item, first }) => ({
    file: item.path,
    place: place("name"),
    message: `"${item.data.name}" is already in ${first.path}.`,
    hint: "If they are one, delete this file; if they are two works of one name, add to the name what people say to tell them apart.",
  }));
}

/** A work has one entry of its kind. */
export const duplicateWork: Rule = {
  id: "duplicate-work",
  group: "links",
  severity: "error",
  sentence: "A paper has one entry, whether it is met as preprint or as publication; so have a method and a benchmark.",
  why: "Two entries for one work split its links, its citations and its counts. Works are compared by arXiv id, by DOI and by title with an author in common, methods and benchmarks by name. Names that continue another, such as VBench++ and Genie 2, and code shared by several works are no duplicates.",
  check({ records, published }) {
    return [
      ...samePapers(publishedFirst(records.papers, "papers", published)),
      ...sameNames(publishedFirst(records.methods, "methods", published)),
      ...sameNames(publishedFirst(records.benchmarks, "benchmarks", published)),
    ];
  },
};
