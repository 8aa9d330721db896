/** arXiv's public interface: one request for many ids, the answer as an Atom feed; https://info.arxiv.org/help/api/user-manual.html */
import { XMLParser } from "fast-xml-parser";
import type { BibliographicRecord } from "../schema/bibliographic-record.ts";
import { arxivAddress } from "../text/identifier.ts";

/** Where arXiv answers programs. */
export const arxivEndpoint = "https://export.arxiv.org";

/** Ids in one request; arXiv takes more, but a long address is refused by some proxies. */
export const arxivBatch = 50;

/** The address that asks for these ids. */
export function arxivQuery(ids: readonly string[], endpoint = arxivEndpoint): string {
  return `${endpoint}/api/query?id_list=${ids.join(",")}&max_results=${ids.length}`;
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly published: string;
  readonly author: readonly { readonly name: string }[];
}

// Values stay text: a parser that reads numbers would turn the id "2504.10000" into 2504.1.
const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  isArray: (name) => name === "entry" || name === "author",
});

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/**
 * The records of an answer by id. Ids that arXiv does not know are missing.
 * Throws when the answer is no feed or tells an error, which arXiv sends with status 200.
 */
export function recordsFromAtom(xml: string, read: string): Map<string, BibliographicRecord> {
  const parsed = parser.parse(xml) as { feed?: { entry?: readonly Entry[] } | "" };
  if (parsed.feed === undefined) throw new Error(`arXiv answered “${oneLine(xml).slice(0, 80)}” instead of a feed.`);
  const records = new Map<string, BibliographicRecord>();
  const entries = typeof parsed.feed === "object" ? (parsed.feed.entry ?? []) : [];
  for (const { id, title, published, author } of entries) {
    if (/\/api\/errors/.test(id)) throw new Error(`arXiv refused the request: ${oneLine(title)}.`);
    const arxiv = /\/abs\/(.+?)(?:v\d+)?$/.exec(id)?.[1];
    if (arxiv === undefined) continue;
    records.set(arxiv, {
      arxiv,
      title: oneLine(title),
      authors: author.map(({ name }) => oneLine(name)),
      date: published.slice(0, 10),
      source: arxivAddress(arxiv),
      read,
    });
  }
  return records;
}
