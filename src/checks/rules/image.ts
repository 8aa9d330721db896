import { refused } from "../entry-text.ts";
import type { Rule } from "../rule.ts";

/** A picture comes from the site and says in words what it shows. */
export const image: Rule = {
  id: "image",
  group: "safety",
  severity: "error",
  sentence: "A picture comes from the site itself and says in words what it shows.",
  why: "A picture on another site tells that site who reads the page, may change, and may vanish. Readers who do not see it need the words between the brackets.",
  check({ texts }) {
    return refused(texts, "image", ({ subject, detail }) =>
      detail === "alt"
        ? {
            message: `The picture "${subject}" has no description.`,
            hint: "Say between the brackets what it shows: ![Three frames and a memory bank](/figures/name.svg).",
          }
        : detail === "reference"
          ? {
              message: `The picture "${subject}" has its address elsewhere in the text.`,
              hint: "Write the address right behind it: ![what it shows](/figures/name.svg).",
            }
          : {
              message: `The picture "${subject}" does not come from this site.`,
              hint: "Link to the page that shows it, or ask for a drawing in the site's own style.",
            },
    );
  },
};
