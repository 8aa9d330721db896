/** Markdown of the pages that are no entries and no categories, made from what they show, and kept between builds by it. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Element, ElementContent, Root } from "hast";
import { type Handle, toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { toString as hastText } from "mdast-util-to-string";
import { htmlToHast } from "satteri";
import { mdastToMarkdown } from "../body/to-markdown.ts";
import { besidePage } from "../exports/page-file.ts";
import { makeOrRecall } from "../sources/cache.ts";

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
  const part = /<main\b[\s\S]*<\/main>/.exec(html)?.[0] ?? "";
  const main = find(htmlToHast(part, { fragment: true }) as Root, ({ tagName }) => tagName === "main");
  if (!main) throw new Error(`The page ${page} has no main part.`);
  const tree = toMdast({ type: "root", children: [prune(main)] } as Root, { handlers: { math } });
  const complete = (node: Nodes): void => {
    if ("url" in node && !/^[a-z][a-z0-9+.-]*:/i.test(node.url)) node.url = new URL(node.url, page).href;
    if ("children" in node) for (const child of node.children) complete(child);
  };
  complete(tree);
  return mdastToMarkdown(tree);
}

/** Changes with every change in what this file writes. */
const writerVersion = "2";

const isText = (kept: unknown): kept is string => typeof kept === "string";

/** Writes the twin of every page of the folder `output` that has none yet; returns how many. */
export function writeMarkdownTwins(
  output: string,
  addresses: readonly string[],
  absolute: (address: string) => string,
): number {
  const pages = addresses
    .map((address) => ({ address, twin: output + besidePage(address, "md").slice(1) }))
    .filter(({ twin }) => !existsSync(twin))
    .map(({ address, twin }) => {
      const html = readFileSync(`${output}${address.slice(1)}index.html`, "utf8");
      return { twin, source: `${absolute(address)}\n${html}` };
    });
  const make = (source: string): string => {
    const end = source.indexOf("\n");
    return pageToMarkdown(source.slice(end + 1), source.slice(0, end));
  };
  const sources = pages.map(({ source }) => source);
  const texts = makeOrRecall("page-markdown", writerVersion, sources, make, isText);
  for (const { twin, source } of pages) writeFileSync(twin, texts.get(source) ?? "");
  return pages.length;
}
