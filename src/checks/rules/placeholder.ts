import { kept } from "../../sources/kept.ts";
import type { ReadFile } from "../../sources/read.ts";
import type { EntryText } from "../entry-text.ts";
import { fieldName, fileLeaves } from "../fields.ts";
import type { Finding } from "../issue.ts";
import type { Rule } from "../rule.ts";

const placeholders: readonly RegExp[] = [
  /\b(?:TODO|TBD|TBA|FIXME|XXX)\b/,
  /\blorem ipsum\b/i,
  /\bhttps?:\/\/(?:www\.)?example\.(?:com|org|net)\b/i,
  /\bhttps?:\/\/\.\.\./,
  /\?{3,}/,
  /<(?:id|name|title|your[- ]\w+)>/i,
  /\barxiv\.org\/abs\/(?:XXXX|0000|1234)\.\w+/i,
];

/** Hardly a text holds any of them, which one look shows. */
const anyPlaceholder = new RegExp(placeholders.map(({ source }) => source).join("|"), "i");

const found = (text: string): string | undefined =>
  anyPlaceholder.test(text)
    ? placeholders.map((pattern) => pattern.exec(text)?.[0]).find((match) => match !== undefined)
    : undefined;

const hint = "Fill it in, or leave it out and name what is not known under unverified.";

const inFields = kept("placeholder in fields", (file: ReadFile) =>
  fileLeaves(file).flatMap(({ path, value }) => {
    const match = typeof value === "string" ? found(value) : undefined;
    if (match === undefined) return [];
    const message = `"${fieldName(path)}" holds the placeholder "${match}".`;
    return [{ file: file.path, path, message, hint }];
  }),
);

const inText = kept("placeholder in text", (text: EntryText) => {
  if (found(text.text) === undefined) return [];
  return text.text.split("\n").flatMap((line, index): Finding[] => {
    const match = found(line);
    if (match === undefined) return [];
    const place = text.place({ line: index + 1, column: line.indexOf(match) + 1 });
    return [{ file: text.path, place, message: `The text holds the placeholder "${match}".`, hint }];
  });
});

/** Nothing is left to be filled in. */
export const placeholder: Rule = {
  id: "placeholder",
  group: "text",
  severity: "error",
  sentence: "No placeholder is left: TODO, TBD, ???, lorem ipsum, example.com.",
  why: "What is not known is said as such: a field is left out, a profile says not-reported, a paper lists it under unverified. A placeholder would be published.",
  check({ files, texts, problems }) {
    // Where the schema refuses the placeholder, its rule says already what belongs there.
    const told = new Set(problems.map(({ file, path }) => `${file.path} ${path.join(".")}`));
    const fields = files.flatMap(inFields).filter(({ file, path }) => !told.has(`${file} ${path.join(".")}`));
    return [
      ...fields.map(({ path, ...finding }) => ({ ...finding, place: { in: "front-matter", path } as const })),
      ...texts.flatMap(inText),
    ];
  },
};
