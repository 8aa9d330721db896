/**
 * The citation files beside the pages: of each paper, of each category (direct, and with sub-categories), of all papers, of the
 * Atlas and the survey, and of the papers behind each method and benchmark.
 */
import { papersBehind } from "../knowledge/query.ts";
import type { KnowledgeBase, Paper } from "../knowledge/types.ts";
import { toBibtex, toBibtexFile } from "./bibtex.ts";
import type { Citable } from "./citable.ts";
import { toCslFile, toCslText } from "./csl-json.ts";
import { besidePage, type PageFile } from "./page-file.ts";
import { toRis, toRisFile } from "./ris.ts";

/** The formats, with extension, name for people and media type, in the order of display. */
export const citationFormats = [
  { extension: "bib", label: "BibTeX", type: "application/x-bibtex", one: toBibtex, file: toBibtexFile },
  { extension: "ris", label: "RIS", type: "application/x-research-info-systems", one: toRis, file: toRisFile },
  {
    extension: "csl.json",
    label: "CSL-JSON",
    type: "application/vnd.citationstyles.csl+json",
    one: toCslText,
    file: toCslFile,
  },
] as const;

/** The part of a file's name that stands for the works of a category itself, without those of its sub-categories. */
export const directPart = "direct";

/** Works to cite together, at the address beside which their files stand. */
interface Shelf {
  readonly page: string;
  readonly works: readonly Citable[];
}

function* shelves(kb: KnowledgeBase, citableOf: (paper: Paper) => Citable): Generator<Shelf> {
  for (const paper of kb.papers) yield { page: paper.address, works: [citableOf(paper)] };
  for (const { address, members, membersBelow } of kb.concepts) {
    yield { page: address, works: papersBehind(membersBelow).map(citableOf) };
    yield { page: besidePage(address, directPart), works: papersBehind(members).map(citableOf) };
  }
  yield { page: "/papers/", works: kb.papers.map(citableOf) };
}

/** The same function, which writes each work once, however many files it stands in. */
function once(write: (work: Citable) => string): (work: Citable) => string {
  const written = new Map<Citable, string>();
  return (work) => {
    const text = written.get(work) ?? write(work);
    written.set(work, text);
    return text;
  };
}

/** Every citation file of the site. */
export function* citationFiles(
  kb: KnowledgeBase,
  citableOf: (paper: Paper) => Citable,
  cited: { readonly atlas: Citable; readonly survey: Citable },
): Generator<PageFile> {
  const own = [
    { page: "/cite/atlas/", works: [cited.atlas] },
    { page: "/cite/survey/", works: [cited.survey] },
  ];
  const formats = citationFormats.map(({ extension, one, file }) => ({ extension, one: once(one), file }));
  for (const { page, works } of [...shelves(kb, citableOf), ...own]) {
    for (const { extension, one, file } of formats) yield [besidePage(page, extension), file(works, one)];
  }
  const [{ one: bibtex } = { one: toBibtex }] = formats;
  // A search shows methods too; saving its results asks for the papers behind each.
  for (const { address, papers } of [...kb.methods, ...kb.benchmarks]) {
    yield [besidePage(address, "bib"), toBibtexFile(papers.map(citableOf), bibtex)];
  }
}
