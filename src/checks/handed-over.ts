/**
 * What the check before a build has read and found without mistake, for the build that follows in the same process: the site's
 * modules are loaded a second time for it and would read and check everything again.
 */
import type { ReadContent } from "../sources/files.ts";

const place = Symbol.for("video-world-models-atlas.checked-content");
const shared = globalThis as { [place]?: ReadContent | undefined };

/** Hands the content over. Files become new objects, so that what rules keep for the old ones, such as syntax trees, can go. */
export function handOver(content: ReadContent): void {
  shared[place] = { ...content, files: content.files.map((file) => ({ ...file })) };
}

/** The content that was handed over; undefined where no check went before, as in development. */
export function takeOver(): ReadContent | undefined {
  const content = shared[place];
  shared[place] = undefined;
  return content;
}
