/** How dates, counts and names are written for people. */
import { months } from "../schema/months.ts";
import type { Author } from "../schema/paper.ts";

/** A date as people write it, no more precise than it is known: "16 April 2025", "April 2025", "2025". */
export function formatDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = months[month as keyof typeof months];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(" ");
}

/** A count with its noun: "1 work", "12 works". */
export function count(amount: number, singular: string, plural = `${singular}s`): string {
  return `${amount} ${amount === 1 ? singular : plural}`;
}

/** How many works a category holds itself and with its sub-categories: "12 works", "12 works here, 31 with sub-categories". */
export function worksHeld(here: number, below: number): string {
  if (here === below) return count(here, "work");
  return here === 0
    ? `${count(below, "work")} in sub-categories`
    : `${count(here, "work")} here, ${below} with sub-categories`;
}

/** The full name of an author, given name first. */
export function fullName(author: Author): string {
  if ("literal" in author) return author.literal;
  return [author.given, author.family, author.suffix].filter(Boolean).join(" ");
}

/** The name of an author with the family name first, as indexes write it: "Xiao, Zeqi". */
export function invertedName(author: Author): string {
  if ("literal" in author) return author.literal;
  return [author.family, author.given, author.suffix].filter(Boolean).join(", ");
}

/** The family name, or the name of an organisation. */
export function shortName(author: Author): string {
  return "literal" in author ? author.literal : author.family;
}

/** Authors in brief: one or two names, or the first and "et al." */
export function briefAuthors(authors: readonly Author[]): string {
  const [first, second] = authors;
  if (!first) return "";
  if (!second) return shortName(first);
  return authors.length === 2 ? `${shortName(first)} and ${shortName(second)}` : `${shortName(first)} et al.`;
}

/** Items as a list in a sentence: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Upper case for the first letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
