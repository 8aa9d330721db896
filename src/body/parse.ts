/**
 * Reads the text of an entry as data: Markdown with tables, mathematics and the components of the list, which stays valid MDX.
 * Nothing in it is ever run. The parsers are micromark's, through remark.
 */
import type { Root } from "mdast";
import remarkGfm from "remark-gfm";
import remarkMath from "remark-math";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import { mdxToMdast } from "satteri";
import { unified } from "unified";
import { walk } from "./walk.ts";

/** Why a text cannot be read; line and column are counted from 1 within the text. */
export interface BodyProblem {
  readonly line: number;
  readonly column: number;
  readonly reason: string;
}

/** A text as syntax tree, or the first reason why there is none. */
export type ParsedBody = { readonly tree: Root } | { readonly problem: BodyProblem };

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).use(remarkMdx).freeze();
const lessonReader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const plainReader = unified().use(remarkParse).use(remarkGfm).use(remarkMath).freeze();

/** What the parsers throw: vfile-message, https://github.com/vfile/vfile-message */
interface ParserMessage {
  readonly reason: string;
  readonly line?: number;
  readonly column?: number;
}

const isParserMessage = (error: unknown): error is ParserMessage =>
  typeof error === "object" && error !== null && "reason" in error;

/** Which reader: `entry` has mathematics in dollar signs; `lesson` has none, as in Astro's MDX, where braces would be code. */
export type Dialect = "entry" | "lesson";

/**
 * What a text must lack to be read by the fast parser, the one that compiles the lessons. Both know the same Markdown, but in some
 * corners they differ: tags, escapes, code blocks, addresses outside links, footnotes, tasks, emphasis beside signs, quotes,
 * lists in one line, tables of one column and such as could begin a list. In what is left, which is nearly every text, they give the same tree, place by place; the tests compare them.
 */
const corners = [
  /[<>{}&\\@*$]|`{3}|~{3}|` *\n +/,
  /www\.|https?:/i,
  /\[[\^ xX]/,
  /(?<![\w/-])_|_(?![\w/-])/,
  /^ *(?:[+-]|\d+[.)]) +(?:[+-]|\d+[.)])(?: |$)/m,
  /^ {5}/m,
  /^(?:import|export)\b/m,
  /^ *(?::-+:?|-+:) *$/m,
  /^ *- *\|/m,
  /^ *\[[^\]]*\]:/m,
];

/** What it must lack even in a formula or an attribute: what nobody sees, and halves of a character. */
const unusual = /[[\p{Cc}\p{Cs}\uFEFF]--\n]/v;

/**
 * How the address of a whole link begins, words in bold between blanks, a number behind an at sign, which is no address, and the parts of a query,
 * which are no signs by name.
 */
const harmless = [
  /(?<=\[(?:[^[\]`|\n]|`[^[\]`|\n]*`)*\]\()https?:\/\/(?:www\.)?(?=[^\s()<>[\]|`]+\))/g,
  /(?<=^|[ \n])\*\*[A-Za-z](?:[\w ,-]*[\w,.:])?\*\*(?=[ \n]|$)/g,
  /(?<=\w)@\d+(?= )|&(?=\w+=)/g,
];

/**
 * What a dialect is full of and both read alike: a formula within a line, which both take as it stands, whatever signs it is made of;
 * in lessons a formula that is a block, and symbols and terms with words before them in their line, their attributes covered.
 */
const alike: Readonly<Record<Dialect, readonly RegExp[]>> = {
  entry: [
    ...harmless,
    /(?<=\n\n)\$\$(?![\s$])[^$\n`|]*[^\s$\\`|]\$\$(?=[,.]?(?:\n\n|\n?$))/g,
    /(?<=\S ?|^|\n\n)(?<![\w$`\\])\$(?![\s$])(?:[^$\n`|]*[^\s$\\`|])?\$(?![\w$`])/g,
  ],
  lesson: [
    ...harmless,
    /(?<=^|\n\n)<Formula(?: [a-z]+="x*")+ \/>(?=\n\n|\n?$)/g,
    /(?<=\p{L}[^\n]*[ (])<Symbol(?: [a-z]+="x*")+ \/>/gu,
    /(?<=\p{L}[^\n]*[ (])<Term(?: [a-z]+="x*")+>\p{L}[\p{L}\d ,-]*<\/Term>/gu,
  ],
};
const tag = /<(?:Formula|Symbol|Term)(?: [a-z]+="[^"\n&`]*")+(?: \/)?>/g;
const fastLength = 100_000;

/** A text with its attributes covered by letters, because the fast parser miscounts the backslashes in some. */
function covered(text: string): { readonly text: string; readonly values: readonly string[] } {
  const values: string[] = [];
  const cover = (quoted: string): string => {
    values.push(quoted.slice(1, -1));
    return `"${"x".repeat(quoted.length - 2)}"`;
  };
  return { text: text.replace(tag, (found) => found.replace(/"[^"]*"/g, cover)), values };
}

/** Puts the attributes of a covered text back; false where they are not those of the tree. */
function uncover(tree: Root, values: readonly string[]): boolean {
  let index = 0;
  walk(tree, (node) => {
    if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
      for (const attribute of node.attributes) attribute.value = values[index++];
  });
  return index === values.length;
}

/** True where a line is divided by a sign of an attribute, as only lines of tables are. */
const mayDivide = (text: string, values: readonly string[]): boolean =>
  values.some((value) => value.includes("|")) && (text.includes("|") || /^ *:?-+:? *$/m.test(text));

/** Reads a text with native code, fifty times as fast; undefined where the two parsers could differ. */
function parseFast(whole: string, dialect: Dialect): Root | undefined {
  if (whole.length > fastLength || unusual.test(whole)) return undefined;
  const { text, values } = dialect === "lesson" ? covered(whole) : { text: whole, values: [] };
  const rest = alike[dialect].reduce((left, form) => left.replace(form, "x"), text);
  if (mayDivide(text, values) || corners.some((corner) => corner.test(rest))) return undefined;
  try {
    const tree = mdxToMdast(text, { features: { gfm: true, math: dialect === "entry" } }) as Root;
    return uncover(tree, values) ? tree : undefined;
  } catch {
    return undefined;
  }
}

/** Parses the text of an entry or a lesson. Never throws for a text, whatever it holds. */
export function parseBody(text: string, dialect: Dialect = "entry"): ParsedBody {
  const fast = parseFast(text, dialect);
  if (fast) return { tree: fast };
  try {
    return { tree: (dialect === "lesson" ? lessonReader : reader).parse(text) };
  } catch (error) {
    // The parsers call themselves for each step of nesting, until there is no room left.
    if (error instanceof RangeError)
      return { problem: { line: 1, column: 1, reason: "things stand in each other too deep" } };
    if (!isParserMessage(error)) throw error;
    const { reason, line = 1, column = 1 } = error;
    // Of a tag that is never closed, the parser names the place where it would have to be, and only tells where the tag stands.
    const [, tagLine = line, tagColumn = column] =
      /^Expected a closing tag for `[^`]*` \((\d+):(\d+)-/.exec(reason) ?? [];
    return { problem: { line: Number(tagLine), column: Number(tagColumn), reason } };
  }
}

/** Parses a text as Markdown without MDX, which always succeeds: tags become `html` nodes, braces stay text. */
export function parsePlain(text: string): Root {
  return plainReader.parse(text);
}
