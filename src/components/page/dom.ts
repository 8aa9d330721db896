/** Makes elements in a line, so that what is drawn can be read at a glance. For the browser. */

/** Attributes by their names in HTML or SVG; those that are undefined or false are left out. */
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

function filled<Made extends Element>(made: Made, attributes: Attributes, children: readonly (Node | string)[]): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/** An element of HTML with attributes and children. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

/** An element of SVG with attributes and children. */
export function svg(name: string, attributes: Attributes = {}, ...children: (Node | string)[]): SVGElement {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

/** Adds a style sheet to the page; settles when it holds, or when it cannot be had. */
export function loadStyle(address: string): Promise<void> {
  return new Promise((done) => {
    const link = element("link", { rel: "stylesheet", href: address });
    link.addEventListener("load", () => done());
    link.addEventListener("error", () => done());
    document.head.append(link);
  });
}
