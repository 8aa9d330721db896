/** The texts of this build in every form: as HTML for its page, as Markdown, and as plain text for search and descriptions. */
import type { Forms } from "./body/forms.ts";
import { kb } from "./kb.ts";
import { keptForms } from "./kept-forms.ts";
import type { Concept, Entry } from "./knowledge/types.ts";
import { absolute, href } from "./site.ts";

const bodiesOf = (items: readonly (Concept | Entry)[]): string[] => items.map(({ body }) => body);

let forms: ReadonlyMap<string, Forms> | undefined;

/** All forms of a text; at the first question those of every text are made. */
function formsOf({ id, body }: Concept | Entry): Forms {
  forms ??= keptForms({ lessons: bodiesOf(kb.concepts), entries: bodiesOf(kb.entries) }, { href, absolute });
  const found = forms.get(body);
  if (!found) throw new Error(`${id} is neither a category nor an entry of this Atlas.`);
  return found;
}

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
