/** The pages that a build wrote, as their own heads describe them; nothing else knows them all. */

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

const meta = (head: string, property: string): string =>
  decode(new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(head)?.[1] ?? "");

/** The same texts as characters of their own: cut out of a page, each would keep all of the page in the memory. */
const ownText = (page: BuiltPage): BuiltPage => JSON.parse(JSON.stringify(page)) as BuiltPage;

/** Reads one page by its HTML; undefined for one that search engines should leave out, since it has no preview either. */
export function toBuiltPage(address: string, html: string): BuiltPage | undefined {
  const head = html.slice(0, html.indexOf(">", html.indexOf("<body")) + 1);
  const title = meta(head, "og:title");
  if (title === "" || /<meta name="robots" content="noindex"/.test(head)) return undefined;
  return ownText({
    address,
    title,
    site: meta(head, "og:site_name"),
    description: meta(head, "og:description"),
    family: /<body[^>]*data-family="([^"]*)"/.exec(head)?.[1] ?? "none",
    changed: meta(head, "article:modified_time"),
  });
}
