/** What `content/former-addresses.yaml` may say: what became of an entry's or page's address that is no longer in use. */
import { z } from "astro/zod";
import { line } from "./identifiers.ts";

const address = z
  .string()
  .regex(
    /^\/(?:[a-z0-9-]+\/)+$/,
    "Write the address from the root of the site with slashes at both ends, for example /methods/worldmem/.",
  );

/** One former address. Categories are not listed there; their own files have a `status`. */
export const formerAddressSchema = z.strictObject({
  from: address.describe("The address that was published."),
  status: z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("moved"),
        to: address.describe("The address that replaces it."),
        reason: line.optional().describe("Why."),
      }),
      z.strictObject({
        kind: z.literal("split"),
        into: z.array(address).min(2).describe("The addresses it was split into."),
        reason: line.optional().describe("Why."),
      }),
      z.strictObject({ kind: z.literal("retired"), reason: line.describe("Why there is no such page any more.") }),
    ])
    .describe("What became of it: moved, split or retired."),
});

/** One former address as an editor wrote it. */
export type FormerAddressRecord = z.infer<typeof formerAddressSchema>;
