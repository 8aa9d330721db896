/** Arbitrary works whose titles and names try to break a format. */
import fc from "fast-check";
import type { CitedRecord } from "../../src/exports/citable.ts";
import type { Author } from "../../src/schema/paper.ts";

/** Pieces that formats give a meaning to, and pieces of scripts that a careless program cuts apart. */
const pieces = [
  ..."\"'`{}\\&<>%$#_^~@=,;:|[]()/?!*-+",
  "--",
  "``",
  "''",
  " and ",
  " others",
  "\\\\",
  "\\}",
  "}}",
  "{{",
  "$x_1$",
  "<i>",
  "</i>",
  "</script>",
  "<!--",
  "]]>",
  "&amp;",
  "&#60;",
  "%20",
  "TY  - ",
  "\r\nER  - \r\n",
  "\n@misc{x,",
  "\u0000",
  "\u0007",
  "\u2028",
  "\ufeff",
  "\uffff",
  "\ud800",
  "\ue000",
  "e\u0301",
  "u\u0308\u0304",
  "é",
  "ß",
  "Łódź",
  "İi̇",
  "ﬁ",
  "عالم",
  "שלום",
  "\u202eevil\u202c",
  "世界模型",
  "👩‍🚀",
  "🌍",
  "∞",
  "α²",
  "°",
  "•",
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  { weight: 3, arbitrary: fc.constantFrom("World", "model", "GPT-4", "Self", "van", "der", "State", " ", " ") },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
);

/** A text on one line or not, with something to see in it, as no schema would refuse it. */
export const hostileText = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => `x${parts.join("")}`);

const author: fc.Arbitrary<Author> = fc.oneof(
  fc.record({ family: hostileText, given: hostileText, suffix: fc.constantFrom("Jr.", "III") }),
  fc.record({ family: hostileText, given: hostileText }),
  fc.record({ family: hostileText }),
  fc.record({ literal: hostileText }),
);

/** A paper as no schema would refuse it, published or not. */
export const hostileRecord: fc.Arbitrary<CitedRecord> = fc.record(
  {
    title: hostileText,
    authors: fc.array(author, { minLength: 1, maxLength: 4 }),
    issued: fc.constantFrom("2025", "2025-04", "2025-04-16"),
    identifiers: fc.constantFrom(
      {},
      { arxiv: "2504.12369" },
      { doi: "10.1002/(SICI)1097<1::AID>3.0;2-#{x}" },
      { arxiv: "2504.12369", doi: "10.1038/nature14236" },
    ),
    venue: fc.record({
      name: hostileText,
      year: fc.constantFrom(2025, 2026),
      type: fc.constantFrom("conference", "journal", "workshop", "book", "techreport", "product", "blog"),
    }),
    links: fc.constantFrom({}, { paper: 'https://example.org/a?b={c}&d="e"|%20\\f' }),
    citationKey: fc.constant("doe2025world"),
  },
  { requiredKeys: ["title", "authors", "issued", "identifiers", "links", "citationKey"] },
) as fc.Arbitrary<CitedRecord>;
