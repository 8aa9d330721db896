/** Reads a built site as a crawler would: every file, every page's links and ids. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** The folder that `npm run build` writes. */
export const dist = join(import.meta.dirname, "../../dist");

/** Every file of a folder, relative, with forward slashes, sorted. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** A fingerprint of each file of a folder, to tell whether two builds wrote the same bytes. */
export function digests(folder: string): Record<string, string> {
  const digest = (file: string): string =>
    createHash("sha256")
      .update(readFileSync(join(folder, file)))
      .digest("hex");
  return Object.fromEntries(filesBelow(folder).map((file) => [file, digest(file)]));
}

/** One page: its file, its text, and what its markup names. */
export interface BuiltPage {
  readonly file: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: ReadonlySet<string>;
  /** Values of `href` and `src`, as written. */
  readonly links: readonly string[];
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((item) => item.name === name)?.value;

function elementsOf(node: Node): Element[] {
  const own = "tagName" in node ? [node] : [];
  const children = "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
  return [...own, ...children.flatMap(elementsOf)];
}

/** Reads one page. */
export function readPage(folder: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), "utf8");
  const elements = elementsOf(parse(html));
  return {
    file,
    html,
    elements,
    ids: new Set(elements.flatMap((element) => attribute(element, "id") ?? [])),
    links: elements
      .flatMap((element) => [attribute(element, "href"), attribute(element, "src")])
      .filter((link) => link !== undefined),
  };
}

/** Every page of a built site. */
export function readPages(folder: string): BuiltPage[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith(".html"))
    .map((file) => readPage(folder, file));
}

/** Links of the pages that lead nowhere: `page → link`. Links to other hosts are not followed. */
export function deadLinks(folder: string, pages: readonly BuiltPage[], base = "/", origin?: string): string[] {
  const idsByFile = new Map(pages.map(({ file, ids }) => [file, ids]));
  const dead = new Set<string>();
  for (const { file, links } of pages) {
    const here = new URL(base + file.replace(/index\.html$/, ""), "http://site.example");
    for (const link of links) {
      const local = origin && link.startsWith(origin) ? link.slice(origin.length) : link;
      if (/^(?:https?|mailto|data|blob):/.test(local)) continue;
      const target = new URL(local, here);
      const path = decodeURIComponent(target.pathname);
      const relative = path.startsWith(base) ? path.slice(base.length) : undefined;
      const found =
        relative === undefined
          ? undefined
          : [relative, `${relative}index.html`].find(
              (name) => name && !name.endsWith("/") && existsSync(join(folder, name)),
            );
      const fragment = decodeURIComponent(target.hash.slice(1));
      const ids = found === undefined ? undefined : idsByFile.get(found);
      if (found === undefined || (fragment && ids && !ids.has(fragment))) dead.add(`${file} → ${link}`);
    }
  }
  return [...dead].sort();
}

/** True for a page that visitors open by itself, false for a part that stands inside another page. */
export function standsAlone({ file }: Pick<BuiltPage, "file">): boolean {
  return !file.startsWith("embed/");
}
