/** What `content/relations/<id>.yaml` may say: one kind of link between works. */
import { z } from "astro/zod";
import { line } from "./identifiers.ts";

/** One kind of link between works. */
export const relationKindSchema = z.strictObject({
  label: line.describe("How it reads from the work that states it: “extends”."),
  inverse: line.describe("How it reads from the other work: “extended by”."),
  definition: line.describe("When to use it, in one sentence."),
  symmetric: z.boolean().default(false).describe("True when it reads the same both ways."),
  lineage: z.boolean().default(false).describe("True when the newer work descends from the older one."),
});

/** One kind of link as an editor wrote it. */
export type RelationKindRecord = z.infer<typeof relationKindSchema>;
