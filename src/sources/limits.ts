/**
 * How much a content file may hold. Parsers of Markdown, YAML and LaTeX need time and stack that grow faster than what they
 * read, so a text beyond these limits is refused before any of them sees it. Every real file is far below.
 */

/** The limits: characters in a file and in a line, and how deep things may stand in each other. */
export const limits = { characters: 32_768, line: 4_000, depth: 32 } as const;

/** A list of the whole Atlas may be longer than an entry. */
export const listCharacters = 1_000_000;

/** What is too much, and the line of the text, from 1, at which that shows. */
export interface Excess {
  readonly of: keyof typeof limits;
  /** How much there is; of depth the first step too many. */
  readonly amount: number;
  readonly line: number;
}

// Signs that open a quotation, a list item or a complex key, at the beginning of a line.
const containers = /^[ \t]*(?:(?:>|(?:[*+?-]|\d{1,9}[.)])(?=[ \t]|$))[ \t]*)*/;
const container = /[>*+?-]|\d+[.)]/g;

const beginnings = new RegExp(`^[ \\t>*+?\\d.)-]{${limits.depth + 1}}`, "m");

/** Brackets and tags that are open at the end of a line. */
class Openings {
  #brackets = 0;
  #tags = 0;

  /** The greatest depth within a line; an empty line of a text closes the brackets that its author forgot. */
  deepest(line: string, isText: boolean): number {
    if (isText && line.trim() === "") this.#brackets = 0;
    let deepest = 0;
    for (const [sign] of line.matchAll(/\\.|[[\]{}]|<\/?[A-Za-z]|\/>/g)) {
      if (sign === "[" || sign === "{") this.#brackets++;
      else if (sign === "]" || sign === "}") this.#brackets = Math.max(0, this.#brackets - 1);
      else if (sign === "/>" || sign.startsWith("</")) this.#tags = Math.max(0, this.#tags - 1);
      else if (sign.startsWith("<")) this.#tags++;
      deepest = Math.max(deepest, this.#brackets, this.#tags);
    }
    return deepest;
  }
}

/** Spaces at the beginning of a line may mean nesting, two or more for each step. */
const indented = (line: string): number => Math.floor((/^ */.exec(line)?.[0].length ?? 0) / 2);

/** Nearly every text is far below every limit, which a look at the whole of it shows. */
function isFarBelow(text: string): boolean {
  if ((text.match(/[[{<]/g)?.length ?? 0) > limits.depth) return false;
  // Every step in at the beginning of a line takes a sign there at least.
  if (beginnings.test(text)) return false;
  for (let begin = 0, end = 0; end >= 0; begin = end + 1) {
    end = text.indexOf("\n", begin);
    if ((end < 0 ? text.length : end) - begin > limits.line) return false;
  }
  return true;
}

/** The first thing of which a text has too much; undefined for every text that may be read. Takes time linear in the text. */
export function findExcess(text: string, characters: number = limits.characters): Excess | undefined {
  if (text.length > characters) return { of: "characters", amount: text.length, line: 1 };
  if (isFarBelow(text)) return undefined;
  const openings = new Openings();
  let isText = false;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.length > limits.line) return { of: "line", amount: line.length, line: index + 1 };
    if (index > 0 && line.startsWith("---")) isText = true;
    const beginning = containers.exec(line)?.[0].match(container)?.length ?? 0;
    const amount = Math.max(beginning + indented(line), openings.deepest(line, isText));
    if (amount > limits.depth) return { of: "depth", amount, line: index + 1 };
  }
  return undefined;
}
