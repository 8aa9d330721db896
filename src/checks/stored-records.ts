/** The stored bibliographic records, read once for all rules that look at them. */
import { readRecord, readRecords, type StoredRecords } from "../records/stored.ts";
import { kept } from "../sources/kept.ts";
import type { OtherFile } from "../sources/read.ts";
import { once } from "./once.ts";
import type { RuleContext } from "./rule.ts";

const recordIn = kept("record", (file: OtherFile) => readRecord(file));

const recordsAmong = once((others: readonly OtherFile[]): StoredRecords => readRecords(others, recordIn));

/** The records among the other files of the content. */
export function storedRecords({ others }: Pick<RuleContext, "others">): StoredRecords {
  return recordsAmong(others);
}
