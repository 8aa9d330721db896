/** The components and the little HTML that texts may use. The lists are short on purpose: entries come from strangers. */

/** One component of an entry: the element and class that stand for it in HTML, and what it is for. */
export interface BodyComponent {
  readonly element: string;
  readonly className: string;
  readonly purpose: string;
}

/** The components by name, as written in an entry: `<Note>…</Note>`. */
export const components: Readonly<Record<string, BodyComponent>> = {
  Note: { element: "aside", className: "note", purpose: "A remark of the Atlas, set apart from what the sources say." },
};

/** One component of a lesson: the attributes it must have, those it may have, and what it is for. */
export interface LessonComponent {
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly purpose: string;
}

/** The components of lessons, which Astro renders; `components/lesson/Lesson.astro` hands over the same ones. */
export const lessonComponents: Readonly<Record<string, LessonComponent>> = {
  Formula: { required: ["tex", "says"], optional: [], purpose: "A formula set apart, with its reading in words." },
  Symbol: { required: ["tex"], optional: ["says"], purpose: "A symbol inside a sentence, with its reading in words." },
  Term: { required: ["id"], optional: [], purpose: "A term of the glossary at its first use." },
};

/** The HTML elements that Markdown has no sign for, each with the attributes it may carry. */
export const htmlElements: Readonly<Record<string, readonly string[]>> = {
  abbr: ["title"],
  br: [],
  kbd: [],
  sub: [],
  sup: [],
};
