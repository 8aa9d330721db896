/** Texts in every form, kept between builds by the text itself: to read Markdown takes milliseconds a text. */
import { type FormOptions, type Forms, isForms, toForms } from "./body/forms.ts";
import { toPlaces } from "./places.ts";
import { makeOrRecall } from "./sources/cache.ts";
import { signOfMaker } from "./sources/maker.ts";
import type { ContentRecords } from "./sources/records.ts";

/** False where only pages are built, for `npm run bench`. */
const withMarkdown = process.env.ATLAS_PARTS !== "pages";

/** The texts of lessons and those of entries. */
export interface Texts {
  readonly lessons: readonly string[];
  readonly entries: readonly string[];
}

/** Every text in its forms, with links as they work on a site in these places. */
export function keptForms(
  { lessons, entries }: Texts,
  places: Omit<FormOptions, "withMarkdown">,
): ReadonlyMap<string, Forms> {
  const { href, absolute } = places;
  const options = { href, absolute, withMarkdown };
  const maker = [
    signOfMaker(process.cwd(), ["src/body"]),
    href("/"),
    absolute("/"),
    ...(withMarkdown ? [] : ["pages"]),
  ].join(" ");
  return new Map([
    ...makeOrRecall("lessons", maker, lessons, (text) => toForms(text, "lesson", options), isForms),
    ...makeOrRecall("texts", maker, entries, (text) => toForms(text, "entry", options), isForms),
  ]);
}

/** Makes the forms before the site asks for them. */
export function prepareForms({ taxonomy, papers, methods, benchmarks }: ContentRecords): void {
  const bodiesOf = (records: readonly { readonly body: string }[]): string[] => records.map(({ body }) => body);
  const { SITE_URL, BASE_PATH } = process.env;
  const texts = { lessons: bodiesOf(taxonomy), entries: bodiesOf([...papers, ...methods, ...benchmarks]) };
  keptForms(texts, toPlaces(SITE_URL, BASE_PATH));
}
