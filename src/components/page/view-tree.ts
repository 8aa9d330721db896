/**
 * A small tree of elements that both the build and the browser can draw, for views that exist in both:
 * at build it becomes markup, in the browser elements, so that no markup is ever parsed there.
 */

/** An element with its attributes and children, or a text. */
export type ViewNode = string | ViewElement;

/** One element. */
export interface ViewElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly ViewNode[];
}

/** An element; attributes that are undefined are left out. */
export function view(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>> = {},
  ...children: ViewNode[]
): ViewElement {
  return { tag, attributes, children };
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => escapes[letter] ?? letter);

/** The tree as markup. */
export function viewToHtml(node: ViewNode): string {
  if (typeof node === "string") return escaped(node);
  const attributes = Object.entries(node.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : ` ${name}="${escaped(value)}"`,
  );
  return `<${node.tag}${attributes.join("")}>${node.children.map(viewToHtml).join("")}</${node.tag}>`;
}

/** Elements of SVG, which a document makes in a namespace of their own. */
const drawn = new Set(["svg", "path"]);

/** The tree as elements of a document. */
export function viewToElement(node: ViewNode): Node {
  if (typeof node === "string") return document.createTextNode(node);
  const made = drawn.has(node.tag)
    ? document.createElementNS("http://www.w3.org/2000/svg", node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...node.children.map(viewToElement));
  return made;
}
