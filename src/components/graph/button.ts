/** The buttons of the graph that are made in the browser. */
import { element } from "../page/dom.ts";

/** A button that says by its `data-*` attributes what it does; further attributes say how it looks and reads. */
export function button(text: string, attributes: Readonly<Record<string, string | boolean>>): HTMLButtonElement {
  return element("button", { type: "button", ...attributes }, text);
}
