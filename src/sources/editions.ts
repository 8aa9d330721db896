/** Reads the frozen editions of `content/editions/`, and the reasons that the next one will carry. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "astro/zod";
import { type ChangeReasons, changeReasonsSchema, type Edition, editionSchema } from "../schema/edition.ts";
import { isTrouble, readYamlFile } from "./front-matter.ts";
import { listCharacters } from "./limits.ts";

/** Where the editions stand, from the root of the repository. */
export const editionsFolder = "content/editions";

/** Where editors say why something changed since the newest edition. A release freezes the reasons and empties the file. */
export const reasonsFile = "content/changes.yaml";

const numbers = (version: string): number[] => version.split(".").map(Number);

/** Orders versions by their three numbers. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [numbers(a), numbers(b)];
  return left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

function readEdition(root: string, name: string): Edition {
  const file = `${editionsFolder}/${name}`;
  const result = editionSchema.safeParse(JSON.parse(readFileSync(join(root, file), "utf8")));
  if (!result.success) throw new Error(`${file} is not an edition.\n${z.prettifyError(result.error)}`);
  if (`${result.data.version}.json` !== name) throw new Error(`${file} holds edition ${result.data.version}.`);
  return result.data;
}

/** Every edition, oldest first; empty before the first. Throws where one cannot be read. */
export function readEditions(root: string): Edition[] {
  const folder = join(root, editionsFolder);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => readEdition(root, name))
    .sort((a, b) => compareVersions(a.version, b.version));
}

/** The reasons for the next edition; none where there is no such file. Throws with every mistake where it cannot be read. */
export function readChangeReasons(root: string): ChangeReasons {
  const path = join(root, reasonsFile);
  if (!existsSync(path)) return { concepts: {}, works: {} };
  const read = readYamlFile(readFileSync(path, "utf8"), listCharacters);
  if (isTrouble(read)) throw new Error(`${reasonsFile}:${read.line} cannot be read: ${read.trouble}.`);
  const result = changeReasonsSchema.safeParse(read.value ?? {});
  if (!result.success) throw new Error(`${reasonsFile} has mistakes.\n${z.prettifyError(result.error)}`);
  return result.data;
}
