/**
 * What the check before a build has read and found without mistake, for the build that follows in the same process: the site's
 * modules are loaded a second time for it and would read and check everything again.
 */
import type { ReadContent } from "../sources/files.ts";
import { type ReadFile, recallText, toKnown } from "../sources/read.ts";

const place = Symbol.for("video-world-models-atlas.checked-content");
const shared = globalThis as { [place]?: ReadContent | undefined };

/** The same file as a new object, without what was read and kept along the way: its YAML document, its syntax tree. */
function anew(file: ReadFile): ReadFile {
  const known = toKnown(file);
  if (!known) return { ...file };
  const { collection, id, path, text, memory } = file;
  return recallText(collection, id, path, text, { ...known, memory });
}

/** Hands the content over. Nothing else holds its files, so that what rules keep for the checked ones can go. */
export function handOver(content: ReadContent): void {
  shared[place] = { ...content, files: content.files.map(anew) };
}

/** The content that was handed over; undefined where no check went before, as in development. */
export function takeOver(): ReadContent | undefined {
  const content = shared[place];
  shared[place] = undefined;
  return content;
}
