import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toCalendar } from "../../../src/exports/reading-lists/calendar.ts";
import { toSyllabus } from "../../../src/exports/reading-lists/syllabus.ts";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { readingAddress, worksOfList } from "../../../src/knowledge/reading-lists.ts";
import type { ReadingList } from "../../../src/knowledge/types.ts";
import { type ReadingListRecord, readingListSchema } from "../../../src/schema/reading-list.ts";
import { aConcept, aMethod, aPaper, someContent } from "../../support/records.ts";

const absolute = (address: string): string => `https://example.org${address}`;

function aList(fields: Partial<ReadingListRecord>): ReadingList {
  const data = readingListSchema.parse({
    title: "Memory",
    summary: "What one knows after it.",
    sessions: [{ title: "Start", readings: [{ work: "worldmem", note: "Read it." }] }],
    ...fields,
  });
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [aConcept("retrieval")],
      papers: [aPaper("worldmem"), aPaper("tome")],
      methods: [aMethod("worldmem")],
      "reading-lists": [{ id: "memory", path: "content/reading-lists/memory.mdx", data, body: "Text.", bodyLine: 5 }],
    }),
  );
  const [list] = kb.readingLists;
  if (!list) throw new Error("The model has no list.");
  return list;
}

describe("a reading list", () => {
  const list = aList({
    sessions: [
      {
        title: "One",
        readings: [
          { work: "worldmem", note: "a" },
          { concept: "retrieval", note: "b" },
          { work: "nowhere", note: "c" },
        ],
      },
      {
        title: "Two",
        readings: [
          { work: "tome", note: "d" },
          { work: "worldmem", note: "e" },
        ],
      },
    ],
  });

  test("names each work once, in the order of reading; what does not exist is left out", () => {
    expect(worksOfList(list).map(({ id }) => id)).toEqual(["worldmem", "tome"]);
  });

  test("leads to present categories, or to those of its edition", () => {
    const concept = list.sessions[0]?.readings[1]?.subject;
    if (!concept) throw new Error("The reading is missing.");
    expect(readingAddress(list, concept)).toBe("/taxonomy/retrieval/");
    expect(readingAddress(aList({ edition: "1.0.0" }), concept)).toBe("/v/1.0.0/taxonomy/retrieval/");
  });

  test("names a work or a category, never both", () => {
    const both = {
      title: "x",
      summary: "y",
      sessions: [{ title: "z", readings: [{ work: "a", concept: "b", note: "c" }] }],
    };
    expect(readingListSchema.safeParse(both).success).toBe(false);
  });
});

describe("the syllabus", () => {
  test("has a heading for each session and a link in full for each reading", () => {
    const text = toSyllabus(
      aList({
        sessions: [
          {
            title: "Start",
            date: "2026-10-12",
            readings: [
              { work: "worldmem", note: "Read it.", question: "Why?" },
              { work: "tome", note: "Then this." },
            ],
          },
        ],
      }),
      absolute,
    );
    expect(text).toMatchInlineSnapshot(`
      "# Memory

      What one knows after it.

      ## Week 1: Start (12 October 2026)

      - [worldmem](https://example.org/methods/worldmem/). Read it.
        - *Why?*
      - [tome](https://example.org/papers/tome/). Then this.

      Source: [Memory](https://example.org/reading-lists/memory/), CC BY 4.0
      "
    `);
  });
});

describe("the calendar", () => {
  test("has an all-day event for each session with a date", () => {
    const calendar = toCalendar(
      aList({
        sessions: [
          { title: "Start, with; signs", date: "2026-12-31", readings: [{ work: "worldmem", note: "Read it." }] },
          { title: "Later", readings: [{ work: "tome", note: "x" }] },
        ],
      }),
      absolute,
      "2026-11-25",
    );
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(calendar).toContain("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n");
    expect(calendar).toContain("SUMMARY:Start\\, with\\; signs\r\n");
  });

  test("has no line above 75 octets and no bare line end, whatever the titles are", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 200 }), (title) => {
        fc.pre(title.trim() !== "" && !/[\r\n]/.test(title));
        const calendar = toCalendar(
          aList({ sessions: [{ title, date: "2026-10-12", readings: [{ work: "worldmem", note: title }] }] }),
          absolute,
          "2026-11-25",
        );
        const lines = calendar.split("\r\n");
        expect(lines.at(-1)).toBe("");
        for (const line of lines) {
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/[\r\n]/);
        }
        expect(calendar.match(/\r\nEND:VCALENDAR\r\n$/)).not.toBeNull();
      }),
    );
  });
});
