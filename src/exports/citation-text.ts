/** Works as people write them in a list of references, made by a CSL processor from the styles' own files. */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { CslItem } from "./csl-json.ts";
import { createSingleWriter, readLocale } from "./single-works.ts";

/** The styles in which the Atlas writes a reference, in the order of display. */
export const citationStyles = { apa: "APA", ieee: "IEEE", mla: "MLA" } as const;

/** The name of one of them. */
export type CitationStyle = keyof typeof citationStyles;

/** One reference in every style, as HTML with nothing but `<i>` in it. */
export type CitationTexts = Readonly<Record<CitationStyle, string>>;

/** The CSL files of the styles that do not come with the processor. */
export type StyleFiles = Readonly<Record<Exclude<CitationStyle, "apa">, string>>;

// The processor takes "<i>" in a title for markup and "²" for a raised 2, which a copy would lose. A character is a character
// here: "<" and every one with another for its like (², ™, ﬁ) travel through the processor in disguise, in private use plane 15.
const plane = 0xf0000;
const isSpecial = (character: string): boolean =>
  character === "<" || (character <= "\uffff" && character.normalize("NFKD") !== character.normalize("NFD"));
const inPlane = /[\u{f0000}-\u{fffff}]/gu;
const isPlain = (text: string): boolean => /^[ -;=-~]*$/.test(text);
const disguise = (text: string): string =>
  isPlain(text)
    ? text
    : [...text.replace(inPlane, "")]
        .map((character) =>
          isSpecial(character) ? String.fromCodePoint(plane + (character.codePointAt(0) ?? 0)) : character,
        )
        .join("");
const reveal = (character: string): string => {
  const own = String.fromCodePoint((character.codePointAt(0) ?? plane) - plane);
  return own === "<" ? "&lt;" : own;
};

/** The item with every text disguised. */
function withoutMarkup(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item), (_, value: unknown) => (typeof value === "string" ? disguise(value) : value));
}

/** What a processor wraps around an entry, and the number that IEEE puts before it. */
function unwrap(entry: string): string {
  return entry
    .replace(/<div class="csl-left-margin">.*?<\/div>/s, "")
    .replace(/<\/?(?:div|span|a)\b[^>]*>/g, "")
    .replace(inPlane, reveal)
    .replace(/\s+/g, " ")
    .trim();
}

/** Makes the function that writes one work in every style. */
export function createCitationWriter(files: StyleFiles): (item: CslItem) => CitationTexts {
  const { styles, locales } = plugins.config.get("@csl");
  const locale = readLocale(locales.get("en-US"));
  const apa = createSingleWriter(styles.get("apa"), locale);
  const ieee = createSingleWriter(files.ieee, locale);
  const mla = createSingleWriter(files.mla, locale);
  return (item) => {
    const work = withoutMarkup(item);
    return { apa: unwrap(apa(work)), ieee: unwrap(ieee(work)), mla: unwrap(mla(work)) };
  };
}
