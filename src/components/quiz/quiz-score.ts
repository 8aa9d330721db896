/** What a reader has answered, day by day, kept in this browser only. Runs in the browser and in tests. */

/** Chosen category by question. */
export type Answers = Readonly<Record<string, string>>;

const isAnswers = (value: unknown): value is Answers =>
  typeof value === "object" && value !== null && Object.values(value).every((chosen) => typeof chosen === "string");

/** The answers of a day from what was kept; none where it is of another day or cannot be read. */
export function readAnswers(kept: string | null, day: string): Answers {
  try {
    const value: unknown = JSON.parse(kept ?? "null");
    if (typeof value !== "object" || value === null || !("day" in value) || value.day !== day) return {};
    return "answers" in value && isAnswers(value.answers) ? value.answers : {};
  } catch {
    return {};
  }
}

/** The answers of a day as text to keep. */
export function writeAnswers(day: string, answers: Answers): string {
  return JSON.stringify({ day, answers });
}

/** How many of the answered questions were answered rightly. */
export function score(
  questions: readonly { readonly id: string; readonly right: readonly string[] }[],
  answers: Answers,
): { readonly right: number; readonly answered: number } {
  const answered = questions.filter(({ id }) => answers[id] !== undefined);
  return {
    answered: answered.length,
    right: answered.filter(({ id, right }) => right.includes(answers[id] ?? "")).length,
  };
}
