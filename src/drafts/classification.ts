/** The lines of a draft that place a work in the taxonomy. */
import { type OpenField, placeholder } from "./draft.ts";

/** The lines for the concepts that were chosen, or for one that a person must choose. */
export function classificationLines(concepts: readonly string[]): string[] {
  const chosen = concepts.length > 0 ? concepts : [placeholder];
  return [
    "classifications:",
    ...chosen.flatMap((concept) => [
      `  - concept: ${concept}`,
      "    placedBy: proposed",
      `    reason: "${placeholder}: which part of the mechanism puts it there, in one sentence"`,
    ]),
  ];
}

/** What a person must fill in there. */
export function classificationFields(concepts: readonly string[], axes: string): OpenField[] {
  const what = "One sentence that says which part of the mechanism puts it there.";
  if (concepts.length > 0)
    return concepts.map((concept, index) => ({
      field: `classifications.${index + 1}.reason`,
      what: `${concept}: ${what}`,
      required: true,
    }));
  return [
    {
      field: "classifications.1.concept",
      what: `The id of a leaf under ${axes}: a file name in content/taxonomy.`,
      required: true,
    },
    { field: "classifications.1.reason", what, required: true },
  ];
}
