/** Turns the texts of content files into records; pure, so that tests and examples can hand it any texts. */
import type { z } from "astro/zod";
import { type CollectionName, collectionNames, collections } from "../schema/collections.ts";
import {
  type FenceProblem,
  findTooMuch,
  isFenceProblem,
  normaliseText,
  type ReadYaml,
  readYaml,
  type SplitFile,
  splitFrontMatter,
  type TooMuch,
} from "./front-matter.ts";
import type { ContentRecords, Loaded } from "./records.ts";

/** A file by its path from the root of the repository, with forward slashes. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What was found out about one file alone, by the name of the question: plain values that can be kept between runs. */
export type Memory = Map<string, unknown>;

/** A file of `content/` that no collection reads. */
export interface OtherFile extends TextFile {
  readonly memory: Memory;
}

/** A content file as far as it could be read. */
export interface ReadFile {
  readonly collection: CollectionName;
  /** File name without extension. */
  readonly id: string;
  readonly path: string;
  /** The text, without byte order mark and with line feeds; empty for a file that holds too much. */
  readonly text: string;
  readonly split: SplitFile | FenceProblem | TooMuch;
  /** Undefined where the fences could not be found. */
  readonly yaml: ReadYaml | undefined;
  /** What its schema refuses; undefined for an accepted file and for one whose YAML cannot be read. */
  readonly refused: z.ZodError | undefined;
  readonly record: Loaded<unknown> | undefined;
  readonly memory: Memory;
}

/** The collection and id that a path stands for; undefined for a path outside the collections. */
export function placeOf(path: string): { collection: CollectionName; id: string } | undefined {
  const [, folder = "", id = "", extension] = /^content\/([^/]+)\/([^/]+?)(\.[^./]+)$/.exec(path) ?? [];
  const collection = collectionNames.find((name) => name === folder);
  return collection && collections[collection].extension === extension ? { collection, id } : undefined;
}

/** Reads one text as a file of a collection. Never throws, whatever the text. */
export function readText(collection: CollectionName, id: string, path: string, raw: string): ReadFile {
  const { extension, schema } = collections[collection];
  const whole = normaliseText(raw);
  const tooMuch = findTooMuch(whole);
  const place = { collection, id, path, memory: new Map() };
  if (tooMuch) return { ...place, text: "", split: tooMuch, yaml: undefined, refused: undefined, record: undefined };
  const text = whole;
  const split = extension === ".mdx" ? splitFrontMatter(text) : { yaml: text, yamlLine: 1, body: "", bodyLine: 1 };
  const unread = { ...place, text, split, refused: undefined, record: undefined };
  if (isFenceProblem(split)) return { ...unread, yaml: undefined };
  const yaml = readYaml(split.yaml);
  if (yaml.errors.length > 0 || yaml.overgrown) return { ...unread, yaml };
  const result = schema.safeParse(yaml.value);
  if (!result.success) return { ...unread, yaml, refused: result.error };
  const record = { id, path, data: result.data, body: split.body, bodyLine: split.bodyLine };
  return { ...unread, yaml, record };
}

/** What reading an accepted file gave, as far as it must be kept to have the same file again without reading its YAML. */
export interface KnownFile {
  readonly data: unknown;
  /** Characters of the front matter, and of the text below it. */
  readonly yamlLength: number;
  readonly bodyLength: number;
  readonly bodyLine: number;
  readonly memory: Memory;
}

/** What to keep of a file; undefined for one with mistakes. */
export function toKnown({ split, record }: ReadFile): Omit<KnownFile, "memory"> | undefined {
  if (!record || isFenceProblem(split)) return undefined;
  const { yaml, body, bodyLine } = split;
  return { data: record.data, yamlLength: yaml.length, bodyLength: body.length, bodyLine };
}

/** The same file as `readText` gives for this text, from what is known of it; its YAML is read only when somebody asks. */
export function recallText(
  collection: CollectionName,
  id: string,
  path: string,
  raw: string,
  { data, yamlLength, bodyLength, bodyLine, memory }: KnownFile,
): ReadFile {
  const text = normaliseText(raw);
  const fenced = collections[collection].extension === ".mdx";
  const start = fenced ? text.indexOf("\n") + 1 : 0;
  const body = text.slice(text.length - bodyLength);
  const split = { yaml: text.slice(start, start + yamlLength), yamlLine: fenced ? 2 : 1, body, bodyLine };
  const record = { id, path, data, body, bodyLine };
  let yaml: ReadYaml | undefined;
  return {
    ...{ collection, id, path, text, split, refused: undefined, record, memory },
    get yaml() {
      yaml ??= readYaml(split.yaml);
      return yaml;
    },
  };
}

/** A file outside the collections; its text stays unread until somebody asks for it, and is then read once. */
function otherFile(file: TextFile): OtherFile {
  let text: string | undefined;
  return {
    path: file.path,
    memory: new Map(),
    get text() {
      text ??= file.text;
      return text;
    },
  };
}

/**
 * Reads texts of `content/`: the accepted records by folder, every file of a collection, and the others.
 * `known` holds files that were read before; one with the same text is not read again.
 */
export function readTexts(
  texts: readonly TextFile[],
  known: ReadonlyMap<string, ReadFile> = new Map(),
): {
  records: ContentRecords;
  files: ReadFile[];
  others: OtherFile[];
} {
  const files: ReadFile[] = [];
  const others: OtherFile[] = [];
  for (const file of texts) {
    const place = placeOf(file.path);
    const before = place && known.get(file.path);
    if (before && before.text === normaliseText(file.text)) files.push(before);
    else if (place) files.push(readText(place.collection, place.id, file.path, file.text));
    else others.push(otherFile(file));
  }
  const records = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      files.flatMap(({ collection, record }) => (collection === name && record ? [record] : [])),
    ]),
  ) as unknown as ContentRecords;
  return { records, files, others };
}
