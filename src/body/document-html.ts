/** Renders a document of the repository, such as the guide for authors: plain Markdown with tables, as GitHub shows it. */
import type { Link, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { headingId } from "./heading-id.ts";
import { treeToHtml } from "./to-html.ts";

/** A part of a document under a heading of second order. */
export interface DocumentSection {
  /** The id that the heading has in the HTML. */
  readonly id: string;
  readonly title: string;
  /** The heading and what stands below it. */
  readonly html: string;
}

/** A document in its parts. */
export interface DocumentHtml {
  /** The text of its first heading. */
  readonly title: string;
  /** What stands between the first heading and the first section. */
  readonly intro: string;
  readonly sections: readonly DocumentSection[];
}

/** The address of a file of the repository, seen from a document: `../CONTRIBUTING.md` in `content/` is `CONTRIBUTING.md`. */
function filePath(from: string, link: string): string {
  return new URL(link, `file:///${from}`).pathname.slice(1);
}

/** The document at `path`; links to other files of the repository lead where `file` says. */
export function documentToHtml(markdown: string, path: string, file: (path: string) => string): DocumentHtml {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  visit(tree, "link", (node: Link) => {
    if (!/^(?:[a-z]+:|#|\/)/i.test(node.url)) node.url = file(filePath(path, node.url));
  });
  const [first, ...rest] = tree.children;
  const parts: Root["children"][] = [[]];
  for (const node of rest) {
    if (node.type === "heading" && node.depth === 2) parts.push([]);
    parts.at(-1)?.push(node);
  }
  // The name of a field within fields may break between them, which leaves room on a phone for what is said of it.
  const inSteps = (name: string): string => name.replaceAll(".", ".<wbr>");
  let templates = 0;
  // Templates are there to be copied; their lines are long, and whoever has no pointer scrolls them with the arrow keys.
  const withCopy = (_: string, text: string): string => {
    const id = `template-${++templates}`;
    const button = `<button type="button" data-copy="${id}">Copy</button>`;
    return `<pre tabindex="0" id="${id}">${text}</pre><p class="needs-script no-print">${button}</p>`;
  };
  const toHtml = (children: Root["children"]): string =>
    treeToHtml({ type: "root", children }, { href: (address) => address })
      .replace(/<pre>(.*?)<\/pre>/gs, withCopy)
      .replace(/(?<=<td><code>)[\w.]+(?=<\/code>)/g, inSteps);
  const [intro = [], ...sections] = parts;
  return {
    title: first?.type === "heading" ? textOf(first) : "",
    intro: toHtml(intro),
    sections: sections.map((children) => {
      const title = textOf(children[0]);
      return { id: headingId(title), title, html: toHtml(children) };
    }),
  };
}
