import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { signOfMaker } from "../../../src/sources/maker.ts";

const root = mkdtempSync(join(tmpdir(), "maker-"));
afterAll(() => rmSync(root, { recursive: true }));

const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

test("changes with the code in its folders, with a package, and with nothing else", () => {
  const signs: string[] = [];
  const sign = (): void => void signs.push(signOfMaker(root, ["src/body"]));
  write("src/body/deep/a.ts", "a");
  write("src/other/a.ts", "a");
  sign();
  write("src/other/a.ts", "b");
  sign();
  expect(new Set(signs).size).toBe(1);
  write("src/body/deep/a.ts", "b");
  sign();
  write("package-lock.json", "1");
  sign();
  write("node_modules/.package-lock.json", "2");
  sign();
  expect(new Set(signs).size).toBe(4);
});
