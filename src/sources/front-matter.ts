/** Splits a content file into front matter and body, and reads the front matter as YAML 1.2. */
import { type Document, LineCounter, parseDocument, type YAMLError } from "yaml";
import { type Excess, findExcess, limits } from "./limits.ts";
import { type PlainYaml, readPlainYaml } from "./plain-yaml.ts";

/** A content file in its parts. Lines are counted from 1. */
export interface SplitFile {
  /** The YAML between the fences, or the whole file where the format has none. */
  readonly yaml: string;
  /** Line of the file at which the YAML begins. */
  readonly yamlLine: number;
  /** The text after the closing fence. */
  readonly body: string;
  /** Line of the file at which the body begins. */
  readonly bodyLine: number;
}

/** Why a file has no readable front matter, and where that shows. */
export interface FenceProblem {
  readonly fence: "no-opening" | "late-opening" | "no-closing" | "unclear-closing";
  /** Line of the file, from 1. */
  readonly line: number;
}

/** Why a file is not read at all: it holds too much. */
export interface TooMuch {
  readonly fence: "too-much";
  readonly excess: Excess;
  readonly line: number;
}

/** The problem of a text that holds too much, as of one without fences; undefined for every text that may be read. */
export function findTooMuch(text: string): TooMuch | undefined {
  const excess = findExcess(text);
  return excess && { fence: "too-much", excess, line: excess.line };
}

/** Removes a byte order mark and turns Windows line ends into line feeds, both of which editors add unseen. */
export function normaliseText(text: string): string {
  const marked = text.startsWith("\uFEFF") ? text.slice(1) : text;
  return marked.includes("\r") ? marked.replace(/\r\n?/g, "\n") : marked;
}

/** True where a file could not be split. */
export function isFenceProblem(split: SplitFile | FenceProblem | TooMuch): split is FenceProblem | TooMuch {
  return "fence" in split;
}

/**
 * Splits normalised text at its `---` fences; returns the problem where there are none.
 * A line that only begins like a fence is a problem too: Astro's own reader would end the front matter there,
 * and both must agree on what is data and what is text.
 */
export function splitFrontMatter(text: string): SplitFile | FenceProblem {
  const begin = `${text}\n`.indexOf("\n");
  if (text.slice(0, begin).trimEnd() !== "---") {
    const lines = text.split("\n");
    const first = lines.findIndex((line) => line.trim() !== "");
    return lines[first]?.trim() === "---"
      ? { fence: "late-opening", line: first + 1 }
      : { fence: "no-opening", line: 1 };
  }
  const end = text.slice(begin).search(/\n(?:---|\+\+\+)/) + begin;
  if (end < begin) return { fence: "no-closing", line: 1 };
  const yaml = text.slice(begin + 1, end);
  const [fence = ""] = text.slice(end + 1).split("\n", 1);
  const line = end === begin ? 2 : yaml.split("\n").length + 2;
  if (fence.trimEnd() !== "---") return { fence: "unclear-closing", line };
  return { yaml, yamlLine: 2, body: text.slice(end + 1 + fence.length + 1), bodyLine: line + 1 };
}

/** YAML with the places of everything in it. */
export interface PlacedYaml {
  readonly document: Document.Parsed;
  /** Turns offsets into lines. */
  readonly lines: LineCounter;
}

/** YAML as it was read. */
export interface ReadYaml {
  /** The plain value; undefined where the YAML cannot be read. */
  readonly value: unknown;
  /** What the reader stumbled over, and what it only wondered about. */
  readonly errors: readonly YAMLError[];
  readonly warnings: readonly YAMLError[];
  /** True where aliases would make a small file grow without bound. */
  readonly overgrown: boolean;
  /** How the strict reader read it, where the YAML is plain. */
  readonly plain: PlainYaml | undefined;
  /** How the YAML library reads it, which takes far longer and is done only when somebody asks. */
  placed(): PlacedYaml;
}

function readPlaces(yaml: string): PlacedYaml {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, version: "1.2", logLevel: "silent" });
  return { document, lines };
}

/** The value of a document without errors; undefined where aliases forbid it. */
function plainValue(document: Document.Parsed): { readonly value: unknown } | undefined {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 });
    // Writing it down is what fails for a value that holds itself.
    JSON.stringify(value);
    return { value };
  } catch {
    // An alias without anchor, too many of them, or one that leads to itself; all are told to the author by a rule.
    return undefined;
  }
}

/** Reads YAML 1.2 with unique keys. */
export function readYaml(yaml: string): ReadYaml {
  const plain = readPlainYaml(yaml);
  if (plain) {
    let places: PlacedYaml | undefined;
    const placed = (): PlacedYaml => {
      places ??= readPlaces(yaml);
      return places;
    };
    return { value: plain.value, errors: [], warnings: [], overgrown: false, plain, placed };
  }
  const places = readPlaces(yaml);
  const { errors, warnings } = places.document;
  const found = errors.length > 0 ? undefined : plainValue(places.document);
  const overgrown = errors.length === 0 && !found;
  return { value: found?.value, errors, warnings, overgrown, plain: undefined, placed: () => places };
}

/** Why a whole file of YAML cannot be used, as a sentence without its point, and where that shows, from 1. */
export interface YamlTrouble {
  readonly trouble: string;
  readonly line: number;
  readonly column: number;
}

/** Reads a whole file of YAML of at most so many characters; one that holds too much is not read at all. */
export function readYamlFile(text: string, characters: number = limits.characters): ReadYaml | YamlTrouble {
  const yaml = normaliseText(text);
  const excess = findExcess(yaml, characters);
  if (excess)
    return {
      trouble: "it is too large, a line is too long, or things in it stand too deep in each other",
      line: excess.line,
      column: 1,
    };
  const read = readYaml(yaml);
  const [syntax] = read.errors;
  if (syntax) {
    const { line, col } = read.placed().lines.linePos(syntax.pos[0]);
    const [first = ""] = syntax.message.split("\n");
    return { trouble: first.replace(/ at line \d+.*$/, ""), line, column: col };
  }
  if (read.overgrown)
    return {
      trouble: "an alias (*) leads nowhere, to itself or to too much; write out what stands there",
      line: 1,
      column: 1,
    };
  return read;
}

/** True where a file of YAML cannot be used. */
export function isTrouble(read: ReadYaml | YamlTrouble): read is YamlTrouble {
  return "trouble" in read;
}
