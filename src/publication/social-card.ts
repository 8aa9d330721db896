/** The picture that stands for a page where its link is shared, as SVG whose letters are outlines, so that no system font matters. */
import { kindShapes } from "../components/page/kind-shapes.ts";
import type { NodeKind } from "../exports/graph.ts";
import { element } from "../text/xml.ts";
import type { BuiltPage } from "./built-pages.ts";

/** A font as far as it is drawn. */
export interface OutlineFont {
  readonly unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): { readonly advanceWidth: number; readonly path: { toSVG(): string } };
}

/** Changes with every change of the drawing, so that kept pictures are drawn again. */
export const cardVersion = "1";

const width = 1200;
const height = 630;
const margin = 80;

/** The light theme's colours of paper, ink and the families, as in src/styles/tokens.css. */
const ink = { paper: "#fcfbf9", text: "#1c1e21", soft: "#50545b" } as const;
const families: Readonly<Record<string, readonly [line: string, text: string, tint: string]>> = {
  "state-construction": ["#2d8ba3", "#0b5f73", "#e3f1f4"],
  "dynamics-modeling": ["#c9651d", "#93400a", "#fbece0"],
  evaluation: ["#8a66c6", "#63409c", "#efe9f8"],
  frontiers: ["#76902a", "#4c5f10", "#f0f3df"],
};
const noFamily = ["#8a8d92", "#50545b", "#f3f1ec"] as const;

/** What kind of page it is, by the first part of its address. */
const kinds: Readonly<Record<string, readonly [label: string, kind: NodeKind]>> = {
  taxonomy: ["Category", "concept"],
  methods: ["Method", "method"],
  benchmarks: ["Benchmark", "benchmark"],
  papers: ["Paper", "paper"],
};

interface Glyph {
  readonly id: string;
  readonly advance: number;
  readonly outline: string;
}

/** Sets letters as outlines, each from the first font that has it; letters that none has are left out. */
export function createPen(fonts: readonly OutlineFont[]) {
  const glyphs = new Map<string, Glyph | undefined>();
  const glyph = (letter: string): Glyph | undefined => {
    if (glyphs.has(letter)) return glyphs.get(letter);
    const code = letter.codePointAt(0) ?? 0;
    const font = fonts.find((candidate) => candidate.hasGlyphForCodePoint(code));
    const found = font?.glyphForCodePoint(code);
    const made = font &&
      found && {
        id: `g${code.toString(36)}`,
        advance: found.advanceWidth / font.unitsPerEm,
        outline: outlineOf(found.path.toSVG(), font.unitsPerEm),
      };
    glyphs.set(letter, made);
    return made;
  };
  const letters = (text: string): Glyph[] => [...text].flatMap((letter) => glyph(letter) ?? []);
  return {
    /** Only what can be drawn. */
    drawable: (text: string): string =>
      [...text]
        .filter((letter) => glyph(letter))
        .join("")
        .replace(/\s+/g, " ")
        .trim(),
    measure: (text: string, size: number): number =>
      letters(text).reduce((sum, { advance }) => sum + advance * size, 0),
    /** A line of text from a point; its letters must be among the outlines of the same picture. */
    draw(text: string, size: number, x: number, y: number): string {
      let pen = 0;
      const line = letters(text).map(({ id, advance, outline }) => {
        const at = Math.round(pen * 1e3) / 1e3;
        pen += advance;
        return outline && `<use href="#${id}" x="${at}"/>`;
      });
      return `<g transform="translate(${x} ${y}) scale(${size})">${line.join("")}</g>`;
    },
    /** The outlines of all letters of some texts. */
    outlines: (text: string): string =>
      [...new Set(letters(text))].map(({ id, outline }) => outline && `<path id="${id}" d="${outline}"/>`).join(""),
  };
}

type Pen = ReturnType<typeof createPen>;

