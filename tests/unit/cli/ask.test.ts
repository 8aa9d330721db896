import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { createAsker } from "../../../src/cli/ask.ts";

function terminal(typed: string) {
  const output = new PassThrough();
  const input = new PassThrough();
  input.end(typed);
  return { asker: createAsker(input, output), shown: () => String(output.read() ?? "") };
}

test("pasted lines are one text, and what follows answers the next question", async () => {
  const { asker } = terminal("@misc{a,\n  title={x}\n}\nWorldMem\n");
  const closed = (text: string) => text.split("{").length === text.split("}").length;
  expect(await asker.text("Paste:", closed)).toBe("@misc{a,\n  title={x}\n}");
  expect(await asker.line("Name")).toBe("WorldMem");
});

test("empty lines pasted behind a text answer nothing", async () => {
  const { asker } = terminal("2504.12369\n\n  \nWorldMem\n");
  await asker.text("Paste:", () => true);
  expect(await asker.line("Name", "proposal")).toBe("WorldMem");
});

test("an empty answer takes the proposal", async () => {
  const { asker, shown } = terminal("\n");
  expect(await asker.line("Id", "worldmem")).toBe("worldmem");
  expect(shown()).toBe("Id [worldmem]: ");
});

test("a refused answer is asked again with the reason", async () => {
  const { asker, shown } = terminal("modle\nmodel\n");
  const answer = await asker.line("Kind", "", (text) => (text === "model" ? undefined : `"${text}" is no kind.`));
  expect(answer).toBe("model");
  expect(shown()).toBe('Kind:   "modle" is no kind.\nKind: ');
});

test("the end of the input ends the questions", async () => {
  const { asker } = terminal("");
  expect(await asker.line("Name", "WorldMem")).toBe("WorldMem");
});
