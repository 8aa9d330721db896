import { parseFeed } from "@rowanmanning/feed-parser";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import { feedFiles } from "../../../src/exports/feeds/feed-files.ts";
import { buildDateBook } from "../../../src/knowledge/dates.ts";
import { anyLine } from "../../support/arbitrary.ts";
import { absolute, kbSaying } from "../../support/kb.ts";

const early = "2026-01-02T10:00:00Z";
const late = "2026-03-04T10:00:00Z";

function filesSaying(line: string, corrected = false): Map<string, string> {
  const { kb } = kbSaying(line);
  const history = new Map(
    ["papers/one", "papers/two", "methods/one", "benchmarks/two"].map((name) => [
      `content/${name}.mdx`,
      { added: early, changed: corrected && name === "papers/one" ? late : early },
    ]),
  );
  const dates = buildDateBook(kb, history, "2026-01-01");
  return new Map(
    feedFiles({
      kb,
      dates,
      absolute,
      name: line,
      description: line,
      htmlOf: () => `<p>${line.replace(/[&<]/g, "")}</p>`,
    }),
  );
}

const feed = (files: Map<string, string>, address = "/feed.xml") => parseFeed(files.get(address) ?? "");

describe("a feed", () => {
  test("is found by a feed parser with its items, each work once", () => {
    const { title, items, self } = feed(filesSaying("x"));
    expect({ title, self }).toEqual({ title: "x", self: "https://atlas.example/base/feed.xml" });
    expect(items.map(({ id, url }) => [id, url])).toEqual([
      ["tag:video-world-models-atlas.github.io,2026:/benchmarks/two/", "https://atlas.example/base/benchmarks/two/"],
      ["tag:video-world-models-atlas.github.io,2026:/methods/one/", "https://atlas.example/base/methods/one/"],
    ]);
  });

  test("tells a correction as an update: the same id and first date, a new second date, at the top", () => {
    const before = feed(filesSaying("x")).items.find(({ id }) => id?.endsWith("/methods/one/"));
    const [after] = feed(filesSaying("x", true)).items;
    expect(after?.id).toBe(before?.id);
    expect(after?.published).toEqual(before?.published);
    expect(after?.updated?.toISOString()).toBe("2026-03-04T10:00:00.000Z");
  });

  test("of a category holds what stands in it and below", () => {
    const files = filesSaying("x");
    const ids = (address: string) => feed(files, address).items.map(({ url }) => url);
    expect(ids("/taxonomy/leaf.feed.xml")).toEqual(["https://atlas.example/base/methods/one/"]);
    expect(ids("/taxonomy/state-construction.feed.xml")).toEqual(ids("/taxonomy/leaf.feed.xml"));
  });

  test("says as JSON Feed what it says as Atom", () => {
    const files = filesSaying("x");
    const { version, items } = JSON.parse(files.get("/feed.json") ?? "");
    expect(version).toBe("https://jsonfeed.org/version/1.1");
    expect(items.map(({ id, title }: { id: string; title: string }) => [id, title])).toEqual(
      feed(files).items.map(({ id, title }) => [id, title]),
    );
  });
});

test("whatever names and titles say, every Atom feed is well-formed XML and every JSON Feed is JSON", () => {
  fc.assert(
    fc.property(anyLine, (line) => {
      for (const [address, text] of filesSaying(line)) {
        if (address.endsWith(".json")) JSON.parse(text);
        else new SaxesParser({ xmlns: true }).write(text).close();
      }
    }),
    { numRuns: 60 },
  );
});