/** An outline in units of the font's size, upside down, as SVG wants it. */
function outlineOf(path: string, unitsPerEm: number): string {
  let isY = true;
  return path.replace(/[A-Z]|-?\d+(?:\.\d+)?/gi, (token) => {
    if (/[A-Z]/i.test(token)) {
      isY = true;
      return token;
    }
    isY = !isY;
    return String(Math.round((Number(token) / unitsPerEm) * (isY ? -1 : 1) * 1e4) / 1e4);
  });
}

/** Lines of at most `room` pixels; words too long for a line are cut, and what does not fit in `most` lines ends with an ellipsis. */
export function wrap(pen: Pen, text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  const fits = (candidate: string): boolean => pen.measure(candidate, size) <= room;
  // Back to the end of a word, unless one word fills the line.
  const shorten = (candidate: string): string => {
    let short = candidate;
    while (short && !fits(`${short}…`)) {
      short = short.includes(" ") ? short.replace(/\s*\S*$/, "") : [...short].slice(0, -1).join("");
    }
    return `${short}…`;
  };
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    if (lines.length === most) return [...lines.slice(0, -1), shorten(`${lines.at(-1)} ${word}`)];
    line = fits(word) ? word : shorten(word);
  }
  return line ? [...lines, line].slice(0, most) : lines;
}

/** The largest of some sizes at which a text needs no more than `most` lines; the last size cuts it. */
function setTitle(pen: Pen, text: string): { readonly size: number; readonly lines: readonly string[] } {
  const room = width - 2 * margin;
  for (const size of [92, 76, 62]) {
    const lines = wrap(pen, text, size, room, 4);
    if (lines.length <= 3 && !lines.some((line) => line.endsWith("…"))) return { size, lines };
  }
  return { size: 52, lines: wrap(pen, text, 52, room, 4) };
}

/** The card of a page. */
export function toSocialCard(pen: Pen, { address, title, site, description, family }: BuiltPage): string {
  const [line, text, tint] = families[family] ?? noFamily;
  const kind = kinds[address.split("/")[1] ?? ""];
  const isEntry = /^\/[^/]+\/[^/]+\/$/.test(address);
  const heading = setTitle(pen, pen.drawable(title) || site);
  const top = 214 + heading.size * 0.4;
  const titleLines = heading.lines.map((words, index) =>
    pen.draw(words, heading.size, margin, Math.round(top + index * heading.size * 1.14)),
  );
  const below = top + (heading.lines.length - 1) * heading.size * 1.14 + 74;
  const room = Math.max(0, Math.floor((height - 118 - below) / 46) + 1);
  const says = room > 0 ? wrap(pen, pen.drawable(description), 34, width - 2 * margin, Math.min(room, 3)) : [];
  const saysLines = says.map((words, index) => pen.draw(words, 34, margin, Math.round(below + index * 46)));
  const all = [site, kind?.[0] ?? "", ...heading.lines, ...says].join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${pen.outlines(all)}</defs>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    `<rect width="${width}" height="14" fill="${line}"/>`,
    kind && isEntry
      ? `<g transform="translate(${margin} 96) scale(2.4)" fill="${tint}" stroke="${line}" stroke-width="1.4">${element(...kindShapes[kind[1]])}</g><g fill="${text}">${pen.draw(kind[0], 34, margin + 54, 126)}</g>`
      : "",
    `<g fill="${ink.text}">${titleLines.join("")}</g>`,
    `<g fill="${ink.soft}">${saysLines.join("")}</g>`,
    `<g transform="translate(${margin} 548) scale(1.25)" fill="none" stroke="#0b5f73" stroke-width="2"><rect x="2.5" y="10" width="7" height="12" rx="1"/><path d="M12 16h3.5M22.5 16H20"/><circle cx="17.8" cy="16" r="3.6" fill="#0b5f73" stroke="none"/><rect x="23.5" y="10" width="6" height="12" rx="1" stroke-dasharray="2.4 1.8"/></g>`,
    `<g fill="${ink.text}">${pen.draw(site, 30, margin + 56, 578)}</g>`,
    "</svg>",
  ].join("");
}
