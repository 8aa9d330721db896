/** A text in every form in which the site gives it. */
import { parseBody } from "./parse.ts";
import { treeToHtml } from "./to-html.ts";
import { treeToMarkdown } from "./to-markdown.ts";
import { treeToText } from "./to-text.ts";

/** One text in its forms. The HTML of a lesson is Astro's work, so that it is empty here. */
export interface Forms {
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
}

/** What the forms depend on besides the text. */
export interface FormOptions {
  /** An address from the root of the site, as it works under the base path. */
  readonly href: (address: string) => string;
  /** The same with scheme and host. */
  readonly absolute: (address: string) => string;
  /** False where nobody will ask for Markdown, which takes a third of the time; it is empty then. */
  readonly withMarkdown: boolean;
}

/** True for what `toForms` gives. */
export function isForms(value: unknown): value is Forms {
  return (
    typeof value === "object" &&
    value !== null &&
    ["html", "markdown", "text"].every((form) => typeof (value as Record<string, unknown>)[form] === "string")
  );
}

/** The text of an entry or a lesson in its forms. Throws where it cannot be read. */
export function toForms(body: string, kind: "entry" | "lesson", { href, absolute, withMarkdown }: FormOptions): Forms {
  const parsed = parseBody(body);
  if ("problem" in parsed) throw new Error(`Line ${parsed.problem.line}: ${parsed.problem.reason}`);
  const { tree } = parsed;
  // Text first: it only reads the tree.
  const text = treeToText(tree);
  const markdown = withMarkdown ? treeToMarkdown(tree, { absolute }) : "";
  return { text, markdown, html: kind === "lesson" ? "" : treeToHtml(tree, { href }) };
}
