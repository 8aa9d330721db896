/** The check that every build begins with. */
import { createHash } from "node:crypto";
import { handOver } from "../checks/handed-over.ts";
import { mistakesMessage, reportMistakes } from "../checks/mistakes.ts";
import { recallContent } from "../checks/recall.ts";
import type { ReadContent } from "../sources/files.ts";
import type { ContentRecords } from "../sources/records.ts";

/** The sign of all texts of the content. */
export function signOfContent({ sources }: ReadContent): string {
  const hash = createHash("sha256");
  for (const { path, text } of sources) hash.update(`${path}\n${text}\n`);
  return hash.digest("base64url");
}

/**
 * Reads the content, checks it and hands it over to the site. Content of the sign `good` was checked before; any other is checked now.
 * Tells `onRead` what was read before it is checked, and returns it. Throws with every mistake where there is one.
 */
export function checkBeforeBuild(good?: string, onRead?: (records: ContentRecords) => void): ReadContent {
  const { remember, ...content } = recallContent(process.cwd());
  onRead?.(content.records);
  const report = good !== undefined && good === signOfContent(content) ? undefined : reportMistakes(content);
  remember();
  if (report !== undefined) throw new Error(mistakesMessage(report));
  handOver(content);
  return content;
}
