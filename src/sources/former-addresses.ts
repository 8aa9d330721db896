/** Reads `content/former-addresses.yaml`, the list of addresses that are no longer in use. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { type FormerAddressRecord, formerAddressSchema } from "../schema/former-address.ts";
import { formerList } from "./address-lists.ts";
import { isTrouble, readYamlFile } from "./front-matter.ts";
import { listCharacters } from "./limits.ts";

/** The list below `root`; empty where there is none. Throws with every mistake where it cannot be read. */
export function readFormerAddresses(root: string): FormerAddressRecord[] {
  const path = join(root, formerList);
  if (!existsSync(path)) return [];
  const read = readYamlFile(readFileSync(path, "utf8"), listCharacters);
  if (isTrouble(read)) throw new Error(`${formerList}:${read.line} cannot be read: ${read.trouble}.`);
  const result = z.array(formerAddressSchema).safeParse(read.value ?? []);
  if (!result.success) throw new Error(`${formerList} has mistakes.\n${z.prettifyError(result.error)}`);
  return result.data;
}
