/** JSON Schemas of the front matters, made from the zod schemas, so that an editor shows the same sentences and accepts the same values. */
import { z } from "astro/zod";
import { referencePatterns } from "../checks/references.ts";
import { bibliographicRecordSchema } from "../schema/bibliographic-record.ts";
import { type CollectionName, collections } from "../schema/collections.ts";
import { backgroundTopics, profileFields, type Term } from "../schema/vocabulary.ts";

/** A JSON Schema as plain data. */
export interface JsonSchema {
  [keyword: string]: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  description?: string;
}

/** Ids that an editor offers, each with the words that explain it. */
export type OfferedIds = Readonly<Record<string, string>>;

/** Ids by what they stand for; what is left out is not offered. */
export type Ids = Readonly<Partial<Record<"concept" | "work" | "paper" | "relation-kind", OfferedIds>>>;

/** The kinds of front matter: file name of the schema, and title. */
export const schemaFiles = {
  taxonomy: ["concept", "A concept of the taxonomy: content/taxonomy/<id>.mdx"],
  papers: ["paper", "A paper: content/papers/<id>.mdx"],
  methods: ["method", "A method or model: content/methods/<id>.mdx"],
  benchmarks: ["benchmark", "A benchmark, metric or data set: content/benchmarks/<id>.mdx"],
  relations: ["relation-kind", "A kind of link between works: content/relations/<id>.yaml"],
  glossary: ["glossary-term", "A term of the glossary: content/glossary/<id>.yaml"],
  "reading-lists": ["reading-list", "A reading list: content/reading-lists/<id>.mdx"],
} as const satisfies Record<CollectionName, readonly [file: string, title: string]>;

/** The part of a schema at a path such as `classifications.*.concept`; a union is searched branch by branch. */
function partAt(schema: JsonSchema | undefined, path: readonly string[]): JsonSchema | undefined {
  const [step, ...rest] = path;
  if (!schema || step === undefined) return schema;
  for (const branch of [schema, ...(schema.anyOf ?? []), ...((schema.oneOf as JsonSchema[] | undefined) ?? [])]) {
    const inner = step === "*" ? branch.items : branch.properties?.[step];
    const found = partAt(inner, rest);
    if (found) return found;
  }
  return undefined;
}

/** Offers ids without refusing others: whether an id exists is for the check, which knows the files of this moment. */
function offer(part: JsonSchema, ids: OfferedIds): void {
  const { pattern } = part;
  delete part.pattern;
  const names = Object.keys(ids);
  part.anyOf = [{ enum: names, enumDescriptions: Object.values(ids) }, { pattern }];
}

function describeTerms(part: JsonSchema | undefined, terms: Readonly<Record<string, Term>>): void {
  if (part) part.enumDescriptions = Object.values(terms).map(({ label, means }) => `${label}: ${means}`);
}

const fromZod = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { io: "input", target: "draft-7" }) as JsonSchema;

/** What the ids that a rule judges stand for. */
const idsOfRule: Readonly<Record<string, keyof Ids>> = {
  "unknown-concept": "concept",
  "unknown-work": "work",
  "unknown-relation-kind": "relation-kind",
};

/** The schema of one kind of front matter, which offers the ids given. */
export function frontMatterSchema(collection: CollectionName, ids: Ids = {}): JsonSchema {
  const schema = fromZod(collections[collection].schema);
  for (const [pattern, rule] of referencePatterns(collection)) {
    const part = partAt(schema, pattern.split("."));
    const offered = ids[pattern.startsWith("introducedBy") ? "paper" : (idsOfRule[rule] ?? "work")];
    if (part && offered) offer(part, offered);
  }
  for (const [field, { terms }] of Object.entries(profileFields))
    describeTerms(partAt(schema, ["profile", field, "values", "*"]), terms);
  if (collection === "papers") describeTerms(partAt(schema, ["background"]), backgroundTopics);
  const { $schema, ...rest } = schema;
  return { $schema, title: schemaFiles[collection][1], ...rest };
}

/** The schema of a stored bibliographic record. */
export function recordSchema(): JsonSchema {
  const { $schema, ...rest } = fromZod(bibliographicRecordSchema);
  return { $schema, title: "A stored bibliographic record: content/records/…/<identifier>.json", ...rest };
}
