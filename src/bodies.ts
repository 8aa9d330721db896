/**
 * The texts of this build in every form, each read once: as HTML for its page, as Markdown, and as plain text for search and
 * descriptions. Reading Markdown needs milliseconds a text, so that the forms are kept between builds by the text itself.
 */
import { parseBody } from "./body/parse.ts";
import { treeToHtml } from "./body/to-html.ts";
import { treeToMarkdown } from "./body/to-markdown.ts";
import { treeToText } from "./body/to-text.ts";
import { kb } from "./kb.ts";
import type { Concept, Entry } from "./knowledge/types.ts";
import { absolute, href } from "./site.ts";
import { makeOrRecall } from "./sources/cache.ts";
import { signOfMaker } from "./sources/maker.ts";

/** False where only pages are built, for `npm run bench`; they need no Markdown, which takes a third of the time here. */
const needsMarkdown = process.env.ATLAS_PARTS !== "pages";

/** One text in its forms. The HTML of a lesson is Astro's work, so that it is empty here. */
interface Forms {
  readonly html: string;
  readonly markdown: string;
  readonly text: string;
}

const isForms = (kept: unknown): kept is Forms =>
  typeof kept === "object" &&
  kept !== null &&
  ["html", "markdown", "text"].every((form) => typeof (kept as Record<string, unknown>)[form] === "string");

function toForms(body: string, isLesson: boolean): Forms {
  const parsed = parseBody(body);
  if ("problem" in parsed) throw new Error(`Line ${parsed.problem.line}: ${parsed.problem.reason}`);
  const { tree } = parsed;
  // Text first: it only reads the tree.
  const text = treeToText(tree);
  const markdown = needsMarkdown ? treeToMarkdown(tree, { absolute }) : "";
  return { text, markdown, html: isLesson ? "" : treeToHtml(tree, { href }) };
}

let forms: ReadonlyMap<string, Forms> | undefined;

/** All forms of a text; at the first question those of every text are made. */
function formsOf({ body }: Concept | Entry): Forms {
  forms ??= new Map([
    ...makeOrRecall("lessons", maker, bodiesOf(kb.concepts), (text) => toForms(text, true), isForms),
    ...makeOrRecall("texts", maker, bodiesOf(kb.entries), (text) => toForms(text, false), isForms),
  ]);
  return forms.get(body) ?? toForms(body, false);
}

const maker = [
  signOfMaker(process.cwd(), ["src/body"]),
  href("/"),
  absolute("/"),
  ...(needsMarkdown ? [] : ["pages"]),
].join(" ");
const bodiesOf = (items: readonly (Concept | Entry)[]): string[] => items.map(({ body }) => body);

/** The text of an entry as HTML for its page. */
export function pageHtmlOf(entry: Entry): string {
  return formsOf(entry).html;
}

/** The text of an entry as HTML with addresses in full, for readers elsewhere. In a text "<" is escaped, so that only links are met. */
export function htmlOf(entry: Concept | Entry): string {
  return formsOf(entry).html.replaceAll(`<a href="${href("/")}`, `<a href="${absolute("/")}`);
}

/** The text of an entry or the lesson of a category as Markdown. */
export function markdownOf(item: Concept | Entry): string {
  return formsOf(item).markdown;
}

/** The text of an entry or the lesson of a category as plain text. */
export function textOf(item: Concept | Entry): string {
  return formsOf(item).text;
}
