/**
 * What a feed says, whatever its format. Ids are tag URIs, https://www.rfc-editor.org/rfc/rfc4151, so that they stay the same
 * when the site moves to another host; a correction changes an item's second date and nothing else that readers go by.
 */
import type { DateBook } from "../../knowledge/dates.ts";
import { compare } from "../../knowledge/order.ts";
import { conceptsOf, isOwnWork, papersOf, summaryOf } from "../../knowledge/query.ts";
import { worksOfList } from "../../knowledge/reading-lists.ts";
import type { Entry, KnowledgeBase } from "../../knowledge/types.ts";
import { fullName } from "../../text/format.ts";
import { oneLine } from "../../text/one-line.ts";
import { escapeXml } from "../../text/xml.ts";
import { besidePage } from "../page-file.ts";

/** What every id begins with. It must never change, or everything would appear as new. */
export const authority = "tag:video-world-models-atlas.github.io,2026:";

/** More items than this make a feed that readers load slowly and nobody scrolls. */
const most = 100;

/** One item of a feed. */
export interface FeedItem {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** Plain text. */
  readonly summary: string;
  /** The whole entry as HTML, addresses in full. */
  readonly html: string;
  readonly authors: readonly string[];
  readonly categories: readonly { readonly term: string; readonly label: string }[];
  readonly added: string;
  readonly changed: string;
}

/** One feed, the latest change first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Address of the page that it follows, from the root of the site. */
  readonly page: string;
  readonly updated: string;
  readonly items: readonly FeedItem[];
}

/** What feeds need besides the model. */
export interface FeedSource {
  readonly kb: KnowledgeBase;
  readonly dates: DateBook;
  readonly absolute: (address: string) => string;
  /** Name of the site. */
  readonly name: string;
  readonly description: string;
  /** The text of an entry as HTML, addresses in full. */
  readonly htmlOf: (entry: Entry) => string;
}

/** The formats of feeds by extension. */
export const feedFormats = [
  { extension: "xml", label: "Atom", type: "application/atom+xml" },
  { extension: "json", label: "JSON Feed", type: "application/feed+json" },
] as const;

/** Address of the feed that follows a page. */
export function feedAddress(page: string, extension: "xml" | "json"): string {
  return page === "/" ? `/feed.${extension}` : besidePage(page, `feed.${extension}`);
}

function titleOf(entry: Entry): string {
  const title = papersOf(entry)[0]?.record.title ?? entry.name;
  return oneLine(title.toLowerCase().startsWith(entry.name.toLowerCase()) ? title : `${entry.name}: ${title}`);
}

function correctionsOf(entry: Entry): string {
  const corrections = papersOf(entry).flatMap(({ record }) => record.corrections);
  if (corrections.length === 0) return "";
  const list = corrections.map(({ says, right }) => `<li>${escapeXml(says)} <strong>${escapeXml(right)}</strong></li>`);
  return `<h2>Corrections</h2><ul>${list.join("")}</ul>`;
}

function toItem({ dates, absolute, htmlOf }: FeedSource, entry: Entry): FeedItem {
  const summary = oneLine(summaryOf(entry) ?? "");
  return {
    id: authority + entry.address,
    url: absolute(entry.address),
    title: titleOf(entry),
    summary,
    html: (summary && `<p>${escapeXml(summary)}</p>`) + htmlOf(entry) + correctionsOf(entry),
    authors: [...new Set(papersOf(entry).flatMap(({ record }) => record.authors.map(fullName)))].map(oneLine),
    categories: conceptsOf(entry).map(({ id, name }) => ({ term: id, label: oneLine(name) })),
    ...dates.of(entry),
  };
}

/** The feed of everything, then one for each category, those of the pillars among them; that of one no longer in use keeps its address and stays empty. */
export function* buildFeeds(source: FeedSource): Generator<Feed> {
  const { kb, dates, name } = source;
  const items = new Map<Entry, FeedItem>();
  const item = (entry: Entry): FeedItem => {
    const made = items.get(entry) ?? toItem(source, entry);
    items.set(entry, made);
    return made;
  };
  const latest = (entries: readonly Entry[]): FeedItem[] =>
    entries
      .filter(isOwnWork)
      .sort(
        (a, b) =>
          compare(dates.of(b).changed, dates.of(a).changed) || compare(b.issued, a.issued) || compare(a.key, b.key),
      )
      .slice(0, most)
      .map(item);
  const feed = (
    page: string,
    title: string,
    description: string,
    entries: readonly Entry[],
    otherwise: string,
  ): Feed => {
    const chosen = latest(entries);
    const updated = chosen[0]?.changed ?? otherwise;
    return {
      id: authority + page,
      title: oneLine(title),
      description: oneLine(description),
      page,
      updated,
      items: chosen,
    };
  };
  yield feed("/", name, source.description, kb.entries, dates.changedAt("/"));
  for (const concept of kb.concepts) {
    const { address, record, membersBelow } = concept;
    yield feed(address, `${concept.name} · ${name}`, record.definition, membersBelow, dates.of(concept).changed);
  }
  for (const list of kb.readingLists) {
    const { title, summary } = list.record;
    yield feed(list.address, `${title} · ${name}`, summary, worksOfList(list), dates.changedAt("/"));
  }
}
