/**
 * A small tree of elements as plain data, for what is drawn in more than one place: it becomes markup at build, elements in the browser,
 * where no markup is ever parsed, or text in a file to take away.
 */
import { escapeXml, element as xmlElement } from "../../text/xml.ts";
import { element, svg } from "./dom.ts";

/** An element with its attributes and children, or a text. */
export type ViewNode = string | ViewElement;

/** One element. */
export interface ViewElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly children: readonly ViewNode[];
}

/** An element; attributes and children that are undefined are left out. */
export function view(
  tag: string,
  attributes: ViewElement["attributes"] = {},
  ...children: readonly (ViewNode | undefined)[]
): ViewElement {
  return { tag, attributes, children: children.filter((child) => child !== undefined) };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** The tree as HTML. */
export function viewToHtml(node: ViewNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escaped(String(value))}"`,
  );
  return `<${node.tag}${attributes.join("")}>${node.children.map(viewToHtml).join("")}</${node.tag}>`;
}

/** The tree as XML. */
export function viewToXml(node: ViewNode): string {
  if (typeof node === "string") return escapeXml(node);
  const said = Object.fromEntries(Object.entries(node.attributes).map(([name, value]) => [name, value?.toString()]));
  return xmlElement(node.tag, said, node.children.map(viewToXml));
}

/** The tree as elements of the page: those of HTML, and `<svg>` with all that is in it. */
export function viewToElement({ tag, attributes, children }: ViewElement): Element {
  if (tag === "svg") return viewToSvg({ tag, attributes, children });
  const inside = children.map((child) => (typeof child === "string" ? child : viewToElement(child)));
  return element(tag as keyof HTMLElementTagNameMap, attributes, ...inside);
}

/** The tree as elements of SVG. */
export function viewToSvg({ tag, attributes, children }: ViewElement): SVGElement {
  return svg(tag, attributes, ...children.map((child) => (typeof child === "string" ? child : viewToSvg(child))));
}
