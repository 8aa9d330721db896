/** Names of authors as an author of an entry may have typed them, and how they are written in a front matter. */
import { splitName } from "../text/person-name.ts";

/** A name as one line of an author list: `{ family: "Lan", given: "Yushi" }`. */
export function asYaml(name: string): string {
  const [family, given] = name.split(/,\s*/);
  const author = given ? { family, given } : splitName(family ?? "");
  const fields = Object.entries(author).map(([field, value]) => `${field}: ${JSON.stringify(value)}`);
  return `{ ${fields.join(", ")} }`;
}

/** True for what stands for authors who are not named. */
export function leavesOut(name: string): boolean {
  return /\b(?:et\.? ?al|and others)\b|^others$/i.test(name);
}

const joint = /\s(?:and|&|und)\s|;/;

/** What to write in place of a text that stands where an author, or the whole list, should be; undefined for a single word. */
export function authorsInstead(text: string, isList: boolean): string | undefined {
  const commas = isList || joint.test(text);
  const people = text.split(joint).flatMap((part) => (commas ? part.split(",") : [part]));
  const lines = people
    .map((name) => name.trim())
    .filter(Boolean)
    .map(asYaml);
  if (isList) return `Write a list, one line for each author: ${lines.map((line) => `- ${line}`).join("  ")}`;
  if (lines.length > 1) return `Write one line for each author: ${lines.join(" and ")}.`;
  return /\s/.test(text) ? `Write ${lines.join("")}.` : undefined;
}
