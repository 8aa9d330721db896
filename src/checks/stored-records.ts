/** The stored bibliographic records, read once for all rules that look at them. */
import { readRecords, type StoredRecords } from "../records/stored.ts";
import type { RuleContext } from "./rule.ts";

const read = new WeakMap<RuleContext["others"], StoredRecords>();

/** The records among the other files of the content. */
export function storedRecords({ others }: Pick<RuleContext, "others">): StoredRecords {
  const known = read.get(others) ?? readRecords(others);
  read.set(others, known);
  return known;
}
