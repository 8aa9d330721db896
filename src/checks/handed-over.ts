/**
 * What the check before a build has read and found without mistake, for the build that follows in the same process: the site's
 * modules are loaded a second time for it and would read and check everything again.
 */
import type { ReadContent } from "../sources/files.ts";
import type { ReadFile } from "../sources/read.ts";

const place = Symbol.for("video-world-models-atlas.checked-content");
const shared = globalThis as { [place]?: ReadContent | undefined };

/** The same file as a new object. What it reads when it is asked, it still reads only then. */
const anew = (file: ReadFile): ReadFile =>
  Object.defineProperties({} as ReadFile, Object.getOwnPropertyDescriptors(file));

/** Hands the content over. Files become new objects, so that what rules keep for the old ones, such as syntax trees, can go. */
export function handOver(content: ReadContent): void {
  shared[place] = { ...content, files: content.files.map(anew) };
}

/** The content that was handed over; undefined where no check went before, as in development. */
export function takeOver(): ReadContent | undefined {
  const content = shared[place];
  shared[place] = undefined;
  return content;
}
