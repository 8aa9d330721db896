/**
 * What the check before a build has read and found without mistake, for the build that follows in the same process: the site's
 * modules are loaded a second time for it and would read and check everything again.
 */
import { listContent, type ReadContent } from "../sources/files.ts";
import { type KnownFile, placeOf, type ReadFile, readTexts, recallText, toKnown } from "../sources/read.ts";

/** What the site takes of the content. */
export type HandedOver = Pick<ReadContent, "records" | "files" | "others">;

const place = Symbol.for("video-world-models-atlas.checked-content");
const shared = globalThis as { [place]?: HandedOver | undefined };

/** The same file as a new object, without what was read and kept along the way: its YAML document, its syntax tree. */
function anew(file: ReadFile): ReadFile {
  const known = toKnown(file);
  if (!known) return { ...file };
  const { collection, id, path, text, memory } = file;
  return recallText(collection, id, path, text, { ...known, memory });
}

/** Hands the content over. Nothing else holds its files, so that what rules keep for the checked ones can go. */
export function handOver({ records, files, others }: HandedOver): void {
  shared[place] = { records, files: files.map(anew), others };
}

/** The content that was handed over; undefined where no check went before, as in development. */
export function takeOver(): HandedOver | undefined {
  const content = shared[place];
  shared[place] = undefined;
  return content;
}

/** A checked file as plain values, for another thread. */
export interface PackedFile extends Pick<ReadFile, "collection" | "id" | "path" | "text"> {
  readonly known: Omit<KnownFile, "memory">;
}

/** The checked files of all collections as plain values. Throws where one has mistakes. */
export function packContent({ files }: HandedOver): PackedFile[] {
  return files.map((file) => {
    const { collection, id, path, text } = file;
    const known = toKnown(file);
    if (!known) throw new Error(`${path} has mistakes, so it cannot be handed over.`);
    return { collection, id, path, text, known };
  });
}

/** The same content below the folder `root` again; what belongs to no collection is read when somebody asks for it. */
export function unpackContent(root: string, packed: readonly PackedFile[]): HandedOver {
  const files = packed.map(({ collection, id, path, text, known }) =>
    recallText(collection, id, path, text, { ...known, memory: new Map() }),
  );
  const others = listContent(root).filter(({ path }) => !placeOf(path));
  return readTexts([...files, ...others], new Map(files.map((file) => [file.path, file])));
}
