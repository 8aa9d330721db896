/** Every feed of the site as a file: `/feed.xml` for everything, `/taxonomy/<id>.feed.xml` for a category, and the same as JSON. */
import type { PageFile } from "../page-file.ts";
import { toAtom } from "./atom.ts";
import { buildFeeds, type FeedSource, feedAddress } from "./feed.ts";
import { toJsonFeed } from "./json-feed.ts";

/** The files of all feeds. */
export function* feedFiles(source: FeedSource): Generator<PageFile> {
  for (const feed of buildFeeds(source)) {
    yield [feedAddress(feed.page, "xml"), toAtom(feed, source.name, source.absolute)];
    yield [feedAddress(feed.page, "json"), toJsonFeed(feed, source.name, source.absolute)];
  }
}
