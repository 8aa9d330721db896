/** Linked data read and judged by other people's programs, without network. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { Parser, type Quad, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";

const shapes = new Store(
  new Parser().parse(readFileSync(join(import.meta.dirname, "../fixtures/skos-shapes.ttl"), "utf8")),
);

/** What breaks a rule of SKOS, as `node: message`; nothing for a sound taxonomy. */
export async function checkSkos(quads: readonly Quad[]): Promise<string[]> {
  const report = await new SHACLValidator(shapes).validate(new Store([...quads]));
  return report.results
    .map(
      ({ focusNode, path, message }) =>
        `${focusNode?.value} ${path?.value ?? ""}: ${message.map(({ value }) => value)}`,
    )
    .sort();
}

/** Reads Turtle; throws where it is not. */
export function readTurtle(text: string): Quad[] {
  return new Parser().parse(text);
}

/** schema.org's context as far as it matters here: every unknown word is one of its own. */
const schemaOrg = { "@context": { "@vocab": "https://schema.org/" } };

/** Gives the context of schema.org from memory and refuses everything else, so that no test asks the network. */
const documentLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`No document at ${url} in the tests.`);
  return { contextUrl: undefined, documentUrl: url, document: schemaOrg };
};

/** Expands JSON-LD, every name in full. */
export async function expand(document: object): Promise<Record<string, unknown>[]> {
  return (await jsonld.expand(document as jsonld.JsonLdDocument, { documentLoader })) as Record<string, unknown>[];
}

/** The statements of a JSON-LD document in canonical order, one a line. */
export async function canonicalJsonLd(document: object): Promise<string[]> {
  // The package's types are older than its algorithm.
  const canonize = jsonld.canonize as unknown as (input: object, options: object) => Promise<string>;
  const text = await canonize(document, { documentLoader, algorithm: "RDFC-1.0", format: "application/n-quads" });
  return text.trim().split("\n").sort();
}

/** The same of statements read from elsewhere; they may not have blank nodes. */
export async function canonicalQuads(quads: readonly Quad[]): Promise<string[]> {
  const { Writer } = await import("n3");
  const writer = new Writer({ format: "N-Quads" });
  return quads.map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object, quad.graph).trim()).sort();
}
