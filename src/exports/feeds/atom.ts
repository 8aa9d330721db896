/** A feed as Atom, https://www.rfc-editor.org/rfc/rfc4287 */
import { element, escapeXml, xmlDocument } from "../../text/xml.ts";
import { license } from "../linkset.ts";
import { type Feed, type FeedItem, feedAddress } from "./feed.ts";

const text = (name: string, content: string, type?: string): string => element(name, { type }, escapeXml(content));

const person = (name: string): string => element("author", {}, text("name", name));

const link = (rel: string, type: string, href: string): string => element("link", { rel, type, href });

function entry(item: FeedItem): string {
  return element("entry", {}, [
    text("id", item.id),
    text("title", item.title),
    link("alternate", "text/html", item.url),
    text("published", item.added),
    text("updated", item.changed),
    ...item.authors.map(person),
    ...item.categories.map(({ term, label }) => element("category", { term, label })),
    item.summary && text("summary", item.summary),
    text("content", item.html, "html"),
  ]);
}

/** The feed as an Atom document. */
export function toAtom(feed: Feed, name: string, absolute: (address: string) => string): string {
  const root = element("feed", { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en" }, [
    text("id", feed.id),
    text("title", feed.title),
    text("subtitle", feed.description),
    text("updated", feed.updated),
    link("self", "application/atom+xml", absolute(feedAddress(feed.page, "xml"))),
    link("alternate", "text/html", absolute(feed.page)),
    element("link", { rel: "license", href: license }),
    text("icon", absolute("/favicon.svg")),
    // Atom wants an author for every entry; this one stands in where a work names none.
    person(name),
    ...feed.items.map(entry),
  ]);
  return xmlDocument(root);
}
