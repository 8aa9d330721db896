/** Sets mathematics as MathML at build, so that pages need no script for it and screen readers can read it. */
import temml from "temml";

/**
 * LaTeX as MathML; `display` sets it apart. The LaTeX itself stays inside as annotation.
 * Inline styles are removed, because the pages' security policy forbids them, and so is what MathML Core gives no meaning.
 * Throws an `Error` that quotes the formula where the LaTeX cannot be read.
 */
export function toMathMl(tex: string, display: boolean): string {
  try {
    return temml
      .renderToString(tex, { displayMode: display, annotate: true, throwOnError: true, wrap: "none" })
      .replace(/ (?:style|class)="[^"]*"| (?:fence|separator)="true"/g, "");
  } catch (error) {
    throw new Error(`The formula “${tex}” cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
