/** The citations of this build: what one cites of each paper, of the Atlas and of the survey, and how it reads in each style. */
import { type Citable, toCitable } from "./exports/citable.ts";
import { atlasOf, surveyOf } from "./exports/citation-file.ts";
import ieee from "./exports/citation-styles/ieee.csl?raw";
import mla from "./exports/citation-styles/mla.csl?raw";
import type { CitationTexts } from "./exports/citation-text.ts";
import { type CslItem, toCsl } from "./exports/csl-json.ts";
import { kb } from "./kb.ts";
import type { Paper } from "./knowledge/types.ts";
import { keptCitations, keptTexts } from "./publication/kept-citations.ts";
import { absolute, citation } from "./site.ts";

/** The Atlas in this version. */
export const atlas = atlasOf(citation, absolute("/"));

/** The survey. */
export const survey = surveyOf(citation);

const works = new Map(kb.papers.map((paper) => [paper, toCitable(paper.record)]));

/** What one cites of a paper. */
export function citableOf(paper: Paper): Citable {
  return works.get(paper) ?? toCitable(paper.record);
}

// A page of the Atlas: the title and the address stand in for those of any page.
const anyTitle = "Any page";
const anyAddress = "https://any.example/";
const anyPage: CslItem = {
  ...toCsl({ ...atlas, kind: "webpage", title: anyTitle, container: `${atlas.title}, version ${atlas.version}` }),
  URL: anyAddress,
};

const styles = { ieee, mla };
let ownTexts: ReadonlyMap<string, CitationTexts> | undefined;
let paperTexts: ReadonlyMap<string, CitationTexts> | undefined;

/** The texts of what every page cites. They are kept apart, for threads that begin with pages later and then find them. */
export function writeOwnTexts(): ReadonlyMap<string, CitationTexts> {
  ownTexts ??= keptTexts(
    styles,
    [toCsl(atlas), toCsl(survey), anyPage].map((item) => JSON.stringify(item)),
    "own",
  );
  return ownTexts;
}

/** All papers are written at once, at the first question. */
function writePapers(): ReadonlyMap<string, CitationTexts> {
  paperTexts ??= keptCitations(
    styles,
    [...works.values()].map((work) => JSON.stringify(toCsl(work))),
  );
  return paperTexts;
}

function textsOf(item: CslItem): CitationTexts {
  const source = JSON.stringify(item);
  const written = writeOwnTexts().get(source) ?? writePapers().get(source);
  if (!written) throw new Error(`${item.id} is not among the works of this build.`);
  return written;
}

// Every page asks for the survey and for itself.
const found = new Map<Citable, CitationTexts>();
let ofAnyPage: CitationTexts | undefined;

/** A work of this build in every style, as HTML. */
export function citationTexts(work: Citable): CitationTexts {
  const texts = found.get(work) ?? textsOf(toCsl(work));
  found.set(work, texts);
  return texts;
}

/** How to cite one page of the Atlas, with version and date, as HTML in IEEE's style, the shortest. */
export function pageCitation(title: string, address: string): string {
  const escaped = title.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  ofAnyPage ??= textsOf(anyPage);
  return ofAnyPage.ieee.replace(anyTitle, () => escaped).replace(anyAddress, () => absolute(address));
}
