/** Splits a name as printed into the parts that citations need. A guess for names of three words and more: only the person knows. */
import type { Author } from "../schema/paper.ts";

const particle = /^(?:van|von|de|den|der|del|della|di|da|dos|du|el|al|la|le|ten|ter|zu|zur|bin|ibn)$/;
const suffix = /^(?:Jr\.?|Sr\.?|II|III|IV)$/;
const organisation =
  /\b(?:AI|Team|Labs?|Research|Group|Inc|Ltd|University|Institute|DeepMind|Google|OpenAI|NVIDIA|Meta|Microsoft|Runway|Tencent|ByteDance|Alibaba)\b/i;

/** An author from a name with the given name first: "Jan van der Berg" gives family "van der Berg", given "Jan". */
export function splitName(name: string): Author {
  const words = name.trim().split(/\s+/);
  if (organisation.test(name)) return { literal: words.join(" ") };
  const end = words.length > 2 && suffix.test(words.at(-1) ?? "") ? words.pop() : undefined;
  let start = words.length - 1;
  while (start > 1 && particle.test(words[start - 1] ?? "")) start--;
  const given = words.slice(0, start).join(" ");
  return { family: words.slice(start).join(" "), ...(given ? { given } : {}), ...(end ? { suffix: end } : {}) };
}

/** True where the split is a guess that a person should look at: several given names, or a particle. */
export function isDoubtfulSplit(author: Author): boolean {
  if ("literal" in author) return false;
  const middle = (author.given ?? "").split(/\s+/).slice(1);
  return author.family.includes(" ") || middle.some((word) => !/^\p{Lu}\.?$/u.test(word));
}
