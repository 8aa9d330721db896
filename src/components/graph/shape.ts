/** A drawing as plain data, to become elements on the screen or text in a file. Runs in the browser and in tests. */

/** An SVG element; attributes that are undefined are left out. */
export interface Shape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly content: readonly (Shape | string)[];
}

/** Makes one; children that are undefined are left out. */
export function shape(
  tag: string,
  attributes: Shape["attributes"],
  ...content: readonly (Shape | string | undefined)[]
): Shape {
  return { tag, attributes, content: content.filter((child) => child !== undefined) };
}

/** A length as it stands in a drawing, to a hundredth. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it may stand in XML: no control characters but tab and line ends, https://www.w3.org/TR/xml/#charsets */
export function xml(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "").replace(/[&<>"]/g, (letter) => escapes[letter] ?? "");
}

/** A shape as XML. */
export function toXml({ tag, attributes, content }: Shape): string {
  const said = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [` ${name}="${xml(String(value))}"`],
  );
  const inner = content.map((child) => (typeof child === "string" ? xml(child) : toXml(child))).join("");
  return inner === "" ? `<${tag}${said.join("")}/>` : `<${tag}${said.join("")}>${inner}</${tag}>`;
}

/** A shape as an element of the page. */
export function toElement({ tag, attributes, content }: Shape): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...content.map((child) => (typeof child === "string" ? child : toElement(child))));
  return made;
}
