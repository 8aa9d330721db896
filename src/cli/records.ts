/** `npm run records`: tells which identifiers have a stored record; `-- refresh` reads them anew from arXiv and Crossref. */
import { readFileSync } from "node:fs";
import { differences, recordName } from "../records/compare.ts";
import { readRecordsFolder, writeRecord } from "../records/folder.ts";
import { type Identifier, identifiersOf, recordPath, shown, toIdentifier } from "../records/identifier.ts";
import { politeFetch, politeness } from "../records/polite-fetch.ts";
import { refreshRecords } from "../records/refresh.ts";
import type { BibliographicRecord } from "../schema/bibliographic-record.ts";
import { readContent } from "../sources/files.ts";
import { count } from "../text/format.ts";

const usage = `npm run records                          which identifiers have a record
npm run records -- refresh               read every record anew (asks arXiv and Crossref; about a minute)
npm run records -- refresh --missing     read those that have none yet
npm run records -- refresh 2504.12369 …  read these`;

const root = process.cwd();
const [command, ...rest] = process.argv.slice(2);

/** Every identifier that an entry names, by its form for people. */
const named = new Map<string, Identifier>(
  readContent(root).records.papers.flatMap(({ data }) => identifiersOf(data).map((id) => [shown(id), id] as const)),
);
const stored = readRecordsFolder(root);
const missing = [...named.values()].filter((identifier) => !stored.byPath.has(recordPath(identifier)));

function fail(message: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(2);
}

function status(): void {
  console.log(`${count(named.size, "identifier")}, ${count(missing.length, "of them has", "of them have")} no record.`);
  for (const identifier of missing) console.log(`  ${shown(identifier)}`);
  for (const { path, reason } of stored.refused) console.log(`${path}: ${reason}`);
  const paths = new Set([...named.values()].map(recordPath));
  const unused = [...stored.byPath.keys()].filter((path) => !paths.has(path));
  if (unused.length > 0) console.log(`Records that no entry names:\n${unused.map((path) => `  ${path}`).join("\n")}`);
}

/** What a refreshed record says differently from the one before, for the person who reviews the change. */
function changes(before: BibliographicRecord | undefined, after: BibliographicRecord): string[] {
  if (!before) return ["  new"];
  const names = (record: BibliographicRecord) => (record.authors ?? []).map(recordName).join(", ");
  return [
    ...(before.title === after.title ? [] : [`  title: ${before.title} → ${after.title}`]),
    ...(names(before) === names(after) ? [] : [`  authors: ${names(before) || "none"} → ${names(after) || "none"}`]),
    ...(before.date === after.date ? [] : [`  date: ${before.date ?? "none"} → ${after.date ?? "none"}`]),
  ];
}

function wanted(): Identifier[] {
  const given = rest.filter((argument) => !argument.startsWith("--"));
  const unknown = rest.find((argument) => argument.startsWith("--") && argument !== "--missing");
  if (unknown !== undefined) fail(`There is no option ${unknown}.`);
  if (given.length === 0) return rest.includes("--missing") ? missing : [...named.values()];
  return given.map((text) => toIdentifier(text) ?? fail(`"${text}" is neither an arXiv id nor a DOI.`));
}

async function refresh(): Promise<void> {
  const { repository } = JSON.parse(readFileSync("package.json", "utf8")) as { repository: { url: string } };
  const contact = process.env.CONTACT_EMAIL ? `; mailto:${process.env.CONTACT_EMAIL}` : "";
  const userAgent = `video-world-models-atlas (${repository.url.replace(/^git\+|\.git$/g, "")}${contact})`;
  const results = await refreshRecords(wanted(), {
    fetchText: politeFetch({ userAgent, ...politeness }),
    today: new Date().toISOString().slice(0, 10),
    stored: stored.byPath,
  });
  const papers = readContent(root).records.papers;
  for (const result of results) {
    const name = shown(result.identifier);
    if ("failure" in result) {
      console.error(`${name}\n  not read: ${result.failure}`);
      continue;
    }
    const before = stored.byPath.get(recordPath(result.identifier));
    const path = writeRecord(root, result.record);
    const told = changes(before, result.record);
    if (told.length > 0) console.log([`${name} (${path})`, ...told].join("\n"));
    for (const { path: entry, data } of papers)
      if (
        identifiersOf(data).some((identifier) => shown(identifier) === name) &&
        differences(data, result.record).length > 0
      )
        console.log(`  ${entry} differs now; npm run check says where.`);
  }
  const failed = results.filter((result) => "failure" in result).length;
  console.log(`${count(results.length - failed, "record")} read, ${failed} not read.`);
  process.exitCode = failed > 0 ? 1 : 0;
}

if (command === undefined) status();
else if (command === "refresh") await refresh();
else fail(`There is no command "${command}".`);
