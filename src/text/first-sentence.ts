/** The first sentence of a text. */

/** A sentence ends where its mark is followed by a space and a capital; a single letter before a point is an abbreviation ("z. B."). */
const end = /(?<!(?:^|[\s.(])\p{L}\.)(?<=[.!?])\s+(?=[\p{Lu}“„"])/u;

/** The text up to the end of its first sentence; all of it where it has one only. */
export function firstSentence(text: string): string {
  return text.split(end, 1)[0] ?? text;
}
