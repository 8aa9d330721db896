import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { BuiltPage } from "../../../src/publication/built-pages.ts";
import { drawSocialPictures } from "../../../src/publication/social-pictures.ts";

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
afterAll(() => rmSync(folder, { recursive: true }));
const cache = join(folder, "cache");
const page: BuiltPage = {
  address: "/methods/a/",
  title: "Łukasz & π₀",
  site: "Atlas",
  description: "What it does.",
  family: "state-construction",
  changed: "",
};
const draw = (changes: Partial<BuiltPage> = {}): Promise<number> =>
  drawSocialPictures(`${folder}/`, [{ ...page, ...changes }], () => "/a.png", cache);
const picture = (): Buffer => readFileSync(join(folder, "a.png"));

test("a picture is drawn once, again when what it shows differs, and again where the kept one is spoilt", async () => {
  expect(await draw()).toBe(1);
  const first = picture();
  expect(await draw()).toBe(0);
  expect(await draw({ title: "Other" })).toBe(1);
  expect(picture().equals(first)).toBe(false);
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), first.subarray(0, 900));
  expect(await draw()).toBe(1);
  expect(picture().equals(first)).toBe(true);
});
