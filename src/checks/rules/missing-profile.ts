import type { Rule } from "../rule.ts";

/** A classified method has a mechanism profile. */
export const missingProfile: Rule = {
  id: "missing-profile",
  group: "text",
  severity: "warning",
  sentence: "A method with a place in the taxonomy has a mechanism profile.",
  why: "The profile is what readers filter and compare by. A field that no source answers says not-reported, which is an answer too.",
  check({ records }) {
    return records.methods.flatMap(({ path, data }) =>
      data.classifications.length === 0 || data.profile !== undefined
        ? []
        : [
            {
              file: path,
              place: { in: "front-matter", path: ["classifications"], key: true } as const,
              message: "The method is classified and has no profile.",
              hint: 'Add "profile:" with every field of the template in content/README.md, each with a value and its source, or not-reported.',
            },
          ],
    );
  },
};
