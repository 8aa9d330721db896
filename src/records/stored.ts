/** Reads the stored records; pure, so that checks, tests and the command line share it. */
import { type BibliographicRecord, bibliographicRecordSchema } from "../schema/bibliographic-record.ts";
import { type Identifier, recordPath, recordsFolder } from "./identifier.ts";

/** A file that may hold a record. */
export interface RecordFile {
  readonly path: string;
  readonly text: string;
}

/** What reading the folder gave. */
export interface StoredRecords {
  /** Every readable record by the path of its file. */
  readonly byPath: ReadonlyMap<string, BibliographicRecord>;
  /** Files that hold no record, each with the reason. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
}

/** The identifier that a record is about. */
export function identifierOf({ arxiv, doi = "" }: BibliographicRecord): Identifier {
  return arxiv === undefined ? { kind: "doi", value: doi } : { kind: "arxiv", value: arxiv };
}

/** One record from its text, or the reason why it is none. */
export function readRecord({ path, text }: RecordFile): BibliographicRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "It is not JSON.";
  }
  const result = bibliographicRecordSchema.safeParse(value);
  if (!result.success) {
    const [first] = result.error.issues;
    const field = first?.path.join(".");
    return field ? `Its "${field}" is missing or has another form.` : (first?.message ?? "");
  }
  const expected = recordPath(identifierOf(result.data));
  return expected === path ? result.data : `A record of this identifier belongs in ${expected}.`;
}

/** All records among the files; files outside the folder are passed over. `read` may know some of them already. */
export function readRecords<File extends RecordFile>(
  files: readonly File[],
  read: (file: File) => BibliographicRecord | string = readRecord,
): StoredRecords {
  const byPath = new Map<string, BibliographicRecord>();
  const refused: { path: string; reason: string }[] = [];
  for (const file of files) {
    if (!file.path.startsWith(`${recordsFolder}/`) || !file.path.endsWith(".json")) continue;
    const record = read(file);
    if (typeof record === "string") refused.push({ path: file.path, reason: record });
    else byPath.set(file.path, record);
  }
  return { byPath, refused };
}

/** A record as the text of its file: stable order of fields, two spaces, a line feed at the end. */
export function recordText(record: BibliographicRecord): string {
  const { arxiv, doi, title, authors, date, source, pages, read, unverified, accepted } = record;
  return `${JSON.stringify({ arxiv, doi, title, authors, date, source, pages, read, unverified, accepted }, null, 2)}\n`;
}
