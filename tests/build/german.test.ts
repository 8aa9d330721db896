/** The German pages as a reader and a search engine find them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import type { SearchTable } from "../../src/exports/search-table.ts";
import { languageOf } from "../../src/i18n/addresses.ts";
import { readContent } from "../../src/sources/files.ts";
import { type BuiltPage, dist, readPages } from "../support/site.ts";

const pages = readPages(dist);
const { records } = readContent(join(import.meta.dirname, "../.."));
const addressOf = ({ file }: BuiltPage): string => `/${file.replace(/index\.html$/, "")}`;
const byAddress = new Map(pages.map((page) => [addressOf(page), page]));
const german = pages.filter((page) => addressOf(page).startsWith("/de/"));

const attributes = ({ elements }: BuiltPage, tag: string) =>
  elements
    .filter(({ tagName }) => tagName === tag)
    .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));

/** Languages with the addresses that a page names for them. */
const alternates = (page: BuiltPage): Record<string, string> =>
  Object.fromEntries(
    attributes(page, "link")
      .filter(({ rel, hreflang }) => rel === "alternate" && hreflang)
      .map(({ hreflang = "", href = "" }) => [hreflang, new URL(href).pathname]),
  );

test("there is a German page for the home page, the taxonomy, every category in use, the glossary and search", () => {
  const expected = [
    "/de/",
    "/de/taxonomy/",
    "/de/glossary/",
    "/de/search/",
    ...records.taxonomy.filter(({ data }) => !data.status).map(({ id }) => `/de/taxonomy/${id}/`),
  ];
  expect(german.map(addressOf).sort()).toEqual(expected.sort());
});

test("every page says in which language it is", () => {
  const wrong = pages.filter((page) => attributes(page, "html")[0]?.lang !== languageOf(addressOf(page)));
  expect(wrong.map(({ file }) => file)).toEqual([]);
});

describe("the versions of a page", () => {
  test("name each other and themselves, with English for everyone else", () => {
    const wrong = german.filter((page) => {
      const own = alternates(page);
      const other = byAddress.get(own.en ?? "");
      return (
        own.de !== addressOf(page) ||
        own["x-default"] !== own.en ||
        !other ||
        JSON.stringify(alternates(other)) !== JSON.stringify(own)
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("are linked in the header", () => {
    const wrong = german.filter((page) => {
      const { en } = alternates(page);
      return !attributes(page, "a").some(
        ({ href, hreflang, lang }) => href === en && hreflang === "en" && lang === "en",
      );
    });
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });

  test("are not promised where a page exists in English only", () => {
    expect(alternates(byAddress.get("/methods/worldmem/") as BuiltPage)).toEqual({});
  });
});

describe("a lesson", () => {
  const lessonOf = (id: string): string => {
    const { html } = byAddress.get(`/de/taxonomy/${id}/`) as BuiltPage;
    return /id="lesson".*?<\/section>/s.exec(html)?.[0] ?? "";
  };

  test("stands in German where it is translated, and its links stay in German", () => {
    expect(lessonOf("state-construction")).toContain("Worum es geht");
    expect(lessonOf("state-construction")).toContain('href="/de/taxonomy/implicit-state/"');
    expect(lessonOf("state-construction")).toContain('href="/methods/videossm/"');
    expect(lessonOf("state-construction")).not.toContain('lang="en"');
  });

  test("stands in English with a note where it is not", () => {
    expect(lessonOf("external-retrieval")).toContain("noch nicht übersetzt");
    expect(lessonOf("external-retrieval")).toContain('<div lang="en">');
  });
});

test("dates are written in German", () => {
  expect(byAddress.get("/de/")?.html).toMatch(/<time datetime="(\d{4})-\d\d-\d\d">\d{1,2}\. \p{L}+ \1<\/time>/u);
});

test("search knows the German names and definitions, and the same works as in English", () => {
  const table = (file: string) => JSON.parse(readFileSync(join(dist, file), "utf8")) as SearchTable;
  const [english, translated] = [table("search/table.json"), table("de/search/table.json")];
  expect(translated.concepts.map(([, label]) => label)).toContain("Zustandskonstruktion");
  expect(translated.definitions?.[0]).toContain("Was ein Videomodell von der Vergangenheit behält");
  expect([translated.names, translated.stamp]).toEqual([english.names, english.stamp]);
});

/** Words that German texts do not have and English ones can hardly do without. */
const englishWords =
  /(?<!\p{L})(?:the|of|with|this|from|which|what|how|than|not|here|show|copied|copy|page|works?|questions?|search)(?!\p{L})/iu;

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

/** What a page says in its own language: texts, and the attributes that are read or shown. Names and citations are told apart by where they stand. */
function* textsIn(node: Node, lang: string | undefined): Generator<string> {
  if (["script", "style", "math", "noscript"].includes(node.nodeName)) return;
  const attributes = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
  // Titles and names of works stay as their authors gave them, and citations follow styles that are in English.
  if (attributes.hreflang === "en" || /^(?:tag|title|cite-page)$/.test(attributes.class ?? "")) return;
  const own = attributes.lang ?? lang;
  if (own === "de") {
    if (node.nodeName === "#text") yield node.value ?? "";
    for (const name of [
      "aria-label",
      "alt",
      "title",
      "placeholder",
      "data-done",
      "data-none",
      "data-saved",
      "data-failed",
    ])
      if (attributes[name]) yield attributes[name];
  }
  for (const child of node.childNodes ?? []) yield* textsIn(child, own);
}

test("no word of the interface is left in English on a German page", () => {
  const known = [
    "A Mechanistic View on Video Generation as World Models: State and Dynamics",
    "CC BY",
    "Mixture of Experts",
  ];
  const left = german.flatMap((page) =>
    [...textsIn(parse(page.html) as Node, undefined)]
      .map((text) => known.reduce((rest, name) => rest.replace(name, ""), text.replace(/\s+/g, " ").trim()))
      .filter((text) => englishWords.test(text))
      .map((text) => `${addressOf(page)}: ${text.slice(0, 100)}`),
  );
  expect(left).toEqual([]);
});
