/** How a learning platform may show a category inside its own page, https://oembed.com */
import type { KnowledgeBase } from "../knowledge/types.ts";
import { toJson } from "../text/json.ts";
import { escapeXml } from "../text/xml.ts";
import { besidePage, type PageFile } from "./page-file.ts";

/** What a description needs besides the model. */
export interface EmbedFacts {
  readonly name: string;
  readonly absolute: (address: string) => string;
}

const width = 720;
const height = 540;

/** The address of the part of a page that may stand in a frame. */
function embedAddress(page: string): string {
  return `/embed${page}`;
}

/** The address of the description of a page for other sites. */
export function oembedAddress(page: string): string {
  return besidePage(page, "oembed.json");
}

/** The element to copy into another page. */
export function embedCode(page: string, title: string, absolute: (address: string) => string): string {
  return `<iframe src="${escapeXml(absolute(embedAddress(page)))}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy"></iframe>`;
}

/** The description of every category. */
export function* oembedFiles(kb: KnowledgeBase, { name, absolute }: EmbedFacts): Generator<PageFile> {
  for (const { address, name: title, record } of kb.concepts) {
    if (record.status) continue;
    yield [
      oembedAddress(address),
      toJson({
        version: "1.0",
        type: "rich",
        title,
        provider_name: name,
        provider_url: absolute("/"),
        html: embedCode(address, title, absolute),
        width,
        height,
      }),
    ];
  }
}
