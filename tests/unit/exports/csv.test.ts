import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv } from "../../../src/exports/csv.ts";

/** A second reader of CSV, written from the grammar of RFC 4180 alone. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted] = [[] as string[], "", false];
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ",") {
      row.push(cell);
      cell = "";
    } else if (letter === "\r" && text[at + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      at += 1;
    } else cell += letter;
  }
  return rows;
}

test("what goes in comes out again, whatever it holds", () => {
  const harmless = fc.string({ unit: "grapheme" }).filter((text) => !/^[=+\-@\t\r]/.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(harmless, harmless)), (rows) => {
      expect(readCsv(toCsv(["a", "b"], rows))).toEqual([["a", "b"], ...rows]);
    }),
  );
});

test("text that a spreadsheet would run as a formula is marked as text, a negative number is not", () => {
  expect(toCsv(["title", "value"], [["=HYPERLINK(1)", -3.5]])).toBe("title,value\r\n'=HYPERLINK(1),-3.5\r\n");
});

test("a missing cell is empty", () => {
  expect(toCsv(["a", "b"], [[undefined, 0]])).toBe("a,b\r\n,0\r\n");
});
