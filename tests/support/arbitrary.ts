/** Arbitrary text as strangers could write it: what breaks formats, scripts of all kinds, and characters no format allows. */
import fc from "fast-check";

const awkward = [
  '"',
  "'",
  "`",
  "&",
  "&amp;",
  "<",
  ">",
  "</title>",
  "<!--",
  "]]>",
  "<?xml",
  "{",
  "}",
  "\\",
  "|",
  ",",
  ";",
  "=1+1",
  "@x",
  "$x_1$",
  "**",
  "[a](b)",
  "Łukasz",
  "é",
  "ü̈",
  "שלום",
  "\u202eabc\u202c",
  "مرحبا",
  "世界",
  "👩‍🔬",
  "π₀",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u007f",
  "\u0085",
  "\u2028",
  "\ufffe",
  "\ud800",
  "\u200b",
];

/** One line of such text that is not empty. */
export const anyLine: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...awkward), fc.string({ unit: "binary", maxLength: 4 }), fc.constant(" ")), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `x${parts.join("")}`.replace(/[\r\n]/g, " ").trim());
