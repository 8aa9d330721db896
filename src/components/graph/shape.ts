/** A drawing as plain data, to become elements on the screen or text in a file. Runs in the browser and in tests. */
import { element, escapeXml } from "../../text/xml.ts";

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

/** A shape as XML. */
export function toXml({ tag, attributes, content }: Shape): string {
  const said = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value?.toString()]));
  return element(
    tag,
    said,
    content.map((child) => (typeof child === "string" ? escapeXml(child) : toXml(child))),
  );
}

/** A shape as an element of the page. */
export function toElement({ tag, attributes, content }: Shape): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, String(value));
  made.append(...content.map((child) => (typeof child === "string" ? child : toElement(child))));
  return made;
}
