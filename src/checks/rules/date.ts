import { months } from "../../schema/months.ts";
import { setTo } from "../fields.ts";
import type { Rule } from "../rule.ts";

const short = (month: string): string => month.slice(0, 3).toLowerCase();
const two = (value: string | number): string => String(value).padStart(2, "0");

/** The date that was meant, where only one can be meant: "16 April 2025", "April 2025", "2025/4/16", "16/04/2025". */
function meantDate(text: string): string | undefined {
  const numbers = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text.trim());
  if (numbers) return [numbers[1], numbers[2], numbers[3]].flatMap((part) => (part ? [two(part)] : [])).join("-");
  const moment = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:/.exec(text)?.[1];
  if (moment) return moment;
  const [, first = "", second = "", full] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
  // Only a number above twelve tells the day from the month.
  if (full)
    return Number(first) > 12
      ? [full, two(second), two(first)].join("-")
      : Number(second) > 12
        ? [full, two(first), two(second)].join("-")
        : undefined;
  const [word = ""] = /[A-Za-z]{3,}/.exec(text) ?? [];
  const month = Object.entries(months).find(([, name]) => short(name) === short(word))?.[0];
  const year = /\b(?:19|20)\d{2}\b/.exec(text)?.[0];
  const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(year ?? "", ""))?.[1];
  if (month === undefined || year === undefined) return undefined;
  return [year, month, ...(day ? [two(day)] : [])].join("-");
}

const exists = (date: string): boolean => {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
};

function reason(text: string, good: string | undefined): string {
  if (!good && /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(text)) return "can be read in two ways: day or month first";
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return "is not in the calendar";
  return 'is not written as year, month and day, such as "2025-04-16"';
}

/** A date is one of the calendar and can be read in one way only. */
export const date: Rule = {
  id: "date",
  group: "values",
  severity: "error",
  sentence: 'A date is in the calendar and is written "2025-04-16", "2025-04" or "2025", as precise as it is known.',
  why: "04/05/2025 is April in one country and May in another. A date may be less precise, but never more precise than the source.",
  check({ problems }) {
    return problems
      .filter(({ rule }) => rule === "date")
      .map(({ file, path, received }) => {
        const text = String(received);
        const meant = meantDate(text);
        const good = meant && exists(meant) ? meant : undefined;
        return {
          file: file.path,
          place: { in: "front-matter", path },
          message: `The date "${text}" ${reason(text, good)}.`,
          hint: good ? `Write "${good}".` : 'Write a date that exists, as "2025-04-16", "2025-04" or "2025".',
          fix: good ? setTo(file, path, good, `writes ${text} as ${good}`) : undefined,
        };
      });
  },
};
