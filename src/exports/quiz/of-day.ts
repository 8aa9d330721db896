/** Which questions a day has. The same in the browser and in tests. */

/** A small hash of a text, 32 bits: FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}

/** The questions of a day, `YYYY-MM-DD`: the same for everyone, others on the next day. */
export function questionsOfDay<Question extends { readonly id: string }>(
  questions: readonly Question[],
  day: string,
  amount: number,
): Question[] {
  return questions
    .map((question) => ({ question, order: fnv1a(`${day} ${question.id}`) }))
    .sort((a, b) => a.order - b.order || (a.question.id < b.question.id ? -1 : 1))
    .slice(0, amount)
    .map(({ question }) => question);
}
