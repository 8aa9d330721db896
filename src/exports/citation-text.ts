/** Works as people write them in a list of references, made by a CSL processor from the styles' own files. */
import { plugins } from "@citation-js/core";
import "@citation-js/plugin-csl";
import type { CslItem } from "./csl-json.ts";

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
const disguise = (text: string): string =>
  [...text.replace(inPlane, "")]
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

/**
 * The style without what only a list of several works needs: sorting, telling authors of one name apart, the form in the text.
 * One work at a time is formatted here, and that takes half the time then.
 */
function forSingleWorks(style: string): string {
  return style
    .replace(/<citation\b[\s\S]*?<\/citation>/, '<citation><layout><text value="x"/></layout></citation>')
    .replace(/<sort>[\s\S]*?<\/sort>/g, "");
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

/** Makes the function that writes one work in every style. The processors are made once, which takes about a second. */
export function createCitationWriter(files: StyleFiles): (item: CslItem) => CitationTexts {
  const { engine, styles } = plugins.config.get("@csl");
  const names = Object.keys(citationStyles) as CitationStyle[];
  const sources = { ...files, apa: styles.get("apa") };
  for (const name of names) styles.add(`atlas-${name}`, forSingleWorks(sources[name]));
  return (item) => {
    const items = [withoutMarkup(item)];
    const write = (name: CitationStyle): string => {
      const processor = engine(items, `atlas-${name}`, "en-US", "html");
      processor.updateItems([item.id], true, true);
      return unwrap(processor.makeBibliography()[1][0] ?? "");
    };
    return { apa: write("apa"), ieee: write("ieee"), mla: write("mla") };
  };
}
