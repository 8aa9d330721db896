/** A reading list with dates as a calendar, https://www.rfc-editor.org/rfc/rfc5545 */
import type { ReadingList } from "../../knowledge/types.ts";
import { oneLine } from "../../text/one-line.ts";

/** Backslash, semicolon, comma and line ends have a meaning in a text value, section 3.3.11. */
const escaped = (text: string): string => oneLine(text).replace(/[\\;,]/g, "\\$&");

/** Lines of at most 75 octets, continued by a space, section 3.1; no character is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (size + octets > 74) {
      parts.push(part);
      part = "";
      size = 0;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join("\r\n ");
}

const day = (date: string): string => date.replaceAll("-", "");

function dayAfter(date: string): string {
  const next = new Date(`${date}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return day(next.toISOString().slice(0, 10));
}

/** True where at least one session has a date. */
export function hasDates({ sessions }: ReadingList): boolean {
  return sessions.some(({ date }) => date !== undefined);
}

/** The calendar: one all-day event for each session that has a date. `stamp` is the day of this version of the list. */
export function toCalendar(list: ReadingList, absolute: (address: string) => string, stamp: string): string {
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Video World Models Atlas//Reading lists//EN",
    `NAME:${escaped(list.record.title)}`,
    ...list.sessions.flatMap(({ number, title, date, readings }) =>
      date === undefined
        ? []
        : [
            "BEGIN:VEVENT",
            `UID:${list.id}-${number}@video-world-models-atlas`,
            `DTSTAMP:${day(stamp)}T000000Z`,
            `DTSTART;VALUE=DATE:${day(date)}`,
            `DTEND;VALUE=DATE:${dayAfter(date)}`,
            `SUMMARY:${escaped(title)}`,
            `DESCRIPTION:${readings.map(({ subject, note }) => `${escaped(subject.name)}: ${escaped(note)}`).join("\\n")}`,
            `URL:${absolute(list.address)}#session-${number}`,
            "END:VEVENT",
          ],
    ),
    "END:VCALENDAR",
  ];
  return `${lines.map(folded).join("\r\n")}\r\n`;
}
