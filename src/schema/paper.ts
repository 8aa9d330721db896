/** What the front matter of `content/papers/<id>.mdx` may say. */
import { z } from "astro/zod";
import { classification, relation } from "./classification.ts";
import { arxivId, doi, line, partialDate, webAddress } from "./identifiers.ts";
import { type BackgroundTopic, backgroundTopics } from "./vocabulary.ts";

const name = line.refine(
  (text) => !/\b(?:et al|and others)\b/i.test(text),
  "List every author; leave none to “et al.”",
);

/** A person, with the names in CSL's terms, or an organisation as `literal`; https://docs.citationstyles.org/en/stable/specification.html#name */
export const author = z.union(
  [
    z.strictObject({
      family: name.describe("Family name, particles included where they are part of it (van Hasselt)."),
      given: name.optional().describe("Given names as printed; left out for a person with a single name."),
      suffix: line.optional().describe("Jr., III and the like."),
    }),
    z.strictObject({ literal: name.describe("Name of an organisation or team, kept as it is.") }),
  ],
  "An author is { family: Xiao, given: Zeqi }, or { literal: Google DeepMind } for an organisation.",
);

/** Where a work was published. */
export const venue = z.strictObject({
  name: line.describe("Short name of the venue, for example NeurIPS."),
  year: z.int().min(1900).max(2100).describe("Year of the venue."),
  type: z
    .enum(["conference", "journal", "workshop", "book", "techreport", "product", "blog"])
    .describe("conference, journal, workshop, book, techreport, product or blog."),
});

/** Something that the survey, its companion list or another public place says differently. */
export const correction = z.strictObject({
  says: line.describe("What is said, and where (survey, its bibliography, companion list, ...)."),
  right: line.describe("What is right, or what differs."),
  kind: z
    .enum(["error", "overtaken", "placement", "naming"])
    .describe(
      "error; overtaken (true once, newer facts exist); placement (a doubt about the category); naming (a spelling or title that differs).",
    ),
  source: line.optional().describe("Where the right value was found; if left out, the entry's sources."),
});

/** The front matter of a paper. */
export const paperSchema = z.strictObject({
  name: line.describe("Short name that people say, for example WorldMem."),
  title: line.describe("Title with the capitals its authors gave it; quote it if it has a colon."),
  authors: z
    .array(author)
    .min(1, "A paper has at least one author.")
    .describe("All authors in order: { family: Xiao, given: Zeqi } or { literal: Google DeepMind }."),
  issued: partialDate,
  identifiers: z
    .strictObject({ arxiv: arxivId.optional(), doi: doi.optional() })
    .default({})
    .describe("arXiv id and DOI, each without link."),
  venue: venue.optional().describe("Where it was published; leave it out for a preprint."),
  links: z
    .strictObject({
      paper: webAddress.optional().describe("Where to read it."),
      code: webAddress.optional().describe("The authors' code."),
      project: webAddress.optional().describe("The authors' project page."),
    })
    .default({})
    .describe("Web addresses of paper, code and project page."),
  citationKey: z
    .string()
    .regex(
      /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
      "A citation key has lower-case letters and digits, for example xiao2025worldmem.",
    )
    .describe("Key of the BibTeX entry; unique, and it never changes, for example xiao2025worldmem."),
  survey: z
    .strictObject({
      references: z.array(z.int().min(1).max(188)).default([]).describe("Numbers in the survey's bibliography."),
      sections: z
        .array(z.string())
        .default([])
        .describe('Sections of the survey that speak of it, in quotes, for example ["4.1.3"].'),
    })
    .default({ references: [], sections: [] })
    .describe("Where the survey cites the work."),
  background: z
    .enum(Object.keys(backgroundTopics) as BackgroundTopic[])
    .optional()
    .describe("Topic of a work that has no place in the taxonomy."),
  classifications: z
    .array(classification)
    .default([])
    .describe("Places in the taxonomy, only for a paper that introduces no method or benchmark of its own."),
  relations: z
    .array(relation)
    .default([])
    .describe("Links to other works, only for a paper that introduces no method or benchmark."),
  corrections: z
    .array(correction)
    .default([])
    .describe("What the survey, its companion list or another public place says differently."),
  sources: z
    .array(line)
    .min(1, "Name at least one source that was checked.")
    .describe("What was read to write this entry: web addresses or descriptions."),
  unverified: z.array(line).default([]).describe("Facts that could not be checked; the page shows them as such."),
});

/** The front matter of a paper as an author wrote it. */
export type PaperRecord = z.infer<typeof paperSchema>;

/** One author of a paper. */
export type Author = z.infer<typeof author>;

/** One correction of a paper. */
export type Correction = z.infer<typeof correction>;
