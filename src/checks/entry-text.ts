/** The text below a front matter, read when a rule first asks for it. */
import type { Nodes, Root } from "mdast";
import { type Judgement, judgeText, type Refusal, type RefusalKind } from "../body/allowed.ts";
import type { Dialect } from "../body/parse.ts";
import { walk } from "../body/walk.ts";
import {
  findTooMuch,
  isFenceProblem,
  normaliseText,
  type SplitFile,
  splitFrontMatter,
} from "../sources/front-matter.ts";
import { kept } from "../sources/kept.ts";
import type { Memory, OtherFile, ReadFile } from "../sources/read.ts";
import { type Finding, type Place, placeAt } from "./issue.ts";
import { once } from "./once.ts";

/** The text of one `.mdx` file. */
export class EntryText {
  /** Path of the file from the root of the repository. */
  readonly path: string;
  /** Undefined for a text outside the collections, such as `content/pages/about.mdx`. */
  readonly file: ReadFile | undefined;
  readonly text: string;
  readonly dialect: Dialect;
  /** Line of the file at which the text begins. */
  readonly firstLine: number;
  /** Where the text begins in the file. */
  readonly start: number;
  readonly memory: Memory;
  #judgement: Judgement | undefined;

  constructor(path: string, whole: string, split: SplitFile, memory: Memory, file?: ReadFile) {
    this.path = path;
    this.memory = memory;
    this.file = file;
    this.text = split.body;
    this.firstLine = split.bodyLine;
    this.start = whole.length - split.body.length;
    // Papers, methods and benchmarks are set by our own renderer; everything else is compiled by Astro's MDX.
    this.dialect = file && file.collection !== "taxonomy" ? "entry" : "lesson";
  }

  /** The text judged, which reads it anew: whoever asks keeps what it learns from it. */
  get judgement(): Judgement {
    this.#judgement ??= judgeText(this.text, this.dialect);
    return this.#judgement;
  }

  /** The syntax tree; empty where the text cannot be read, which the safety rules report. */
  get tree(): Root {
    return this.judgement.tree ?? { type: "root", children: [] };
  }

  /** What the allow list refuses. */
  get refusals(): readonly Refusal[] {
    return refusalsOf(this);
  }

  /** A place by line and column within the text. */
  place({ line, column }: { readonly line: number; readonly column: number }): Place {
    return { in: "text", line: line + this.firstLine - 1, column };
  }

  /** The place at which a node begins. */
  placeOf(node: Pick<Nodes, "position">): Place {
    return this.place(node.position?.start ?? { line: 1, column: 1 });
  }

  /** The place of an offset within the text. */
  placeAt(offset: number): Place {
    return placeAt(this.text, offset, this.firstLine);
  }

  /** All nodes of one type, in order. */
  nodes<Type extends Nodes["type"]>(type: Type): readonly Extract<Nodes, { type: Type }>[] {
    return (nodesByType(this.tree).get(type) ?? []) as Extract<Nodes, { type: Type }>[];
  }
}

/** Rules ask for one type after the other, so a tree is gone through once for all of them. */
const nodesByType = once((tree: Root): ReadonlyMap<string, readonly Nodes[]> => {
  const found = new Map<string, Nodes[]>();
  walk(tree, (node) => {
    const same = found.get(node.type);
    if (same) same.push(node);
    else found.set(node.type, [node]);
  });
  return found;
});

const refusalsOf = kept("refusals", (text: EntryText): readonly Refusal[] => text.judgement.refusals);

/** Texts are judged once for each file that was read, however often it is checked. */
const judged = new WeakMap<ReadFile, EntryText>();

/** The text of a file of a collection; undefined for YAML and where the fences could not be found. */
function textOf(file: ReadFile): EntryText | undefined {
  if (isFenceProblem(file.split) || !file.path.endsWith(".mdx")) return undefined;
  const text = judged.get(file) ?? new EntryText(file.path, file.text, file.split, file.memory, file);
  judged.set(file, text);
  return text;
}

/** The texts of all `.mdx` files below `content/` whose fences could be found; those outside the collections may have none. */
export function entryTexts(files: readonly ReadFile[], others: readonly OtherFile[]): EntryText[] {
  const entries = files.flatMap((file) => textOf(file) ?? []);
  const editors = others.flatMap((file) => {
    const { path, memory } = file;
    if (!path.endsWith(".mdx")) return [];
    const text = normaliseText(file.text);
    if (findTooMuch(text)) return [];
    const split = splitFrontMatter(text);
    const whole = { yaml: "", yamlLine: 1, body: text, bodyLine: 1 };
    return [new EntryText(path, text, isFenceProblem(split) ? whole : split, memory)];
  });
  return [...entries, ...editors];
}

/** Findings for one kind of refusal, in all texts. */
export function refused(
  texts: readonly EntryText[],
  kind: RefusalKind,
  tell: (refusal: Refusal, text: EntryText) => Pick<Finding, "message" | "hint">,
): Finding[] {
  return texts.flatMap((text) =>
    text.refusals
      .filter((refusal) => refusal.kind === kind)
      .map((refusal) => ({ file: text.path, place: text.place(refusal), ...tell(refusal, text) })),
  );
}
