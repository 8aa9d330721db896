/** Small helpers for HTML that is made in the browser. */

/** An element with properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
}

/** A button that says by its `data-*` attributes what it does. */
export function button(text: string, data: Readonly<Record<string, string>>): HTMLButtonElement {
  const made = element("button", { type: "button" }, text);
  Object.assign(made.dataset, data);
  return made;
}

/** An SVG element with attributes. */
export function svg(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
  return made;
}
