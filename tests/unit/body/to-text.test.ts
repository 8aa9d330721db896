import { expect, test } from "vitest";
import { toText } from "../../../src/body/to-text.ts";

test("cells of a table, items of a list and paragraphs of a quotation keep apart", () => {
  expect(toText("| Kept | Lost |\n| --- | --- |\n| frames | *drift* |\n")).toBe("Kept Lost frames drift");
  expect(toText("- one\n- two\n\n  more\n")).toBe("one two more");
  expect(toText("> one\n>\n> two\n")).toBe("one two");
});

test("a paragraph is not pulled apart", () => {
  expect(toText("The *mem*ory of `a`.")).toBe("The memory of a.");
});
