/** Renders a document of the repository, such as the guide for authors: plain Markdown with tables, as GitHub shows it. */
import type { Link, Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { slug, treeToHtml } from "./to-html.ts";

/** A document in its parts. */
export interface DocumentHtml {
  /** The text of its first heading. */
  readonly title: string;
  /** Its second-order headings, each with the id that the HTML has for it. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Everything after the first heading. */
  readonly html: string;
}

/** The address of a file of the repository, seen from a document: `../CONTRIBUTING.md` in `content/` is `CONTRIBUTING.md`. */
export function filePath(from: string, link: string): string {
  return new URL(link, `file:///${from}`).pathname.slice(1);
}

/** The document at `path`; links to other files of the repository lead where `file` says. */
export function documentToHtml(markdown: string, path: string, file: (path: string) => string): DocumentHtml {
  const tree: Root = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  visit(tree, "link", (node: Link) => {
    if (!/^(?:[a-z]+:|#|\/)/i.test(node.url)) node.url = file(filePath(path, node.url));
  });
  const [first, ...rest] = tree.children;
  const headings = rest.flatMap((node) => (node.type === "heading" && node.depth === 2 ? [textOf(node)] : []));
  return {
    title: first?.type === "heading" ? textOf(first) : "",
    sections: headings.map((title) => ({ id: slug(title), title })),
    html: treeToHtml({ type: "root", children: rest }, { href: (address) => address }),
  };
}
