/** The one place that reads the clock, for the rule that no date lies in the future. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/**
 * The day of the check, `YYYY-MM-DD`: `SOURCE_DATE_EPOCH` where it is set (https://reproducible-builds.org/specs/source-date-epoch/),
 * else the clock's day, but never before the release in CITATION.cff, because clocks of build machines are wrong at times.
 * Days only pass, so content that was right once stays right.
 */
export function today(root: string, env: NodeJS.ProcessEnv = process.env): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  const day = (epoch === undefined ? new Date() : new Date(Number(epoch) * 1000)).toISOString().slice(0, 10);
  const citation = join(root, "CITATION.cff");
  if (!existsSync(citation)) return day;
  const released: unknown = parse(readFileSync(citation, "utf8"))?.["date-released"];
  return typeof released === "string" && released > day ? released : day;
}
