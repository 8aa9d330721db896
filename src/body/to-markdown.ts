/**
 * Renders a text to plain Markdown with tables and mathematics, for programs: components become the Markdown that says the
 * same, addresses are written in full. Pure: the same text and addresses always give the same bytes.
 */
import type { BlockContent, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from "mdast";
import { type Handle, type Options, toMarkdown as write } from "mdast-util-to-markdown";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import { unified } from "unified";
import { parseBody } from "./parse.ts";

/** What rendering depends on besides the text. */
export interface MarkdownOptions {
  /** Turns an address from the root of the site into a full one. */
  readonly absolute: (address: string) => string;
}

interface JsxElement {
  readonly type: "mdxJsxFlowElement" | "mdxJsxTextElement";
  readonly name: string | null;
  readonly attributes: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children: Nodes[];
}

// The two plugins bring what writes their syntax; asking them keeps it the syntax that the parser reads.
const { toMarkdownExtensions: extensions = [] } = unified().use(remarkGfm).use(remarkMath).freeze().data() as Pick<
  Options,
  "extensions"
> & { toMarkdownExtensions?: NonNullable<Options["extensions"]> };

/** Words in which no sign could be taken for Markdown, wherever in a line they stand; only their two ends need a look. */
const words = /^[\p{L}\p{N} ,;.’‘“”()%–—?/'"-]+$/u;
const looksLikeAddress = /w\./i;

/** Text with what is needed of escapes. Most texts need none, and finding that out by every pattern of Markdown takes most of the time. */
const text: Handle = (node: Text, _, state, info) => {
  const { value } = node;
  const atBreak = /^$|[\r\n]$/.test(info.before);
  const beginsWell = atBreak ? /^\p{L}/u.test(value) : /^[^(/]/.test(value);
  const endsWell = !value.endsWith(" ") || /^[^\r\n]/.test(info.after);
  if (beginsWell && endsWell && words.test(value) && !looksLikeAddress.test(value) && !/w$/i.test(info.before))
    return value;
  return state.safe(value, info);
};

const options: Options = {
  extensions,
  handlers: { text },
  bullet: "-",
  emphasis: "_",
  rule: "-",
  resourceLink: true,
};

const attribute = ({ attributes }: JsxElement, name: string): string | undefined => {
  const value = attributes.find((candidate) => candidate.name === name)?.value;
  return typeof value === "string" && value !== "" ? value : undefined;
};

const inDescription = ["says", "caption", "alt", "label", "title"] as const;
const emphasis = (value: string): PhrasingContent => ({ type: "emphasis", children: [{ type: "text", value }] });
const math = (type: "math" | "inlineMath", value: string): RootContent => ({ type, value }) as unknown as RootContent;

/** The Markdown that says what a component shows. */
function component(node: JsxElement, { absolute }: MarkdownOptions, children: RootContent[]): RootContent[] {
  const flow = node.type === "mdxJsxFlowElement";
  const tex = attribute(node, "tex");
  const described = inDescription.map((name) => attribute(node, name)).find((text) => text !== undefined);
  const caption: RootContent[] = flow && described ? [{ type: "paragraph", children: [emphasis(described)] }] : [];
  if (tex !== undefined) return [math(flow ? "math" : "inlineMath", tex), ...caption];
  const id = attribute(node, "id");
  if (node.name === "Term" && id !== undefined) {
    return [{ type: "link", url: absolute(`/glossary/#${id}`), children: children as PhrasingContent[] }];
  }
  if (node.name === "Note" && flow) return [{ type: "blockquote", children: children as BlockContent[] }];
  return [...caption, ...children];
}

function render(node: Nodes, options: MarkdownOptions): RootContent[] {
  const children = "children" in node ? (node.children as Nodes[]).flatMap((child) => render(child, options)) : [];
  switch (node.type as string) {
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      return component(node as unknown as JsxElement, options, children);
    case "mdxFlowExpression":
    case "mdxTextExpression":
    case "mdxjsEsm":
    case "html":
      return [];
    default: {
      const copy = ("children" in node ? { ...node, children } : { ...node }) as RootContent;
      if ("url" in copy && copy.url.startsWith("/")) copy.url = options.absolute(copy.url);
      return [copy];
    }
  }
}

/** Inside a paragraph that stands in the place of a block, for example one formula alone, flow content stays apart. */
function tidy(tree: Root): Root {
  const visit = (node: Parents): void => {
    for (const child of node.children) if ("children" in child) visit(child);
    node.children = (node.children as RootContent[]).filter(
      (child) => child.type !== "paragraph" || child.children.length > 0,
    ) as typeof node.children;
  };
  visit(tree);
  return tree;
}

/** Markdown of any plain syntax tree, written as in all texts of the Atlas. */
export function mdastToMarkdown(tree: Nodes): string {
  return write(tree, options);
}

/** Markdown of the syntax tree of a text. */
export function treeToMarkdown(tree: Root, markdownOptions: MarkdownOptions): string {
  const children = tree.children.flatMap((node) => render(node, markdownOptions));
  return mdastToMarkdown(tidy({ type: "root", children }));
}

/** Markdown of a text. Throws where the text cannot be read, which the checks report first. */
export function toMarkdown(text: string, markdownOptions: MarkdownOptions): string {
  const parsed = parseBody(text);
  if ("problem" in parsed) throw new Error(`Line ${parsed.problem.line}: ${parsed.problem.reason}`);
  return treeToMarkdown(parsed.tree, markdownOptions);
}
