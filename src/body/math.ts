/** Sets mathematics as MathML at build, so that pages need no script for it and screen readers can read it. */
import temml from "temml";

const escaped = (text: string): string => text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * LaTeX as MathML; `display` sets it apart. The LaTeX itself stays with it: as annotation where the formula stands apart,
 * which is what people copy, and in a sentence as `data-tex`, which takes a third of the room.
 * Inline styles are removed, because the pages' security policy forbids them, and so is what MathML Core gives no meaning.
 * Throws an `Error` that quotes the formula where the LaTeX cannot be read.
 */
export function toMathMl(tex: string, display: boolean): string {
  try {
    return (
      temml
        .renderToString(tex, { displayMode: display, annotate: display, throwOnError: true, wrap: "none" })
        .replace(/ (?:style|class)="[^"]*"| (?:fence|separator)="true"/g, "")
        // What a bracket is anyway, https://www.w3.org/TR/mathml-core/#operator-dictionary
        .replace(/<mo form="(?:prefix|postfix)"(?: stretchy="true"|( stretchy="false"))?>(?=[()[\]{}]<)/g, "<mo$1>")
        .replace(/^<math/, display ? "<math" : `<math data-tex="${escaped(tex)}"`)
    );
  } catch (error) {
    throw new Error(`The formula “${tex}” cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
