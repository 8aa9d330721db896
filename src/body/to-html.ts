/** Renders the text of an entry to HTML. Pure: the same text and address prefix always give the same bytes. */
import type { Element, ElementContent, Root as HastRoot } from "hast";
import { toHtml as hastToHtml } from "hast-util-to-html";
import type { Heading, Link, Nodes, Root, Table } from "mdast";
import { defaultHandlers, type Handlers, type State, toHast } from "mdast-util-to-hast";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import { components, htmlElements } from "./components.ts";
import { headingId } from "./heading-id.ts";
import { toMathMl } from "./math.ts";
import { parseBody } from "./parse.ts";

/** What rendering depends on besides the text. */
export interface HtmlOptions {
  /** Turns an address from the root of the site into one that works under the base path. */
  readonly href: (address: string) => string;
  /** Prefix of heading ids, where several texts stand on one page. */
  readonly idPrefix?: string;
  /** Components beyond those of entries; undefined for one it does not know. */
  readonly component?: (component: ComponentCall) => ElementContent[] | undefined;
}

/** A component as it stands in a text. */
export interface ComponentCall {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: ElementContent[];
  /** True where it stands as a block of its own. */
  readonly isBlock: boolean;
}

interface MathNode {
  readonly type: "math" | "inlineMath";
  readonly value: string;
}

/** HTML that is trusted, such as MathML, as a node. */
export const raw = (value: string): ElementContent => ({ type: "raw", value }) as unknown as ElementContent;
const math = (_: State, node: unknown): ElementContent => {
  const { type, value } = node as MathNode;
  return raw(toMathMl(value, type === "math"));
};

function component(state: State, node: unknown, further: HtmlOptions["component"]): ElementContent | ElementContent[] {
  const { type, name, children, attributes } = node as {
    type: string;
    name: string | null;
    children: Nodes[];
    attributes: readonly { name?: string; value?: unknown }[];
  };
  const inner = state.all({ type: "root", children } as Root);
  const allowed = name !== null && Object.hasOwn(htmlElements, name) ? htmlElements[name] : undefined;
  if (name !== null && allowed) {
    const kept = attributes.filter((it) => allowed.includes(it.name ?? "") && typeof it.value === "string");
    const properties = Object.fromEntries(kept.map((it) => [it.name, it.value as string]));
    return { type: "element", tagName: name, properties, children: inner };
  }
  if (name !== null && further) {
    const texts = attributes.filter((it) => it.name !== undefined && typeof it.value === "string");
    const called = Object.fromEntries(texts.map((it) => [it.name, it.value as string]));
    const made = further({ name, attributes: called, children: inner, isBlock: type === "mdxJsxFlowElement" });
    if (made) return made;
  }
  const known = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known) return inner;
  // Inside a paragraph only phrasing content is valid HTML.
  const tagName = type === "mdxJsxTextElement" ? "span" : known.element;
  const element: Element = { type: "element", tagName, properties: { className: [known.className] }, children: inner };
  return element;
}

function handlers({ href, idPrefix = "", component: further }: HtmlOptions): Handlers {
  const call = (state: State, node: unknown) => component(state, node, further);
  return {
    math,
    inlineMath: math,
    mdxJsxFlowElement: call,
    mdxJsxTextElement: call,
    mdxFlowExpression: () => undefined,
    mdxTextExpression: () => undefined,
    mdxjsEsm: () => undefined,
    html: () => undefined,
    heading(state: State, node: Heading) {
      const element = defaultHandlers.heading(state, node);
      element.properties = { ...element.properties, id: idPrefix + headingId(textOf(node)) };
      return element;
    },
    // A screen reader says the heading of a column with each of its cells.
    table(state: State, node: Table) {
      const element = defaultHandlers.table(state, node);
      visit(element, { tagName: "th" }, (cell: Element) => {
        cell.properties = { ...cell.properties, scope: "col" };
      });
      return element;
    },
    link(state: State, node: Link) {
      const outside = /^https?:/.test(node.url);
      const element = defaultHandlers.link(
        state,
        outside ? node : { ...node, url: node.url.startsWith("/") ? href(node.url) : node.url },
      );
      if (outside) element.properties = { ...element.properties, rel: ["noopener"] };
      return element;
    },
  };
}

/** HTML of a syntax tree. */
export function treeToHtml(tree: Root, options: HtmlOptions): string {
  const hast = toHast(tree, { handlers: handlers(options) }) as HastRoot;
  return hastToHtml(hast, { allowDangerousHtml: true });
}

/** HTML of the text of an entry. Throws where the text cannot be read, which the checks report first. */
export function toHtml(text: string, options: HtmlOptions): string {
  const parsed = parseBody(text);
  if ("problem" in parsed) throw new Error(`Line ${parsed.problem.line}: ${parsed.problem.reason}`);
  return treeToHtml(parsed.tree, options);
}
