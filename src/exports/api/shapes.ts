/**
 * The shapes of the JSON files below `/api/v1/`. The published JSON Schemas are made from them, and so are the types of what
 * is written, so that neither can say something else than the other. Within v1 fields are only ever added.
 */
import { z } from "astro/zod";
import { metric, result } from "../../schema/benchmark.ts";
import { placers } from "../../schema/classification.ts";
import { entryKinds } from "../../schema/concept.ts";
import { profile } from "../../schema/method.ts";
import { author, correction, venue } from "../../schema/paper.ts";
import { backgroundTopics } from "../../schema/vocabulary.ts";

const id = z.string().describe("Permanent id; with the kind it is unique in the Atlas.");
const url = z.url().describe("Address of the page.");
const moment = z.iso.datetime();

/** A pointer to another entry. */
export const reference = z.object({
  kind: z.enum(entryKinds).describe("method, benchmark or paper."),
  id,
  name: z.string().describe("Short name."),
  url,
});

const classification = z.object({
  concept: z.string().describe("Id of the category."),
  placedBy: z.enum(Object.keys(placers) as (keyof typeof placers)[]).describe("Who placed it there."),
  sections: z.array(z.string()).describe("Sections of the survey that place it there."),
  reason: z.string().optional().describe("Why it stands there."),
  doubt: z.string().optional().describe("What speaks against it."),
});

const relation = z.object({
  type: z.string().describe("Kind of the link: an id in relations.json."),
  label: z.string().describe("How it reads from this entry, for example “extends” or “extended by”."),
  stated: z.boolean().describe("True where this entry states the link, false for the way back."),
  target: reference,
  source: z.string().optional().describe("Where the link is stated, if not in the entry's own sources."),
});

const common = {
  id,
  url,
  name: z.string().describe("Short name that people say."),
  issued: z.string().describe("Date of the first public version, as precise as known: YYYY, YYYY-MM or YYYY-MM-DD."),
  categories: z.array(z.string()).describe("Ids of the categories where it stands."),
  classifications: z.array(classification).describe("Its places in the taxonomy with the evidence."),
  relations: z.array(relation).describe("Links to other works, in both directions."),
  added: moment.describe("When it was added to the Atlas."),
  changed: moment.describe("When its record last changed."),
  text: z.string().optional().describe("Its text as Markdown; only in the file beside its page."),
};

/** A paper. */
export const paperShape = z.object({
  kind: z.literal("paper"),
  ...common,
  title: z.string().describe("Full title."),
  authors: z.array(author).describe("All authors in order, in CSL's terms."),
  identifiers: z.object({ arxiv: z.string().optional(), doi: z.string().optional() }).describe("arXiv id and DOI."),
  venue: venue.optional().describe("Where it was published; absent for a preprint."),
  links: z
    .object({ paper: z.url().optional(), code: z.url().optional(), project: z.url().optional() })
    .describe("Addresses of paper, code and project page."),
  citationKey: z.string().describe("Key of the BibTeX entry; it never changes."),
  survey: z
    .object({ references: z.array(z.int()), sections: z.array(z.string()) })
    .describe("Reference numbers and sections in the survey."),
  background: z
    .enum(Object.keys(backgroundTopics) as (keyof typeof backgroundTopics)[])
    .optional()
    .describe("Topic of a work outside the taxonomy."),
  introduces: z.array(reference).describe("The methods and benchmarks that it introduces."),
  corrections: z.array(correction).describe("What the survey or another public place says differently."),
  sources: z.array(z.string()).describe("What was read."),
  unverified: z.array(z.string()).describe("What could not be checked."),
});

/** A method or model. */
export const methodShape = z.object({
  kind: z.literal("method"),
  ...common,
  type: z.enum(["method", "model"]).describe("A technique, or a trained system with a name."),
  otherNames: z.array(z.string()).describe("Other names and spellings."),
  summary: z.string().describe("Its mechanism in one sentence."),
  introducedBy: z.array(reference).describe("The papers that introduce it."),
  profile: profile.optional().describe("Mechanism profile; its terms are explained in vocabulary.json."),
});

/** A benchmark, metric or data set. */
export const benchmarkShape = z.object({
  kind: z.literal("benchmark"),
  ...common,
  type: z.enum(["benchmark", "metric", "dataset"]).describe("What kind of yardstick it is."),
  otherNames: z.array(z.string()).describe("Other names and spellings."),
  summary: z.string().describe("What it measures and how, in one sentence."),
  introducedBy: z.array(reference).describe("The papers that introduce it."),
  metrics: z.array(metric).describe("The measures it reports."),
  results: z.array(result).describe("Reported results, each with setting and source."),
  incomparable: z.string().optional().describe("What must not be compared, and why."),
});

