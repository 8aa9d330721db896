/** The citation files of the real content, read by other people's programs. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { readContent } from "../../src/sources/files.ts";
import { checkCitationFile, checkCslJson } from "../support/schemas.ts";
import { dist, filesBelow, readPage } from "../support/site.ts";

const { records } = readContent(join(import.meta.dirname, "../.."));
const file = (address: string): string => readFileSync(join(dist, address), "utf8");
interface Item {
  readonly id: string;
  readonly title: string;
  readonly author: readonly { readonly family?: string; readonly literal?: string }[];
}
const csl = (address: string): Item[] => JSON.parse(file(address));
const read = (address: string): { title: string; author: object[]; "citation-key"?: string }[] =>
  new Cite(file(address)).data as never;
const plain = (text: string): string => text.replace(/<\/?span[^>]*>/g, "");
const sizes = (items: readonly { author: readonly object[] }[]): number[] => items.map(({ author }) => author.length);
const keys = (bibtex: string): string[] => [...bibtex.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key ?? "");

describe("all papers", () => {
  const items = csl("papers.csl.json");

  test("are in every format, each once, under the keys that the content stores", () => {
    const stored = records.papers.map(({ data }) => data.citationKey).sort();
    expect(new Set(stored).size).toBe(stored.length);
    expect(items.map(({ id }) => id).sort()).toEqual(stored);
    expect(keys(file("papers.bib")).sort()).toEqual(stored);
    expect(file("papers.ris").match(/^ID {2}- .*$/gm)).toHaveLength(stored.length);
  });

  test("as CSL-JSON satisfy its schema", () => expect(checkCslJson(items)).toEqual([]));

  test("as BibTeX come back from another parser with title and authors", () => {
    const entries = read("papers.bib");
    expect(entries.map(({ title }) => plain(title))).toEqual(items.map(({ title }) => title));
    expect(sizes(entries)).toEqual(sizes(items));
  });

  test("as RIS come back from another parser with title and authors", () => {
    const entries = read("papers.ris");
    expect(entries.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
    expect(sizes(entries)).toEqual(sizes(items));
  });
});

test("every paper has its three files beside its page, with itself in them", () => {
  const missing = records.papers.filter(({ id, data }) => {
    const [item] = csl(`papers/${id}.csl.json`);
    return (
      item?.id !== data.citationKey ||
      keys(file(`papers/${id}.bib`)).join() !== data.citationKey ||
      !file(`papers/${id}.ris`).includes(`ID  - ${data.citationKey}`)
    );
  });
  expect(missing.map(({ id }) => id)).toEqual([]);
});

describe("a category", () => {
  test("has files with the works below it, and with its own", () => {
    const below = csl("taxonomy/retrieval.csl.json").map(({ id }) => id);
    const own = csl("taxonomy/retrieval.direct.csl.json").map(({ id }) => id);
    const children = ["internal-retrieval", "external-retrieval"].flatMap((id) => csl(`taxonomy/${id}.csl.json`));
    expect(new Set([...own, ...children.map(({ id }) => id)])).toEqual(new Set(below));
    expect(below).toContain("xiao2025worldmem");
  });

  test("has both in every format, though no work stands there", () => {
    const extensions = ["bib", "ris", "csl.json"].flatMap((extension) => [extension, `direct.${extension}`]);
    const missing = records.taxonomy.flatMap(({ id }) =>
      extensions.map((extension) => `taxonomy/${id}.${extension}`).filter((name) => !existsSync(join(dist, name))),
    );
    expect(missing).toEqual([]);
  });
});

describe("the Atlas and the survey", () => {
  test.each(["atlas", "survey"])("%s in every format", (name) => {
    const [item] = csl(`cite/${name}.csl.json`);
    expect(checkCslJson([item])).toEqual([]);
    expect(plain(read(`cite/${name}.bib`)[0]?.title ?? "")).toBe(item?.title);
    expect(read(`cite/${name}.ris`)[0]?.title).toBe(item?.title);
  });

  test("CITATION.cff satisfies its schema, and is published as it is", () => {
    expect(checkCitationFile(parse(file("CITATION.cff")))).toEqual([]);
    expect(file("CITATION.cff")).toBe(readFileSync(join(dist, "../CITATION.cff"), "utf8"));
  });

  test("a citation file with a misspelt key would be refused, so that the test above can fail", () => {
    expect(checkCitationFile({ ...parse(file("CITATION.cff")), autors: [] })).not.toEqual([]);
  });
});

describe("on a paper's page", () => {
  const { html, elements } = readPage(dist, "papers/worldmem/index.html");
  const attribute = (name: string, of: (typeof elements)[number]): string | undefined =>
    of.attrs.find((attr) => attr.name === name)?.value;

  test("the reference stands in three styles", () => {
    expect(html).toContain("Xiao, Z., Lan, Y., Zhou, Y., Ouyang, W., Yang, S., Zeng, Y., &#38; Pan, X. (2025).");
    expect(html).toContain("Z. Xiao <i>et al.</i>, “WorldMem");
    expect(html).toContain("Xiao, Zeqi, et al. “WorldMem");
  });

  test("the BibTeX on the page is that of the file", () => {
    const pre = /<pre id="cite-bib"[^>]*><code>([^<]*)<\/code>/.exec(html)?.[1];
    expect(pre?.replaceAll("&amp;", "&").trim()).toBe(file("papers/worldmem.bib").trim());
  });

  test("the files are named in its head, where programs look", () => {
    const alternates = elements
      .filter((element) => element.tagName === "link" && attribute("rel", element)?.includes("alternate"))
      .map((element) => attribute("href", element));
    expect(alternates).toEqual(
      expect.arrayContaining(["/papers/worldmem.bib", "/papers/worldmem.ris", "/papers/worldmem.csl.json"]),
    );
  });

  test("Scholar and Zotero find title, every author, date and where it appeared", () => {
    const tags = elements
      .filter(({ tagName }) => tagName === "meta")
      .map((element) => [attribute("name", element), attribute("content", element)]);
    expect(tags).toContainEqual(["citation_title", "WorldMem: Long-term Consistent World Simulation with Memory"]);
    expect(tags.filter(([name]) => name === "citation_author")).toHaveLength(7);
    expect(tags).toContainEqual(["citation_conference_title", "NeurIPS"]);
  });

  test("no other work is offered to Zotero there", () => expect(html).not.toContain("Z3988"));
});

test("every row of a list can be saved by Zotero", () => {
  const list = readPage(dist, "papers/index.html");
  const rows = list.elements.filter(({ tagName }) => tagName === "tr").length - 1;
  const coins = list.elements.filter(({ attrs }) => attrs.some(({ value }) => value === "Z3988"));
  expect(coins).toHaveLength(rows);
});

test("a category names the file of all its works, where Zotero and other programs look", () => {
  const { html } = readPage(dist, "taxonomy/external-retrieval/index.html");
  expect(html).toContain('href="/taxonomy/external-retrieval.ris" type="application/x-research-info-systems"');
  expect(csl("taxonomy/external-retrieval.csl.json").length).toBeGreaterThan(1);
});

test("every page says how to cite it, with version and date, and how to cite the survey", () => {
  const silent = filesBelow(dist)
    // A part inside another page names its source in its last line, a page of an edition has a citation of its own.
    .filter((name) => name.endsWith(".html") && !/^(?:embed|v)\//.test(name))
    .filter((name) => {
      const { html } = readPage(dist, name);
      const cite = /<details class="cite-page">.*?<\/details>/s.exec(html)?.[0] ?? "";
      return (
        !/version \d+\.\d+\.\d+<\/i>, [A-Z][a-z]+\.? \d+, \d{4}/.test(cite) || !cite.includes("State and Dynamics")
      );
    });
  expect(silent).toEqual([]);
});
