/**
 * The taxonomy as SKOS, https://www.w3.org/TR/skos-reference/, in Turtle and JSON-LD: the whole scheme, and each concept at
 * its own address. What the content says wrongly is left out rather than written: S13 (a label is preferred or alternative,
 * not both), S14 (one preferred label in a language) and S27 (related concepts are not above one another) always hold.
 */
import { DataFactory, type Quad, Writer } from "n3";
import { compare } from "../knowledge/order.ts";
import type { Concept, KnowledgeBase } from "../knowledge/types.ts";
import { oneLine } from "../text/one-line.ts";
import { besidePage, type PageFile } from "./page-file.ts";

const { namedNode, literal, quad } = DataFactory;

const prefixes = {
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  owl: "http://www.w3.org/2002/07/owl#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

type Prefix = keyof typeof prefixes;

/** What the scheme says about itself, and where it stands. */
export interface SchemeFacts {
  readonly title: string;
  readonly titleDe: string;
  readonly description: string;
  readonly version: string;
  readonly released: string;
  readonly license: string;
  /** Address of the survey that the taxonomy follows. */
  readonly survey: string;
  readonly absolute: (address: string) => string;
}

/** The formats, with extension, name for people and media type. */
export const rdfFormats = [
  { extension: "ttl", label: "SKOS in Turtle", type: "text/turtle" },
  { extension: "jsonld", label: "SKOS in JSON-LD", type: "application/ld+json" },
] as const;

const term = (prefix: Prefix, name: string) => namedNode(prefixes[prefix] + name);

/** Collects what is said about one subject. */
class Statements {
  readonly quads: Quad[] = [];
  readonly #subject;

  constructor(address: string) {
    this.#subject = namedNode(address);
  }

  link(prefix: Prefix, name: string, target: string): void {
    this.quads.push(quad(this.#subject, term(prefix, name), namedNode(target)));
  }

  text(prefix: Prefix, name: string, text: string | undefined, language?: string): void {
    const clean = oneLine(text ?? "");
    if (clean) this.quads.push(quad(this.#subject, term(prefix, name), literal(clean, language)));
  }

  typed(prefix: Prefix, name: string, text: string, type: string): void {
    this.quads.push(quad(this.#subject, term(prefix, name), literal(text, term("xsd", type))));
  }
}

const schemeAddress = "/taxonomy/";

/** The related concepts that SKOS allows: in use, not the concept itself, neither above nor below it; stated on either side. */
function relatedOf(concept: Concept, all: readonly Concept[]): readonly Concept[] {
  const isInLine = (a: Concept, b: Concept): boolean => a.ancestors.includes(b) || b.ancestors.includes(a);
  const stated = [...concept.related, ...all.filter(({ related }) => related.includes(concept))];
  return [...new Set(stated)]
    .filter((other) => other !== concept && !other.record.status && !isInLine(concept, other))
    .sort((a, b) => compare(a.id, b.id));
}

function labels(about: Statements, { prefLabel, altLabel }: Concept["record"]): void {
  about.text("skos", "prefLabel", prefLabel.en, "en");
  about.text("skos", "prefLabel", prefLabel.de, "de");
  const preferred = oneLine(prefLabel.en);
  const others = new Set(altLabel.map(oneLine));
  for (const label of others) if (label !== preferred) about.text("skos", "altLabel", label, "en");
}

/** A concept no longer in use says so, why, and what stands in its place. */
function deprecation(about: Statements, { record }: Concept, absolute: SchemeFacts["absolute"]): void {
  const { status } = record;
  if (!status) return;
  about.typed("owl", "deprecated", "true", "boolean");
  const replacements = status.kind === "moved" ? [status.to] : status.kind === "split" ? status.into : [];
  for (const id of replacements) about.link("dcterms", "isReplacedBy", absolute(`/taxonomy/${id}/`));
  if (status.kind === "retired") about.text("skos", "changeNote", status.reason, "en");
}

function conceptQuads(concept: Concept, all: readonly Concept[], { absolute, survey }: SchemeFacts): Quad[] {
  const { record } = concept;
  const about = new Statements(absolute(concept.address));
  about.link("rdf", "type", `${prefixes.skos}Concept`);
  about.link("skos", "inScheme", absolute(schemeAddress));
  about.text("skos", "notation", concept.id);
  labels(about, record);
  about.text("skos", "definition", record.definition, "en");
  about.text("skos", "definition", record.definitionDe, "de");
  about.text("skos", "scopeNote", record.scopeNote, "en");
  about.text("skos", "scopeNote", record.scopeNoteDe, "de");
  about.text("dcterms", "source", `${survey}, section ${record.sections.join(", ")}`);
  if (record.status) deprecation(about, concept, absolute);
  else {
    if (concept.broader) about.link("skos", "broader", absolute(concept.broader.address));
    else about.link("skos", "topConceptOf", absolute(schemeAddress));
    for (const child of concept.narrower) about.link("skos", "narrower", absolute(child.address));
    for (const other of relatedOf(concept, all)) about.link("skos", "related", absolute(other.address));
  }
  return about.quads;
}

function schemeQuads(kb: KnowledgeBase, facts: SchemeFacts): Quad[] {
  const about = new Statements(facts.absolute(schemeAddress));
  about.link("rdf", "type", `${prefixes.skos}ConceptScheme`);
  about.text("dcterms", "title", facts.title, "en");
  about.text("dcterms", "title", facts.titleDe, "de");
  about.text("dcterms", "description", facts.description, "en");
  about.link("dcterms", "license", facts.license);
  about.link("dcterms", "source", facts.survey);
  about.text("owl", "versionInfo", facts.version);
  about.typed("dcterms", "issued", facts.released, "date");
  for (const top of kb.tops) about.link("skos", "hasTopConcept", facts.absolute(top.address));
  return about.quads;
}

/** Statements as Turtle. */
export function toTurtle(quads: readonly Quad[]): string {
  const used = Object.fromEntries(Object.entries(prefixes).filter(([name]) => name !== "rdf"));
  const writer = new Writer({ prefixes: used });
  writer.addQuads([...quads]);
  let text = "";
  writer.end((error, result) => {
    if (error) throw new Error("The taxonomy could not be written as Turtle.", { cause: error });
    text = result;
  });
  return text;
}

/** The name of a property with its prefix, as the context below explains it. */
function compact(iri: string): string {
  const found = Object.entries(prefixes).find(([, base]) => iri.startsWith(base));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

/** Statements as JSON-LD with its context inside, so that reading it needs no other file. */
export function toJsonLd(quads: readonly Quad[]): string {
  const nodes = new Map<string, Record<string, unknown>>();
  for (const { subject, predicate, object } of quads) {
    const node = nodes.get(subject.value) ?? { "@id": subject.value };
    nodes.set(subject.value, node);
    const isType = predicate.value === `${prefixes.rdf}type`;
    const name = isType ? "@type" : compact(predicate.value);
    const values = (node[name] ?? []) as unknown[];
    node[name] = values;
    if (isType) values.push(compact(object.value));
    else if (object.termType !== "Literal") values.push({ "@id": object.value });
    else if (object.language) values.push({ "@value": object.value, "@language": object.language });
    else if (object.datatype.value === `${prefixes.xsd}string`) values.push(object.value);
    else values.push({ "@value": object.value, "@type": compact(object.datatype.value) });
  }
  return `${JSON.stringify({ "@context": prefixes, "@graph": [...nodes.values()] }, undefined, 1)}\n`;
}

/** Every statement about the scheme and its concepts. */
export function taxonomyQuads(kb: KnowledgeBase, facts: SchemeFacts): Quad[] {
  return [...schemeQuads(kb, facts), ...kb.concepts.flatMap((concept) => conceptQuads(concept, kb.concepts, facts))];
}

/** The files: the whole taxonomy beside its page, each concept beside its own. */
export function* skosFiles(kb: KnowledgeBase, facts: SchemeFacts): Generator<PageFile> {
  const shelves = [
    { page: schemeAddress, quads: taxonomyQuads(kb, facts) },
    ...kb.concepts.map((concept) => ({ page: concept.address, quads: conceptQuads(concept, kb.concepts, facts) })),
  ];
  for (const { page, quads } of shelves) {
    yield [besidePage(page, "ttl"), toTurtle(quads)];
    yield [besidePage(page, "jsonld"), toJsonLd(quads)];
  }
}
