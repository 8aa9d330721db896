/** Markdown of the pages that are no entries and no categories, made from what they show, and kept between builds by it. */
import type { Element, ElementContent, Root } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { toString as hastText } from "mdast-util-to-string";
import { htmlToHast } from "satteri";
import { mdastToMarkdown } from "../body/to-markdown.ts";
import { besidePage } from "../exports/page-file.ts";
import { KeptValues } from "../sources/cache.ts";
import { signOfMaker } from "../sources/maker.ts";
import type { OutputFiles } from "./output-files.ts";

/** What is on a page for hands and eyes only. */
const leftOut = new Set([
  "svg",
  "button",
  "form",
  "script",
  "style",
  "template",
  "noscript",
  "input",
  "select",
  "dialog",
]);

const isElement = (node: unknown): node is Element =>
  typeof node === "object" && node !== null && (node as Element).type === "element";

function find(node: Root | Element, matches: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (!isElement(child)) continue;
    const found = matches(child) ? child : find(child, matches);
    if (found) return found;
  }
  return undefined;
}

const classesOf = ({ properties }: Element): readonly unknown[] =>
  Array.isArray(properties.className) ? properties.className : [];

function prune(node: Element): Element {
  const children = node.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    if (leftOut.has(child.tagName) || classesOf(child).includes("needs-script")) return [];
    return [child.tagName === "math" ? child : prune(child)];
  });
  return { ...node, children };
}

/** A formula by the LaTeX that it carries. */
const math: Handle = (_, node: Element) => {
  const annotation = find(node, ({ tagName }) => tagName === "annotation");
  const value = annotation ? hastText(annotation as unknown as Nodes) : String(node.properties.dataTex ?? "");
  const type = node.properties.display === "block" ? "math" : "inlineMath";
  return { type, value } as never;
};

/** The main part of a page as Markdown with full addresses; `page` is its own full address. */
export function pageToMarkdown(html: string, page: string): string {
  const main = find(htmlToHast(mainPart(html), { fragment: true }) as Root, ({ tagName }) => tagName === "main");
  if (!main) throw new Error(`The page ${page} has no main part.`);
  const tree = toMdast({ type: "root", children: [prune(main)] } as Root, { handlers: { math } });
  const complete = (node: Nodes): void => {
    if ("url" in node && !/^[a-z][a-z0-9+.-]*:/i.test(node.url)) node.url = new URL(node.url, page).href;
    if ("children" in node) for (const child of node.children) complete(child);
  };
  complete(tree);
  return mdastToMarkdown(tree);
}

const isText = (kept: unknown): kept is string => typeof kept === "string";

const mainPart = (html: string): string => /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "";

/** Markdown by the key under which it is kept. */
export type KeptTwins = ReadonlyMap<string, string>;

const openCache = (): KeptValues<string> =>
  new KeptValues("page-markdown", signOfMaker(process.cwd(), ["src/body", "src/publication"]), isText);

/** The twins of the pages that one thread renders. */
export class MarkdownTwins {
  readonly #output: OutputFiles;
  readonly #absolute: (address: string) => string;
  readonly #cache = openCache();

  constructor(output: OutputFiles, absolute: (address: string) => string) {
    this.#output = output;
    this.#absolute = absolute;
  }

  /** Takes a page; one that has a twin already, made from its record, needs none. */
  add(address: string, html: string): void {
    const file = besidePage(address, "md").slice(1);
    if (this.#output.has(file)) return;
    const page = this.#absolute(address);
    const main = mainPart(html);
    const key = this.#cache.keyOf(`${page}\n${main}`);
    const markdown = this.#cache.recall(key) ?? pageToMarkdown(main, page);
    this.#cache.keep(key, markdown);
    this.#output.write(file, markdown);
  }

  /** What there is to be kept of them. */
  kept(): KeptTwins {
    return this.#cache.used();
  }
}

/** Keeps the twins of all threads for the next build. */
export function keepTwins(all: readonly KeptTwins[]): void {
  const cache = openCache();
  for (const twins of all) for (const [key, markdown] of twins) cache.keep(key, markdown);
  cache.save();
}
