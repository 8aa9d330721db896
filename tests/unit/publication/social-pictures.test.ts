import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
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
let written: Buffer;
const draw = (changes: Partial<BuiltPage> = {}): Promise<number> =>
  drawSocialPictures(
    [{ ...page, ...changes }],
    () => "/a.png",
    (_, drawn) => (written = drawn),
    cache,
  );
const picture = (): Buffer => written;

test("a picture is drawn once, again when what it shows differs, and again where the kept one is spoilt", async () => {
  expect(await draw()).toBe(1);
  const first = picture();
  expect(await draw()).toBe(0);
  expect(await draw({ title: "Other" })).toBe(1);
  expect(picture().equals(first)).toBe(false);
  const oneByteOff = Buffer.from(first).fill(first[900] === 7 ? 8 : 7, 900, 901);
  for (const spoilt of [first.subarray(0, 900), oneByteOff, Buffer.from("no picture"), Buffer.alloc(0)]) {
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), spoilt);
    expect(await draw()).toBe(1);
    expect(picture().equals(first)).toBe(true);
  }
});
