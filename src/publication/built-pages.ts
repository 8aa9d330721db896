/** The pages that a build wrote, as their own heads describe them; nothing else knows them all. */
import { closeSync, openSync, readSync } from "node:fs";

/** One page by its head. */
export interface BuiltPage {
  /** Address from the root of the site. */
  readonly address: string;
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  readonly description: string;
  /** Id of the top of the taxonomy whose colour it carries. */
  readonly family: string;
  /** When what it shows last changed. */
  readonly changed: string;
}

const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#34;": '"',
  "&#38;": "&",
  "&#39;": "'",
};

const decode = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#34|#38|#39);/g, (name) => entities[name] ?? name);

/** The file up to the start tag of its body. A page is many times larger than its head. */
function readHead(path: string): string {
  const file = openSync(path, "r");
  const buffer = Buffer.alloc(1 << 14);
  const parts: Buffer[] = [];
  try {
    for (;;) {
      const read = readSync(file, buffer);
      parts.push(Buffer.from(buffer.subarray(0, read)));
      const text = Buffer.concat(parts).toString("utf8");
      if (read === 0 || /<body[^>]*>/.test(text)) return text;
    }
  } finally {
    closeSync(file);
  }
}

const meta = (head: string, property: string): string =>
  decode(new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(head)?.[1] ?? "");

/** Reads one page; undefined for one that search engines should leave out, since it has no preview either. */
export function toBuiltPage(address: string, head: string): BuiltPage | undefined {
  const title = meta(head, "og:title");
  if (title === "" || /<meta name="robots" content="noindex"/.test(head)) return undefined;
  return {
    address,
    title,
    site: meta(head, "og:site_name"),
    description: meta(head, "og:description"),
    family: /<body[^>]*data-family="([^"]*)"/.exec(head)?.[1] ?? "none",
    changed: meta(head, "article:modified_time"),
  };
}

/** The pages at these addresses below the folder `output`, sorted. */
export function readBuiltPages(output: string, addresses: readonly string[]): BuiltPage[] {
  return [...addresses]
    .sort()
    .flatMap((address) => toBuiltPage(address, readHead(`${output}${address.slice(1)}index.html`)) ?? []);
}
