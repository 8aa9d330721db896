/**
 * What `content/editions/<version>.json` holds: the taxonomy and the placements as they stood at a release, complete in
 * themselves, so that an edition's pages never depend on what is written later. Lists are sorted by id.
 */
import { z } from "astro/zod";
import { placers } from "./classification.ts";
import { conceptStatus, entryKinds } from "./concept.ts";
import { id, line, partialDate } from "./identifiers.ts";

/** The form of a version, https://semver.org without pre-releases. */
export const versionPattern = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/;

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "A day is written YYYY-MM-DD.");
const translated = z.strictObject({ en: z.string(), de: z.string().optional() });

/** One category of an edition. */
export const editionConceptSchema = z.strictObject({
  id,
  prefLabel: translated,
  altLabel: z.array(z.string()).default([]),
  broader: id.optional(),
  order: z.int(),
  definition: translated,
  scopeNote: translated.optional(),
  sections: z.array(z.string()),
  /** HTML. Links inside the Atlas are `concept:<id>`, `method:<id>` and the like; terms are `#term-<id>`. */
  lesson: z.string(),
  status: conceptStatus.optional(),
});

/** One place of a work in an edition, with its evidence. */
const editionPlaceSchema = z.strictObject({
  concept: id,
  placedBy: z.enum(Object.keys(placers) as (keyof typeof placers)[]),
  sections: z.array(z.string()).default([]),
  reason: z.string().optional(),
  doubt: z.string().optional(),
});

/** One work of an edition: a method or benchmark, or a paper that introduces neither. */
export const editionWorkSchema = z.strictObject({
  id,
  kind: z.enum(entryKinds),
  name: z.string(),
  issued: partialDate,
  /** Address of its page from the root of the site. */
  address: z.string(),
  /** The papers behind it as one cites them, HTML with nothing but `<i>` in it. */
  citations: z.array(z.string()),
  /** Topic of a work that has no place in the taxonomy, in words. */
  background: z.string().optional(),
  places: z.array(editionPlaceSchema).default([]),
  corrections: z.array(z.strictObject({ says: z.string(), right: z.string() })).default([]),
});

/** One term of the glossary that the lessons use. */
const editionTermSchema = z.strictObject({ id, term: z.string(), definition: z.string() });

/** Why something changed since the edition before: a sentence by id; `*` stands for all other corrected works. */
export const changeReasonsSchema = z.strictObject({
  concepts: z.record(id, line).default({}).describe("By id of the category that was renamed, moved, split or retired."),
  works: z
    .record(z.union([id, z.literal("*")]), line)
    .default({})
    .describe("By id of the work that was placed anew or corrected; * for all corrected works that are not named."),
});

/** One frozen edition. */
export const editionSchema = z.strictObject({
  version: z.string().regex(versionPattern, "A version is three numbers, for example 1.2.0."),
  /** Day of the release. */
  released: day,
  title: z.string(),
  /** Who made it, as one cites it. */
  authors: z.string(),
  /** What this edition is, in a sentence or two. */
  about: z.string(),
  reasons: changeReasonsSchema,
  concepts: z.array(editionConceptSchema),
  terms: z.array(editionTermSchema),
  works: z.array(editionWorkSchema),
});

/** One frozen edition. */
export type Edition = z.infer<typeof editionSchema>;
/** One category of it. */
export type EditionConcept = z.infer<typeof editionConceptSchema>;
/** One work of it. */
export type EditionWork = z.infer<typeof editionWorkSchema>;
/** One place of a work. */
export type EditionPlace = z.infer<typeof editionPlaceSchema>;
/** One term of it. */
export type EditionTerm = z.infer<typeof editionTermSchema>;
/** Why things changed. */
export type ChangeReasons = z.infer<typeof changeReasonsSchema>;
