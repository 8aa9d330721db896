/** Entries, categories and relations as the API writes them. */
import type { DateBook } from "../../knowledge/dates.ts";
import { conceptsOf, contrastsOf } from "../../knowledge/query.ts";
import type { Benchmark, Concept, Entry, KnowledgeBase, Method, Paper } from "../../knowledge/types.ts";
import type { ApiBenchmark, ApiConcept, ApiMethod, ApiPaper, ApiReference, ApiRelation } from "./shapes.ts";

/** What the records need besides the model. */
export interface ApiContext {
  readonly kb: KnowledgeBase;
  readonly dates: DateBook;
  /** An address from the root of the site in full. */
  readonly absolute: (address: string) => string;
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

/** A pointer to an entry. */
function toReference({ absolute }: ApiContext, { kind, id, name, address }: Entry): ApiReference {
  return { kind, id, name, url: absolute(address) };
}

function common(context: ApiContext, entry: Entry) {
  return {
    id: entry.id,
    url: context.absolute(entry.address),
    name: entry.name,
    issued: entry.issued,
    categories: ids(conceptsOf(entry)),
    classifications: entry.classifications.map(({ concept, evidence }) => ({ ...evidence, concept: concept.id })),
    relations: entry.relations.map(({ type, label, stated, other, source }) => ({
      type,
      label,
      stated,
      target: toReference(context, other),
      source,
    })),
    ...context.dates.of(entry),
  };
}

/** A paper without its text. */
export function toApiPaper(context: ApiContext, paper: Paper): ApiPaper {
  const { title, authors, identifiers, venue, links, citationKey, survey, background } = paper.record;
  const { corrections, sources, unverified } = paper.record;
  return {
    kind: "paper",
    ...common(context, paper),
    title,
    authors,
    identifiers,
    venue,
    links,
    citationKey,
    survey,
    background,
    introduces: paper.introduces.map((entry) => toReference(context, entry)),
    corrections,
    sources,
    unverified,
  };
}

/** A method without its text. */
export function toApiMethod(context: ApiContext, method: Method): ApiMethod {
  const { type, otherNames, summary, profile } = method.record;
  return {
    kind: "method",
    ...common(context, method),
    type,
    otherNames,
    summary,
    introducedBy: method.papers.map((paper) => toReference(context, paper)),
    profile,
  };
}

/** A benchmark without its text. */
export function toApiBenchmark(context: ApiContext, benchmark: Benchmark): ApiBenchmark {
  const { type, otherNames, summary, metrics, results, incomparable } = benchmark.record;
  return {
    kind: "benchmark",
    ...common(context, benchmark),
    type,
    otherNames,
    summary,
    introducedBy: benchmark.papers.map((paper) => toReference(context, paper)),
    metrics,
    results,
    incomparable,
  };
}

/** Any entry without its text. */
export function toApiEntry(context: ApiContext, entry: Entry): ApiPaper | ApiMethod | ApiBenchmark {
  switch (entry.kind) {
    case "paper":
      return toApiPaper(context, entry);
    case "method":
      return toApiMethod(context, entry);
    case "benchmark":
      return toApiBenchmark(context, entry);
    default:
      return entry satisfies never;
  }
}

/** A category without its lesson. */
export function toApiConcept(context: ApiContext, concept: Concept): ApiConcept {
  const { record } = concept;
  const { scopeNote, scopeNoteDe } = record;
  return {
    kind: "concept",
    id: concept.id,
    url: context.absolute(concept.address),
    prefLabel: record.prefLabel,
    altLabel: record.altLabel,
    definition: { en: record.definition, de: record.definitionDe },
    scopeNote: scopeNote || scopeNoteDe ? { en: scopeNote, de: scopeNoteDe } : undefined,
    sections: record.sections,
    broader: concept.broader?.id,
    ancestors: ids(concept.ancestors),
    narrower: ids(concept.narrower),
    related: ids(concept.related),
    takes: record.takes,
    members: concept.members.map((entry) => toReference(context, entry)),
    worksBelow: concept.membersBelow.length,
    readingOrder: record.readingOrder.flatMap(({ work, why }) => {
      const entry = context.kb.workById.get(work);
      return entry ? [{ work: toReference(context, entry), why }] : [];
    }),
    contrasts: contrastsOf(context.kb, concept).map(({ other, test, here, there, both }) => ({
      with: other.id,
      test,
      here,
      there,
      both: ids(both),
    })),
    questions: record.questions,
    status: record.status,
    ...context.dates.of(concept),
  };
}

/** Every link between works, each once, from the work that states it. */
export function toApiRelations(context: ApiContext): ApiRelation[] {
  return context.kb.entries.flatMap((entry) =>
    entry.relations
      .filter(({ stated }) => stated)
      .map(({ type, other, source }) => ({
        type,
        from: toReference(context, entry),
        to: toReference(context, other),
        source,
      })),
  );
}
