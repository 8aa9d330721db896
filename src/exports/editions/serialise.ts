/** An edition as the text of its file: one category, term or work a line, so that a comparison of two files can be read. */
import type { Edition } from "../../schema/edition.ts";
import { canonicalJson } from "../../text/canonical.ts";

const list = (items: readonly unknown[]): string => `[\n${items.map(canonicalJson).join(",\n")}\n]`;

/** The text; the same edition always gives the same bytes. */
export function serialiseEdition({ concepts, terms, works, ...facts }: Edition): string {
  const { version, released, title, authors, about, reasons } = facts;
  const head = Object.entries({ version, released, title, authors, about, reasons });
  const lines = [
    ...head.map(([key, value]) => `"${key}":${canonicalJson(value)}`),
    `"concepts":${list(concepts)}`,
    `"terms":${list(terms)}`,
    `"works":${list(works)}`,
  ];
  return `{\n${lines.join(",\n")}\n}\n`;
}
