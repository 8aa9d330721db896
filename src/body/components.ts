/** The components that the text of an entry may use. The list is short on purpose: entries come from strangers. */

/** One component: the element and class that stand for it in HTML, and what it is for. */
export interface BodyComponent {
  readonly element: string;
  readonly className: string;
  readonly purpose: string;
}

/** The components by name, as written in an entry: `<Note>…</Note>`. */
export const components: Readonly<Record<string, BodyComponent>> = {
  Note: { element: "aside", className: "note", purpose: "A remark of the Atlas, set apart from what the sources say." },
};
