/** Crossref's public interface, one request for one DOI; https://www.crossref.org/documentation/retrieve-metadata/rest-api/ */
import type { BibliographicRecord } from "../schema/bibliographic-record.ts";
import type { Author } from "../schema/paper.ts";

/** Where Crossref answers programs. */
export const crossrefEndpoint = "https://api.crossref.org";

/** The address that asks for a DOI. */
export function crossrefQuery(doi: string, endpoint = crossrefEndpoint): string {
  return `${endpoint}/works/${encodeURIComponent(doi)}`;
}

interface CrossrefName {
  readonly given?: string;
  readonly family?: string;
  readonly suffix?: string;
  readonly name?: string;
}

interface CrossrefDate {
  readonly "date-parts"?: readonly (readonly (number | null)[])[];
}

interface CrossrefWork {
  readonly title?: readonly string[];
  readonly subtitle?: readonly string[];
  readonly author?: readonly CrossrefName[];
  readonly issued?: CrossrefDate;
  readonly "published-online"?: CrossrefDate;
  readonly "published-print"?: CrossrefDate;
}

/** Titles hold face markup and escaped signs. */
const plain = (text: string): string =>
  text
    .replace(/<[^<>]+>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ")
    .trim();

function toAuthor({ given, family, suffix, name }: CrossrefName): Author | undefined {
  if (name) return { literal: plain(name) };
  if (!family) return given ? { family: plain(given) } : undefined;
  return {
    family: plain(family),
    ...(given ? { given: plain(given) } : {}),
    ...(suffix ? { suffix: plain(suffix) } : {}),
  };
}

function toDate(date: CrossrefDate | undefined): string | undefined {
  const parts = (date?.["date-parts"]?.[0] ?? []).filter((part) => part !== null);
  return parts.length === 0
    ? undefined
    : parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, "0")).join("-");
}

/** The record of an answer. Throws when the answer holds no title. */
export function recordFromCrossref(doi: string, json: string, read: string): BibliographicRecord {
  const { message } = JSON.parse(json) as { message?: CrossrefWork };
  const title = message?.title?.[0];
  if (!message || !title) throw new Error(`Crossref gives no title for ${doi}.`);
  const subtitle = message.subtitle?.[0];
  const authors = (message.author ?? []).flatMap((name) => toAuthor(name) ?? []);
  // The first day of publication, online or in print; a year alone sorts before its days and would hide them.
  const dates = [message["published-online"], message["published-print"], message.issued].flatMap(
    (date) => toDate(date) ?? [],
  );
  const date = dates.sort((a, b) => (`${a}-99` < `${b}-99` ? -1 : 1))[0];
  return {
    doi,
    title: plain(subtitle && !plain(title).includes(plain(subtitle)) ? `${title}: ${subtitle}` : title),
    ...(authors.length > 0 ? { authors } : {}),
    ...(date === undefined ? {} : { date }),
    source: `https://api.crossref.org/works/${doi}`,
    read,
  };
}
