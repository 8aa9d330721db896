/** Linked data of the real content: schema.org on every page, SKOS of the taxonomy, typed links. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { canonicalJsonLd, canonicalQuads, checkSkos, expand, readTurtle } from "../support/rdf.ts";
import { dist, filesBelow, readPages, standsAlone } from "../support/site.ts";

const { records } = readContent(join(import.meta.dirname, "../.."));
const file = (address: string): string => readFileSync(join(dist, address), "utf8");
const skos = "http://www.w3.org/2004/02/skos/core#";
const pages = readPages(dist);
const scripts = (html: string): string[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text]) => text ?? "");

/** The words of schema.org that the Atlas uses, so that a misspelt one is found. */
const types = new Set(
  "ScholarlyArticle Book Report WebPage BlogPosting CreativeWork Dataset DefinedTerm DefinedTermSet BreadcrumbList ListItem Person Organization DataDownload".split(
    " ",
  ),
);
const properties = new Set(
  "name author datePublished isPartOf mainEntityOfPage about description inDefinedTermSet subjectOf alternateName termCode version license isAccessibleForFree keywords creator isBasedOn distribution encodingFormat contentUrl itemListElement position item".split(
    " ",
  ),
);

function words(node: unknown): { types: string[]; properties: string[] } {
  const found = { types: [] as string[], properties: [] as string[] };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key === "@type") found.types.push(...(item as string[]));
        else if (!key.startsWith("@")) found.properties.push(key);
        visit(item);
      }
    }
  };
  visit(node);
  return found;
}

describe("schema.org", () => {
  test("stands on every page once, and is expanded by another program into known words only", async () => {
    const wrong: string[] = [];
    // An edition is data of its own, published as JSON beside its pages.
    for (const { file: name, html } of pages.filter((page) => standsAlone(page) && !page.file.startsWith("v/"))) {
      const [script, ...more] = scripts(html);
      if (script === undefined || more.length > 0) {
        wrong.push(`${name}: ${more.length + 1} scripts`);
        continue;
      }
      const nodes = await expand(JSON.parse(script));
      const found = words(nodes);
      const unknown = [
        ...found.types.filter((word) => !types.has(word.replace("https://schema.org/", ""))),
        ...found.properties.filter((word) => !properties.has(word.replace("https://schema.org/", ""))),
      ];
      if (unknown.length > 0 || nodes.length === 0) wrong.push(`${name}: ${unknown}`);
    }
    expect(wrong).toEqual([]);
  });

  const typesOf = (name: string): string[] => {
    const [script = "{}"] = scripts(pages.find((page) => page.file === name)?.html ?? "");
    return (JSON.parse(script)["@graph"] as { "@type": string }[]).map((node) => node["@type"]);
  };

  test.each([
    ["index.html", ["Dataset"]],
    ["papers/worldmem/index.html", ["ScholarlyArticle", "BreadcrumbList"]],
    ["methods/worldmem/index.html", ["DefinedTerm", "BreadcrumbList"]],
    ["taxonomy/retrieval/index.html", ["DefinedTerm", "BreadcrumbList"]],
    ["taxonomy/index.html", ["DefinedTermSet", "BreadcrumbList"]],
    ["glossary/index.html", ["DefinedTermSet", "BreadcrumbList"]],
    ["about/index.html", ["WebPage", "BreadcrumbList"]],
  ])("%s is a %j", (name, expected) => expect(typesOf(name)).toEqual(expected));
});

describe("the taxonomy as SKOS", () => {
  const quads = readTurtle(file("taxonomy.ttl"));
  const concepts = quads
    .filter(({ predicate, object }) => predicate.value.endsWith("#type") && object.value === `${skos}Concept`)
    .map(({ subject }) => subject.value);

  test("holds every concept, each named by the address of its page", () => {
    expect(concepts).toHaveLength(records.taxonomy.length);
    const homeless = concepts.filter((iri) => !existsSync(join(dist, new URL(iri).pathname, "index.html")));
    expect(homeless).toEqual([]);
  });

  test("satisfies the integrity conditions", async () => expect(await checkSkos(quads)).toEqual([]));

  test("says the same in JSON-LD", async () => {
    expect(await canonicalJsonLd(JSON.parse(file("taxonomy.jsonld")))).toEqual(await canonicalQuads(quads));
  });

  test("says of each concept at its own address what the whole says of it", async () => {
    for (const { id } of records.taxonomy) {
      const own = readTurtle(file(`taxonomy/${id}.ttl`));
      const same = quads.filter(({ subject }) => new URL(subject.value).pathname.endsWith(`/taxonomy/${id}/`));
      expect(await canonicalQuads(own)).toEqual(await canonicalQuads(same));
      expect(await canonicalJsonLd(JSON.parse(file(`taxonomy/${id}.jsonld`)))).toEqual(await canonicalQuads(own));
    }
  });

  test("has a label and a definition in both languages wherever the content has", () => {
    const languages = (property: string, id: string): string[] =>
      quads
        .filter(
          ({ subject, predicate }) =>
            subject.value.endsWith(`/taxonomy/${id}/`) && predicate.value === `${skos}${property}`,
        )
        .map(({ object }) => ("language" in object ? object.language : ""))
        .sort();
    for (const { id, data } of records.taxonomy) {
      expect(languages("prefLabel", id)).toEqual(["de", "en"]);
      expect(languages("definition", id)).toEqual(data.definitionDe ? ["de", "en"] : ["en"]);
    }
  });
});

describe("typed links", () => {
  const linksets = filesBelow(dist).filter((name) => name.endsWith("linkset.json"));

  test("a linkset stands beside the home page, every category and every paper", () => {
    expect(linksets).toHaveLength(1 + records.taxonomy.length + records.papers.length);
  });

  test("whatever a linkset names on this site is there", () => {
    const dead = linksets.flatMap((name) => {
      const [{ anchor, ...relations }] = JSON.parse(file(name)).linkset;
      const origin = new URL(anchor).origin;
      const targets = (Object.values(relations).flat() as { href: string }[]).map(({ href }) => href);
      return [anchor, ...targets]
        .filter((href) => href.startsWith(`${origin}/`))
        .map((href) => decodeURIComponent(new URL(href).pathname).slice(1))
        .filter((path) => !existsSync(join(dist, path.endsWith("/") || path === "" ? `${path}index.html` : path)))
        .map((path) => `${name}: ${path}`);
    });
    expect(dead).toEqual([]);
  });

  test("a page names its linkset, and the linkset the page", () => {
    const named = pages.flatMap(({ file: name, html }) => {
      const href = /<link rel="linkset" href="([^"]+)"/.exec(html)?.[1];
      return href === undefined ? [] : [[name, href.slice(1)] as const];
    });
    expect(named).toHaveLength(linksets.length);
    const wrong = named.filter(([name, linkset]) => {
      const [{ anchor }] = JSON.parse(file(linkset)).linkset;
      return `${new URL(anchor).pathname.slice(1)}index.html` !== name;
    });
    expect(wrong).toEqual([]);
  });
});
