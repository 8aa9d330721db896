/** The mistakes in the content as a person reads them who wanted something made from it. */
import type { ReadContent } from "../sources/files.ts";
import { checkContent } from "./check-content.ts";
import { toReport } from "./report.ts";
import { toTerminal } from "./reporters/terminal.ts";

/** The mistakes in the content as a report; undefined where there are none. */
export function reportMistakes(content: ReadContent): string | undefined {
  const issues = checkContent(content).filter(({ severity }) => severity === "error");
  return issues.length === 0 ? undefined : toTerminal(toReport(issues, content.files));
}

/** Why there is no site, or whatever else was not done. */
export function mistakesMessage(report: string, notDone = "built"): string {
  return `The content has mistakes; nothing was ${notDone}.\n\n${report}`;
}
