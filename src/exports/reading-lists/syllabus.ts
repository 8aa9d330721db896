/** A reading list as Markdown that can be pasted into a syllabus. */
import { readingAddress } from "../../knowledge/reading-lists.ts";
import type { ReadingList } from "../../knowledge/types.ts";
import { formatDate, sentenceCase } from "../../text/format.ts";
import { markdownLink, markdownText } from "../../text/markdown.ts";

/** The list with headings for sessions and links in full. */
export function toSyllabus(list: ReadingList, absolute: (address: string) => string): string {
  const { title, summary, unit } = list.record;
  const sessions = list.sessions.map(({ number, title: topic, date, readings }) => {
    const heading = `## ${sentenceCase(unit)} ${number}: ${markdownText(topic)}${date ? ` (${formatDate(date)})` : ""}`;
    const items = readings.map(({ subject, note, question }) => {
      const link = markdownLink(subject.name, absolute(readingAddress(list, subject)));
      return `- ${link}. ${markdownText(note)}${question ? `\n  - *${markdownText(question)}*` : ""}`;
    });
    return `${heading}\n\n${items.join("\n")}`;
  });
  return `${[`# ${markdownText(title)}`, markdownText(summary), ...sessions, `Source: ${markdownLink(title, absolute(list.address))}, CC BY 4.0`].join("\n\n")}\n`;
}
