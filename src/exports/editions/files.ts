/** The files of editions for programs: each one's data, the changes between them, and feeds that tell of every new one. */
import type { Edition } from "../../schema/edition.ts";
import { canonicalJson } from "../../text/canonical.ts";
import { listed } from "../../text/format.ts";
import { escapeXml } from "../../text/xml.ts";
import { toAtom } from "../feeds/atom.ts";
import { authority, type Feed, type FeedItem, feedAddress } from "../feeds/feed.ts";
import { toJsonFeed } from "../feeds/json-feed.ts";
import { besidePage, type PageFile } from "../page-file.ts";
import type { EditionChanges } from "./changes.ts";
import { serialiseEdition } from "./serialise.ts";
import { countChanges, tellChanges } from "./tell.ts";
import { editionAddress, editionData } from "./view.ts";

/** What the files are made from. */
export interface EditionSource {
  /** Oldest first. */
  readonly editions: readonly Edition[];
  readonly steps: readonly {
    readonly from: Edition;
    readonly to: Edition;
    readonly changes: EditionChanges;
    readonly address: string;
  }[];
  /** Name of the site. */
  readonly name: string;
  readonly absolute: (address: string) => string;
}

const page = "/changes/";

/** One edition as an item: what it is, and every change since the one before with its reason. */
function toItem({ steps, absolute }: EditionSource, edition: Edition): FeedItem {
  const step = steps.find(({ to }) => to === edition);
  const amounts = step ? countChanges(step.changes) : [];
  const link = (name: string, address: string): string =>
    `<a href="${escapeXml(absolute(address))}">${escapeXml(name)}</a>`;
  const told = (step ? tellChanges(step.changes, step.from, step.to) : []).map(
    ({ group, name, address, says, reason }) =>
      `<li>${escapeXml(group)}: ${link(name, address)}. ${escapeXml([says, reason].filter(Boolean).join(" "))}</li>`,
  );
  const moment = `${edition.released}T00:00:00Z`;
  return {
    id: authority + editionAddress(edition.version),
    url: absolute(step?.address ?? editionAddress(edition.version)),
    title: `Edition ${edition.version}${amounts.length > 0 ? `: ${listed(amounts)}` : ""}`,
    summary: edition.about,
    html: `<p>${escapeXml(edition.about)}</p>${told.length > 0 ? `<ul>${told.join("")}</ul>` : ""}`,
    authors: [edition.authors],
    categories: [],
    added: moment,
    changed: moment,
  };
}

function feedOf(source: EditionSource): Feed {
  const items = source.editions.map((edition) => toItem(source, edition)).reverse();
  return {
    id: authority + page,
    title: `Editions and changes · ${source.name}`,
    description: "Every edition with what changed since the one before, and why.",
    page,
    updated: items[0]?.changed ?? "",
    items,
  };
}

/** The files. None of them before the first edition. */
export function* editionFiles(source: EditionSource): Generator<PageFile> {
  if (source.editions.length === 0) return;
  for (const edition of source.editions) yield [editionData(edition.version), serialiseEdition(edition)];
  for (const { address, changes } of source.steps) yield [besidePage(address, "json"), canonicalJson(changes)];
  const feed = feedOf(source);
  yield [feedAddress(page, "xml"), toAtom(feed, source.name, source.absolute)];
  yield [feedAddress(page, "json"), toJsonFeed(feed, source.name, source.absolute)];
}
