/** In which other forms a page can be had, and which feeds follow what it shows; for its head and for its foot. */
import { feedAddress } from "../../exports/feeds/feed.ts";
import { besidePage } from "../../exports/page-file.ts";
import { kb } from "../../kb.ts";
import { site } from "../../site.ts";

/** One feed in its two formats; addresses from the root of the site. */
export interface FollowedFeed {
  /** What it follows, for example the name of a category. */
  readonly title: string;
  readonly atom: string;
  readonly json: string;
}

/** The forms of one page. */
export interface PageFormats {
  readonly markdown: string;
  /** Its record as JSON, where it is the page of an entry or category. */
  readonly record: string | undefined;
  /** The feed of its category or reading list where it is one, then that of everything. */
  readonly feeds: readonly FollowedFeed[];
}

const concepts = new Map(kb.concepts.map((concept) => [concept.address, concept]));
const readingLists = new Map(kb.readingLists.map((list) => [list.address, list]));
const records = new Set([...kb.concepts, ...kb.entries].map(({ address }) => address));

const feedOf = (page: string, title: string): FollowedFeed => ({
  title,
  atom: feedAddress(page, "xml"),
  json: feedAddress(page, "json"),
});

/** The forms of the page at an address. */
export function formatsOf(address: string): PageFormats {
  const concept = concepts.get(address);
  const list = readingLists.get(address);
  const own = concept && !concept.record.status ? concept.name : list?.record.title;
  return {
    markdown: besidePage(address, "md"),
    record: records.has(address) ? besidePage(address, "json") : undefined,
    feeds: [...(own === undefined ? [] : [feedOf(address, own)]), feedOf("/", site.name)],
  };
}
