/** Which questions a day has. The same in the browser and in tests. */
import { hash } from "../../text/fingerprint.ts";

/** The questions of a day, `YYYY-MM-DD`: the same for everyone, others on the next day. */
export function questionsOfDay<Question extends { readonly id: string }>(
  questions: readonly Question[],
  day: string,
  amount: number,
): Question[] {
  return questions
    .map((question) => ({ question, order: hash(`${day} ${question.id}`) }))
    .sort((a, b) => a.order - b.order || (a.question.id < b.question.id ? -1 : 1))
    .slice(0, amount)
    .map(({ question }) => question);
}
