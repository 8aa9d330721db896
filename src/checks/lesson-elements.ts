/** The components in a lesson's text with their literal attributes. */
import { walk } from "../body/walk.ts";
import { kept } from "../sources/kept.ts";
import type { EntryText } from "./entry-text.ts";
import type { Place } from "./issue.ts";

/** One component as written in a lesson. */
export interface LessonElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** All components in a text, in order. */
export const lessonElements = kept("elements", (text: EntryText): readonly LessonElement[] => {
  const found: LessonElement[] = [];
  walk(text.tree, (node) => {
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    const { name, attributes } = node as unknown as {
      name: string | null;
      attributes: { type: string; name?: string; value?: unknown }[];
    };
    const literal = attributes.flatMap((it) =>
      it.type === "mdxJsxAttribute" && it.name && typeof it.value === "string" ? [[it.name, it.value] as const] : [],
    );
    found.push({ name: name ?? "", attributes: Object.fromEntries(literal), place: text.placeOf(node) });
  });
  return found;
});
