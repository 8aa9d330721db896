import { describe, expect, test } from "vitest";
import { inLanguage, languageOf, sourceAddress, versionsOf } from "../../../src/i18n/addresses.ts";

test.each([
  ["/", "/de/"],
  ["/taxonomy/", "/de/taxonomy/"],
  ["/taxonomy/retrieval/", "/de/taxonomy/retrieval/"],
  ["/glossary/#state", "/de/glossary/#state"],
])("%s is %s in German", (english, german) => {
  expect(inLanguage(english, "de")).toBe(german);
});

test.each(["/methods/worldmem/", "/taxonomy/retrieval/feed/", "https://arxiv.org/", "#members"])(
  "%s has no German version, so its link stays as it is",
  (address) => {
    expect(inLanguage(address, "de")).toBe(address);
  },
);

test("a German address leads back to the English one, and an English one is its own source", () => {
  expect(sourceAddress("/de/taxonomy/retrieval/")).toBe("/taxonomy/retrieval/");
  expect(sourceAddress("/methods/dein/")).toBe("/methods/dein/");
});

describe("versions", () => {
  test("are the same from either side", () => {
    expect(versionsOf("/taxonomy/")).toEqual([
      { language: "en", address: "/taxonomy/" },
      { language: "de", address: "/de/taxonomy/" },
    ]);
    expect(versionsOf("/de/taxonomy/")).toEqual(versionsOf("/taxonomy/"));
  });

  test("do not exist for an entry", () => expect(versionsOf("/papers/worldmem/")).toEqual([]));
});

test("only the first part of an address tells its language", () => {
  expect([languageOf("/de/"), languageOf("/demo/"), languageOf("/taxonomy/de/")]).toEqual(["de", "en", "en"]);
});
