import { count, listed } from "../../text/format.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

/** A lesson has its questions, its reading order and its contrasts. */
export const lessonParts: Rule = {
  id: "lesson-parts",
  group: "text",
  severity: "warning",
  sentence:
    "A concept has three questions, a reading order of three to five works, and a contrast with each sibling that comes later.",
  why: "A category is a lesson: a seminar needs the questions, a newcomer the reading order, and whoever places a work the test against its siblings. A contrast is written once, on the earlier of the two.",
  check({ records, kb }) {
    return records.taxonomy.flatMap(({ id, path, data }): Finding[] => {
      const concept = kb.conceptById.get(id);
      if (!concept || data.status) return [];
      const tell = (field: string, message: string, hint: string): Finding => ({
        file: path,
        place: { in: "front-matter", path: [field], key: true },
        message,
        hint,
      });
      const siblings = concept.broader?.narrower ?? [];
      const later = siblings.filter(({ record }) => record.order > data.order).map((it) => String(it.id));
      const missing = later.filter((other) => !data.contrasts.some((it) => it.with === other));
      const works = data.readingOrder.length;
      const enough = Math.min(3, concept.membersBelow.length);
      return [
        ...(data.questions.length === 3
          ? []
          : [
              tell(
                "questions",
                `There are ${count(data.questions.length, "question")}.`,
                "Write three questions for a seminar, each with a short answer.",
              ),
            ]),
        ...(works >= enough && works <= 5
          ? []
          : [
              tell(
                "readingOrder",
                `The reading order has ${count(works, "work")}.`,
                "Name three to five works in the order in which to read them, each with one line why.",
              ),
            ]),
        ...(missing.length === 0
          ? []
          : [
              tell(
                "contrasts",
                `There is no contrast with ${listed(missing)}.`,
                "Add one for each sibling that comes later in the order.",
              ),
            ]),
      ];
    });
  },
};
