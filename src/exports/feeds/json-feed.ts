/** A feed as JSON Feed, https://www.jsonfeed.org/version/1.1/ */
import { toJson } from "../../text/json.ts";
import { type Feed, feedAddress } from "./feed.ts";

/** The feed as a JSON Feed document. */
export function toJsonFeed(feed: Feed, name: string, absolute: (address: string) => string): string {
  return toJson({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    home_page_url: absolute(feed.page),
    feed_url: absolute(feedAddress(feed.page, "json")),
    favicon: absolute("/favicon.svg"),
    language: "en",
    authors: [{ name, url: absolute("/") }],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary || undefined,
      content_html: item.html,
      date_published: item.added,
      date_modified: item.changed,
      authors: item.authors.map((author) => ({ name: author })),
      tags: item.categories.map(({ label }) => label),
    })),
  });
}