const bilingual = z.object({ en: z.string(), de: z.string().optional() });

/** A category that is no longer in use. */
const statusShape = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("moved"), to: z.string().describe("What replaces it."), reason: z.string().optional() }),
  z.object({
    kind: z.literal("split"),
    into: z.array(z.string()).describe("What it was split into."),
    reason: z.string().optional(),
  }),
  z.object({ kind: z.literal("retired"), reason: z.string().describe("Why it was retired.") }),
]);

/** A category: a concept of the taxonomy, in SKOS's terms. */
export const conceptShape = z.object({
  kind: z.literal("concept"),
  id,
  url,
  prefLabel: bilingual.describe("Its label in English and German."),
  altLabel: z.array(z.string()).describe("Other words for it."),
  definition: bilingual.describe("What belongs there."),
  scopeNote: bilingual.partial().optional().describe("What does not belong there."),
  sections: z.array(z.string()).describe("Sections of the survey."),
  broader: z.string().optional().describe("Id of its parent; absent for the tops."),
  ancestors: z.array(z.string()).describe("Ids from the top down to its parent."),
  narrower: z.array(z.string()).describe("Ids of its children, in order."),
  related: z.array(z.string()).describe("Ids of related categories elsewhere in the tree."),
  takes: z.array(z.enum(entryKinds)).describe("Kinds of entry that it holds."),
  members: z.array(reference).describe("Entries that stand right here, oldest first."),
  worksBelow: z.int().describe("Number of entries here and in sub-categories, each counted once."),
  readingOrder: z
    .array(z.object({ work: reference, why: z.string() }))
    .describe("Works in the order in which to read them."),
  contrasts: z
    .array(
      z.object({ with: z.string(), test: z.string(), here: z.string(), there: z.string(), both: z.array(z.string()) }),
    )
    .describe("How to tell it from its siblings."),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })).describe("Questions for a seminar."),
  status: statusShape.optional().describe("Present where it is no longer in use."),
  added: moment.describe("When it was added to the Atlas."),
  changed: moment.describe("When it or one of its members last changed."),
  text: z.string().optional().describe("Its lesson as Markdown; only in the file beside its page."),
});

/** A kind of relation. */
export const relationKindShape = z.object({
  id: z.string(),
  label: z.string().describe("How it reads from the entry that states it."),
  inverse: z.string().describe("How it reads from the other side."),
  definition: z.string().describe("When it is used."),
});

/** One link between two works. */
export const relationShape = z.object({
  type: z.string().describe("Id of its kind."),
  from: reference,
  to: reference,
  source: z.string().optional().describe("Where it is stated, if not in the sources of the first."),
});

/** One question of the mechanism profile with the terms that answer it. */
export const profileFieldShape = z.object({
  id: z.string().describe("Name of the field in a profile."),
  label: z.string(),
  question: z.string(),
  several: z.boolean().describe("True where several terms may hold at once."),
  terms: z.array(z.object({ id: z.string(), label: z.string(), means: z.string() })),
});

/** An address that is no longer in use. */
export const redirectShape = z.object({
  from: z.url().describe("The former address; it still answers."),
  status: statusShape.describe("What became of it, with full addresses."),
});

/** One file of the API, as its index lists it. */
export const fileShape = z.object({
  url: z.url(),
  type: z.string().describe("Media type."),
  description: z.string(),
  schema: z.url().optional().describe("The JSON Schema that it satisfies."),
});

/** What every file says of itself. */
export const atlasShape = z.object({
  name: z.string(),
  version: z.string().describe("Version of the content."),
  released: z.iso.date().describe("Day of that version."),
  license: z.string().describe("SPDX identifier of the licence of the content."),
  licenseUrl: z.url(),
  url: z.url().describe("Home page of the Atlas."),
});

/** A pointer to an entry, as it is written. */
export type ApiReference = z.infer<typeof reference>;
/** A paper, as it is written. */
export type ApiPaper = z.infer<typeof paperShape>;
/** A method, as it is written. */
export type ApiMethod = z.infer<typeof methodShape>;
/** A benchmark, as it is written. */
export type ApiBenchmark = z.infer<typeof benchmarkShape>;
/** A category, as it is written. */
export type ApiConcept = z.infer<typeof conceptShape>;
/** A link between two works, as it is written. */
export type ApiRelation = z.infer<typeof relationShape>;
/** A file of the API, as its index writes it. */
export type ApiFile = z.infer<typeof fileShape>;
/** What became of a category or an address, as it is written. */
export type ApiStatus = z.infer<typeof statusShape>;
/** What a file says of the Atlas, as it is written. */
export type ApiAtlas = z.infer<typeof atlasShape>;
