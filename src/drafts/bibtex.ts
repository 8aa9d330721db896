/** Reads BibTeX with Citation.js and keeps what an entry of the Atlas needs; https://citation.js.org */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import { toIdentifier } from "../records/identifier.ts";
import type { Author } from "../schema/paper.ts";
import { isDoubtfulSplit, splitName } from "../text/person-name.ts";
import type { PaperSource } from "./source.ts";
import { toVenue } from "./venue.ts";

/** An entry as it stands in the file. */
interface RawEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string | number | undefined>>;
}

interface CslName {
  readonly family?: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly "non-dropping-particle"?: string;
  readonly "dropping-particle"?: string;
  readonly literal?: string;
}

interface CslItem {
  readonly title?: string;
  readonly author?: readonly CslName[];
  readonly issued?: { readonly "date-parts"?: readonly (readonly (number | string)[])[] };
  readonly "container-title"?: string;
  readonly DOI?: string;
  readonly URL?: string;
  readonly type?: string;
}

/** Markup that Citation.js puts around words whose capitals are kept. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]+>/g, "")
    .replace(/\s+/g, " ")
    .trim();

/** The title; one with mathematics stays as it is written, because LaTeX taken out of its dollars reads as nonsense. */
function titleOf(raw: RawEntry, item: CslItem): string {
  const written = String(raw.properties.title ?? "");
  return /\$[^$]+\$/.test(written)
    ? plain(written.replace(/\$[^$]+\$|[{}]/g, (part) => (part.length > 1 ? part : "")))
    : plain(item.title ?? "");
}

/** The author list in its parts as they are written; a name in braces is one of an organisation. */
const partsOf = (written: string): string[] => written.split(/(?<!\s)\s+and\s+/).map((part) => part.trim());

function toAuthor(name: CslName, parts: ReadonlySet<string>): Author {
  const family = plain(name.family ?? name.literal ?? "");
  const particle = plain(name["non-dropping-particle"] ?? name["dropping-particle"] ?? "");
  // Citation.js takes a first name that begins with an accent in braces for a particle.
  const isGiven = /^\p{Lu}/u.test(particle) && name.given === undefined;
  const given = isGiven ? particle : plain(name.given ?? "");
  if (given === "" && particle === "") return parts.has(`{${family}}`) ? { literal: family } : splitName(family);
  return {
    family: [isGiven ? "" : particle, family].filter(Boolean).join(" "),
    ...(given ? { given } : {}),
    ...(name.suffix ? { suffix: plain(name.suffix) } : {}),
  };
}

function dateOf(item: CslItem): string | undefined {
  const [year, month, day] = item.issued?.["date-parts"]?.[0] ?? [];
  if (year === undefined) return undefined;
  const padded = (part: number | string): string => String(part).padStart(2, "0");
  return [String(year), ...(month ? [padded(month)] : []), ...(month && day ? [padded(day)] : [])].join("-");
}

/** The arXiv id, which every place writes into another field. */
function arxivOf({ properties }: RawEntry): string | undefined {
  const places = ["eprint", "arxivid", "url", "doi", "journal", "volume", "note", "howpublished"];
  for (const place of places) {
    const text = String(properties[place] ?? "");
    const inside = /(?:arxiv[.:\s/]*(?:org\/)?(?:abs\/|pdf\/)?|^abs\/|^)(\d{4}\.\d{4,5})(?:v\d+)?/i.exec(text)?.[1];
    // A bare number with a point is an id only where ids belong.
    const identifier =
      inside === undefined || (/^\d/.test(text) && !/eprint|arxivid/.test(place)) ? undefined : toIdentifier(inside);
    if (identifier) return identifier.value;
  }
  return undefined;
}

function toSource(raw: RawEntry, item: CslItem): PaperSource {
  const written = String(raw.properties.author ?? "");
  const names = (item.author ?? []).filter((name) => /\p{L}/u.test(`${name.family ?? ""}${name.literal ?? ""}`));
  const isRest = ({ family, given }: CslName): boolean => family === "others" && given === undefined;
  const parts = partsOf(written);
  const known = new Set(parts);
  const authors = names.filter((name) => !isRest(name)).map((name) => toAuthor(name, known));
  // "Family, Given" is the person's own split; "Given Family" is Citation.js's guess.
  const guessed = parts.filter((part) => !part.includes(","));
  const issued = dateOf(item);
  const year = Number(issued?.slice(0, 4));
  const doi = toIdentifier(String(item.DOI ?? raw.properties.doi ?? ""));
  return {
    from: `BibTeX entry ${raw.label}`,
    title: titleOf(raw, item),
    authors,
    allAuthors: authors.length > 0 && !names.some(isRest) && !/\bet al\b/i.test(written),
    doubtfulNames: guessed.length > 0 ? authors.filter(isDoubtfulSplit) : [],
    arxiv: arxivOf(raw),
    doi: doi?.kind === "doi" ? doi.value : undefined,
    issued,
    venue: year ? toVenue(plain(item["container-title"] ?? ""), year, /^article-/.test(item.type ?? "")) : undefined,
    address: item.URL ?? (typeof raw.properties.url === "string" ? raw.properties.url : undefined),
  };
}

/** Every entry of a BibTeX text. Throws with a sentence for the person where the text cannot be read. */
export function readBibtex(text: string): PaperSource[] {
  if (!/@\s*[A-Za-z]+\s*[{(]/.test(text))
    throw new Error("There is no BibTeX entry in this text: an entry begins with @article{ or the like.");
  try {
    const raw = plugins.input.chain(text, { target: "@biblatex/entries+list", generateGraph: false }) as RawEntry[];
    const items = plugins.input.chain(text, { generateGraph: false }) as CslItem[];
    return raw.map((entry, index) => toSource(entry, items[index] ?? {}));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new Error(
      /not supported or recogni[sz]ed/.test(reason)
        ? "The BibTeX cannot be read: compare its braces, each { needs a }, and the comma after the key."
        : `The BibTeX cannot be read: ${reason}.`,
      { cause: error },
    );
  }
}
