import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { OutputFiles } from "../../../src/publication/output-files.ts";
import { WriterTurn } from "../../../src/publication/writer-turn.ts";

const folder = mkdtempSync(join(tmpdir(), "output-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("files stand in their folders as soon as they are written", () => {
  const output = new OutputFiles(join(folder, "site"));
  output.write("a/b/index.html", "é");
  output.write("a/picture.png", Buffer.from([1, 2, 3]));
  expect(readFileSync(join(folder, "site/a/b/index.html"), "utf8")).toBe("é");
  expect([...readFileSync(join(folder, "site/a/picture.png"))]).toEqual([1, 2, 3]);
  expect([output.has("a/picture.png"), output.has("other")]).toEqual([true, false]);
});

test("of the former site it takes over what has the same bytes, and nothing else", () => {
  const former = join(folder, "former");
  const first = new OutputFiles(former);
  first.write("same.txt", "the same, ä");
  first.write("changed.txt", "before");
  first.write("longer.txt", "before");
  writeFileSync(join(folder, "foreign.txt"), "elsewhere");
  symlinkSync(join(folder, "foreign.txt"), join(former, "elsewhere.txt"));
  mkdirSync(join(former, "folder.txt"));
  const output = new OutputFiles(join(folder, "next"), former);
  const wanted = {
    "same.txt": "the same, ä",
    "changed.txt": "behind",
    "longer.txt": "before and after",
    "elsewhere.txt": "elsewhere",
    "folder.txt": "a file",
    "new.txt": "new",
  };
  for (const [path, text] of Object.entries(wanted)) output.write(path, text);
  for (const [path, text] of Object.entries(wanted))
    expect(readFileSync(join(folder, "next", path), "utf8"), path).toBe(text);
  const isShared = (path: string): boolean =>
    statSync(join(folder, "next", path)).ino === statSync(join(former, path)).ino;
  expect(Object.keys(wanted).filter((path) => path !== "new.txt" && isShared(path))).toEqual(["same.txt"]);
  expect(readFileSync(join(former, "changed.txt"), "utf8")).toBe("before");
  expect(() => output.write("same.txt", "the same, ä")).toThrow("/same.txt is written twice.");
});

const otherDisk = "/dev/shm";

test.skipIf(!existsSync(otherDisk))("where the former site stands on another disk, everything is written", () => {
  const former = mkdtempSync(join(otherDisk, "former-"));
  try {
    writeFileSync(join(former, "a.txt"), "1");
    new OutputFiles(join(folder, "written"), former).write("a.txt", "1");
    expect(readFileSync(join(folder, "written/a.txt"), "utf8")).toBe("1");
  } finally {
    rmSync(former, { recursive: true });
  }
});

test("two things that claim one address are refused, also where another thread has written the first", () => {
  new OutputFiles(join(folder, "twice")).write("a.txt", "1");
  expect(() => new OutputFiles(join(folder, "twice")).write("a.txt", "2")).toThrow("/a.txt is written twice.");
  expect(readFileSync(join(folder, "twice/a.txt"), "utf8")).toBe("1");
});

test("a file that cannot be written is told with its name", () => {
  writeFileSync(join(folder, "file"), "");
  expect(() => new OutputFiles(join(folder, "file")).write("a.txt", "1")).toThrow(
    /file\/a\.txt could not be written: (?:ENOTDIR|EEXIST)/,
  );
});

test("when its turn is over, a thread writes nothing more", () => {
  const turn = new WriterTurn();
  const output = new OutputFiles(join(folder, "over"), undefined, turn);
  output.write("a.txt", "1");
  turn.end();
  output.write("b.txt", "2");
  expect([output.has("a.txt"), output.has("b.txt")]).toEqual([true, false]);
});
