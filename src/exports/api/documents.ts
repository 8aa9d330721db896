/** The files below `/api/v1/` and the ones beside the pages: what stands in each, and its JSON Schema. */
import { z } from "astro/zod";
import type { FormerAddress } from "../../knowledge/former-addresses.ts";
import type { Concept, Entry } from "../../knowledge/types.ts";
import { profileFieldNames, profileFields } from "../../schema/vocabulary.ts";
import { toJson } from "../../text/json.ts";
import { besidePage, type PageFile } from "../page-file.ts";
import {
  type ApiContext,
  toApiBenchmark,
  toApiConcept,
  toApiEntry,
  toApiMethod,
  toApiPaper,
  toApiRelations,
} from "./records.ts";
import {
  type ApiAtlas,
  type ApiFile,
  type ApiStatus,
  atlasShape,
  benchmarkShape,
  conceptShape,
  fileShape,
  methodShape,
  paperShape,
  profileFieldShape,
  redirectShape,
  relationKindShape,
  relationShape,
} from "./shapes.ts";

const root = "/api/v1/";

/** What the documents need besides what single records need. */
export interface ApiSource extends ApiContext {
  readonly atlas: ApiAtlas;
  readonly former: readonly FormerAddress[];
  /** The other files for programs that the index lists. */
  readonly further: readonly ApiFile[];
}

interface Collection {
  readonly description: string;
  /** The shape of everything in the file besides `$schema` and `atlas`. */
  readonly shape: z.ZodRawShape;
  readonly content: (source: ApiSource) => Readonly<Record<string, unknown>>;
}

const status = ({ absolute }: ApiSource, { status }: FormerAddress): ApiStatus => {
  if (status.kind === "moved") return { ...status, to: absolute(status.to) };
  return status.kind === "split" ? { ...status, into: status.into.map(absolute) } : status;
};

/** The collections by name; each is the file `/api/v1/<name>.json`. */
export const collections = {
  papers: {
    description: "Every paper, report and book, oldest first.",
    shape: { items: z.array(paperShape) },
    content: (source) => ({ items: source.kb.papers.map((paper) => toApiPaper(source, paper)) }),
  },
  methods: {
    description: "Every method and model with its mechanism profile, oldest first.",
    shape: { items: z.array(methodShape) },
    content: (source) => ({ items: source.kb.methods.map((method) => toApiMethod(source, method)) }),
  },
  benchmarks: {
    description: "Every benchmark, metric and data set with reported results, oldest first.",
    shape: { items: z.array(benchmarkShape) },
    content: (source) => ({ items: source.kb.benchmarks.map((benchmark) => toApiBenchmark(source, benchmark)) }),
  },
  taxonomy: {
    description: "Every category in the order of the tree, those no longer in use at the end.",
    shape: { items: z.array(conceptShape) },
    content: (source) => ({ items: source.kb.concepts.map((concept) => toApiConcept(source, concept)) }),
  },
  relations: {
    description: "Every link between works, each once, and the kinds of link.",
    shape: { kinds: z.array(relationKindShape), items: z.array(relationShape) },
    content: (source) => ({
      kinds: [...source.kb.relationKinds].map(([id, { label, inverse, definition }]) => ({
        id,
        label,
        inverse,
        definition,
      })),
      items: toApiRelations(source),
    }),
  },
  vocabulary: {
    description: "The questions of the mechanism profile, and the terms that answer them.",
    shape: { items: z.array(profileFieldShape) },
    content: () => ({
      items: profileFieldNames.map((id) => {
        const { label, question, several, terms } = profileFields[id];
        return {
          id,
          label,
          question,
          several,
          terms: Object.entries(terms).map(([term, { label, means }]) => ({ id: term, label, means })),
        };
      }),
    }),
  },
  redirects: {
    description: "Every address that is no longer in use, and what became of it.",
    shape: { items: z.array(redirectShape) },
    content: (source) => ({
      items: source.former.map((former) => ({ from: source.absolute(former.from), status: status(source, former) })),
    }),
  },
} as const satisfies Record<string, Collection>;

/** The name of a collection. */
export type CollectionName = keyof typeof collections;

/** The names of all collections. */
export const collectionNames = Object.keys(collections) as CollectionName[];

const single = { paper: paperShape, method: methodShape, benchmark: benchmarkShape, concept: conceptShape } as const;

/** Address of a schema from the root of the site. */
export const schemaAddress = (name: string): string => `${root}schemas/${name}.json`;

/** Address of a collection from the root of the site. */
export const collectionAddress = (name: CollectionName): string => `${root}${name}.json`;

/** Address of the index from the root of the site. */
export const indexAddress = `${root}index.json`;

const shapes: Readonly<Record<string, z.ZodRawShape>> = {
  index: { files: z.array(fileShape) },
  ...Object.fromEntries(collectionNames.map((name) => [name, collections[name].shape])),
  ...Object.fromEntries(Object.entries(single).map(([name, item]) => [name, { item }])),
};

/** The names of all schemas. */
export const schemaNames = Object.keys(shapes);

/** One JSON Schema, https://json-schema.org/draft/2020-12; open to further fields, which v1 may gain. */
export function toSchema({ absolute }: Pick<ApiContext, "absolute">, name: string): Record<string, unknown> {
  const envelope = z.object({
    $schema: z.url().describe("Address of this schema."),
    atlas: atlasShape,
    ...shapes[name],
  });
  const { $schema, ...schema } = z.toJSONSchema(envelope, {
    io: "output",
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, $id: absolute(schemaAddress(name)), ...schema };
}

const enclose = (source: Pick<ApiSource, "absolute" | "atlas">, schema: string, content: object) => ({
  $schema: source.absolute(schemaAddress(schema)),
  atlas: source.atlas,
  ...content,
});

/** The file of one collection. */
export function toCollection(source: ApiSource, name: CollectionName): object {
  return enclose(source, name, collections[name].content(source));
}

/** The file beside a page: the record with its text as Markdown. */
export function toRecord(
  source: Pick<ApiSource, "kb" | "dates" | "absolute" | "atlas">,
  item: Concept | Entry,
  text: string,
): object {
  const record = item.kind === "concept" ? toApiConcept(source, item) : toApiEntry(source, item);
  return enclose(source, item.kind, { item: { ...record, text } });
}

/** The index: every file for programs, with its description and schema. */
export function toIndex(source: ApiSource): object {
  const { absolute } = source;
  const files: ApiFile[] = collectionNames.map((name) => ({
    url: absolute(collectionAddress(name)),
    type: "application/json",
    description: collections[name].description,
    schema: absolute(schemaAddress(name)),
  }));
  return enclose(source, "index", { files: [...files, ...source.further] });
}

/** The record beside every page of an entry or category; `textOf` gives its text as Markdown. */
export function* recordFiles(source: ApiSource, textOf: (item: Concept | Entry) => string): Generator<PageFile> {
  for (const item of [...source.kb.concepts, ...source.kb.entries]) {
    yield [besidePage(item.address, "json"), toJson(toRecord(source, item, textOf(item)))];
  }
}
