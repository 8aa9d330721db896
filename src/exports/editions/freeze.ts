/** The present state as the data of an edition. Pure: the same model and texts always give the same edition. */
import { lessonToHtml } from "../../body/lesson-to-html.ts";
import { compare } from "../../knowledge/order.ts";
import { isOwnWork, papersOf } from "../../knowledge/query.ts";
import type { Concept, Entry, KnowledgeBase, Paper } from "../../knowledge/types.ts";
import type { Edition, EditionConcept, EditionPlace, EditionTerm, EditionWork } from "../../schema/edition.ts";
import { backgroundTopics } from "../../schema/vocabulary.ts";

/** What an edition says of itself. */
export type EditionFacts = Pick<Edition, "version" | "released" | "title" | "authors" | "about" | "reasons">;

/** Without the fields that hold nothing, so that the data is the same as what is read back from JSON. */
function compact<Value extends object>(value: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as Value;
}

const folders: Readonly<Record<string, string>> = {
  taxonomy: "concept",
  methods: "method",
  benchmarks: "benchmark",
  papers: "paper",
};

/**
 * What a link of a lesson becomes: `concept:<id>`, `method:<id>`; a paper's becomes that of what it introduces. It does not
 * matter whether the edition holds the work: its pages know, and a lesson that did not change stays the same in all editions.
 */
function linkNamer(kb: KnowledgeBase): (address: string) => string {
  const standIns = new Map(
    kb.papers.flatMap(({ address, introduces: [first] }) => (first ? [[address, first.key] as const] : [])),
  );
  return (address) => {
    const [page = "", folder = "", id = ""] = /^\/([a-z]+)\/([a-z0-9-]+)\//.exec(address) ?? [];
    const kind = folders[folder];
    return standIns.get(page) ?? (kind === undefined ? address : `${kind}:${id}`);
  };
}

function toConcept({ id, record, body }: Concept, href: (address: string) => string): EditionConcept {
  const { prefLabel, altLabel, broader, order, definition, definitionDe, scopeNote, scopeNoteDe, sections } = record;
  return compact<EditionConcept>({
    id,
    prefLabel,
    altLabel,
    broader,
    order,
    definition: compact({ en: definition, de: definitionDe }),
    scopeNote: scopeNote === undefined ? undefined : compact({ en: scopeNote, de: scopeNoteDe }),
    sections,
    lesson: lessonToHtml(body, { href, termHref: (term) => `#term-${term}` }),
    status: record.status,
  });
}

function toWork(entry: Entry, citationOf: (paper: Paper) => string): EditionWork {
  const papers = papersOf(entry);
  const topic = papers.map(({ record }) => record.background).find((background) => background !== undefined);
  return compact<EditionWork>({
    id: entry.id,
    kind: entry.kind,
    name: entry.name,
    issued: entry.issued,
    address: entry.address,
    citations: papers.map(citationOf),
    background: topic && entry.classifications.length === 0 ? backgroundTopics[topic].label : undefined,
    places: entry.classifications.map(({ concept, evidence: { placedBy, sections, reason, doubt } }) =>
      compact<EditionPlace>({ concept: concept.id, placedBy, sections, reason, doubt }),
    ),
    corrections: papers.flatMap(({ record }) => record.corrections.map(({ says, right }) => ({ says, right }))),
  });
}

/** The terms that the lessons link, sorted by id. */
function termsOf(kb: KnowledgeBase, concepts: readonly EditionConcept[]): EditionTerm[] {
  const used = new Set(
    concepts.flatMap(({ lesson }) => [...lesson.matchAll(/href="#term-([a-z0-9-]+)"/g)].map(([, term]) => term)),
  );
  return kb.glossary
    .filter(({ id }) => used.has(id))
    .map(({ id, record: { term, definition } }) => ({ id, term, definition }))
    .sort((a, b) => compare(a.id, b.id));
}

/** The edition of a model. `citationOf` writes one paper as one cites it. */
export function freezeEdition(kb: KnowledgeBase, facts: EditionFacts, citationOf: (paper: Paper) => string): Edition {
  const href = linkNamer(kb);
  const concepts = kb.concepts.map((concept) => toConcept(concept, href)).sort((a, b) => compare(a.id, b.id));
  return {
    ...facts,
    concepts,
    terms: termsOf(kb, concepts),
    works: kb.entries
      .filter(isOwnWork)
      .map((entry) => toWork(entry, citationOf))
      .sort((a, b) => compare(a.id, b.id) || compare(a.kind, b.kind)),
  };
}
