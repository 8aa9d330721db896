/** Builds the reading lists: every id resolved to what it names; readings that lead nowhere are left out, and a check complains. */
import type { ContentRecords } from "../sources/records.ts";
import { compare } from "./order.ts";
import type { Concept, Entry, ReadingList } from "./types.ts";

/** The address of a reading list from the root of the site. */
function readingListAddress(id: string): string {
  return `/reading-lists/${id}/`;
}

/** The reading lists by id. */
export function buildReadingLists(
  records: ContentRecords["reading-lists"],
  works: ReadonlyMap<string, Entry>,
  concepts: ReadonlyMap<string, Concept>,
): ReadingList[] {
  return records
    .map(({ id, data, body, path }) => ({
      id,
      address: readingListAddress(id),
      record: data,
      body,
      path,
      sessions: data.sessions.map(({ title, date, readings }, index) => ({
        number: index + 1,
        title,
        date,
        readings: readings.flatMap(({ work, concept, note, question }) => {
          const subject =
            work !== undefined ? works.get(work) : concept !== undefined ? concepts.get(concept) : undefined;
          return subject ? [{ subject, note, question }] : [];
        }),
      })),
    }))
    .sort((a, b) => compare(a.id, b.id));
}

/** The works that a list reads, each once, in the order of reading. */
export function worksOfList({ sessions }: ReadingList): readonly Entry[] {
  const subjects = sessions.flatMap(({ readings }) => readings.map(({ subject }) => subject));
  return [...new Set(subjects.filter((subject): subject is Entry => subject.kind !== "concept"))];
}

/** The address of a reading's subject; a category of a list that is frozen to an edition leads to that edition's page. */
export function readingAddress({ record }: ReadingList, subject: Entry | Concept): string {
  return subject.kind === "concept" && record.edition ? `/v/${record.edition}${subject.address}` : subject.address;
}
