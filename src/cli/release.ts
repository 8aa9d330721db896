/**
 * `npm run release -- <version>`: freezes the taxonomy and the placements as an edition, sets version and day, builds the site
 * and adds its new addresses to those that must never break. Either all of it is done or nothing is changed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { parse } from "yaml";
import { mistakesMessage, reportMistakes } from "../checks/mistakes.ts";
import { toCitable } from "../exports/citable.ts";
import type { CitationFile } from "../exports/citation-file.ts";
import { createCitationWriter } from "../exports/citation-text.ts";
import { toCsl } from "../exports/csl-json.ts";
import { diffEditions } from "../exports/editions/changes.ts";
import { authorsOf } from "../exports/editions/cite.ts";
import { freezeEdition } from "../exports/editions/freeze.ts";
import { serialiseEdition } from "../exports/editions/serialise.ts";
import { buildKnowledgeBase } from "../knowledge/build.ts";
import { surveyRecords } from "../knowledge/survey-works.ts";
import { addAddresses } from "../publication/addresses.ts";
import { expectNewVersion, expectReasons, Refusal } from "../release/expect.ts";
import { emptyReasons, withVersion, writeFiles } from "../release/files.ts";
import type { Edition } from "../schema/edition.ts";
import { addressList } from "../sources/address-lists.ts";
import { editionsFolder, readChangeReasons, readEditions, reasonsFile } from "../sources/editions.ts";
import { readContent } from "../sources/files.ts";
import { today } from "../sources/today.ts";
import { count } from "../text/format.ts";

const usage = `npm run release -- <version> [--dry-run] [--about "What this edition is."]

  version    three numbers, higher than the newest edition, for example 1.2.0
  --about    a sentence or two on what is new; it stands at the head of the edition
  --dry-run  says what would change and what is missing, and writes nothing
  --survey   freezes only the survey's own taxonomy and works; edition 1.0.0 was made so`;

function options() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      survey: { type: "boolean", default: false },
      about: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  return { ...values, version: positionals[0], tooMany: positionals.length > 1 };
}

/** Writes one paper in IEEE's style. */
function citationWriter(root: string) {
  const style = (name: string): string => readFileSync(join(root, `src/exports/citation-styles/${name}.csl`), "utf8");
  const write = createCitationWriter({ ieee: style("ieee"), mla: style("mla") });
  return (record: Parameters<typeof toCitable>[0]): string => write(toCsl(toCitable(record))).ieee;
}

function freeze(root: string, version: string, about: string | undefined, surveyOnly: boolean): Edition {
  const content = readContent(root);
  const mistakes = reportMistakes(content);
  if (mistakes !== undefined) throw new Refusal(mistakesMessage(mistakes, "released"));
  const citation = parse(readFileSync(join(root, "CITATION.cff"), "utf8")) as CitationFile;
  const released = surveyOnly ? citation["date-released"] : today(root);
  const cite = citationWriter(root);
  const facts = {
    version,
    released,
    title: citation.title,
    authors: authorsOf(citation),
    about: about ?? `The ${citation.title} as it stood on the day of this edition.`,
    // The survey's own edition is the first: nothing changed before it, and the reasons wait for the next.
    reasons: surveyOnly ? { concepts: {}, works: {} } : readChangeReasons(root),
  };
  const kb = buildKnowledgeBase(surveyOnly ? surveyRecords(content.records) : content.records);
  return freezeEdition(kb, facts, ({ record }) => cite(record));
}

/** Builds the site as `npm run build` does; throws with the end of what the build said where it fails. */
function build(root: string): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, "build.ts")], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status !== 0)
    throw new Refusal(`The site could not be built; nothing was released.\n\n${(stdout + stderr).slice(-4000)}`);
}

function main(): number {
  const { version, about, survey, help, tooMany, "dry-run": dry } = options();
  if (help || version === undefined || tooMany) {
    (help ? console.log : console.error)(usage);
    return help ? 0 : 2;
  }
  const root = process.cwd();
  const editions = readEditions(root);
  expectNewVersion(version, editions);
  const edition = freeze(root, version, about, survey);
  const newest = editions.at(-1);
  const changes = newest && diffEditions(newest, edition);
  const amounts = changes
    ? `${count(changes.concepts.length, "category", "categories")} and ${count(changes.works.length, "work")} changed since ${changes.from}`
    : `${count(edition.concepts.length, "category", "categories")} and ${count(edition.works.length, "work")}`;
  console.log(`Edition ${version}: ${amounts}.`);
  if (changes) expectReasons(changes);
  if (dry) return 0;
  const file = [`${editionsFolder}/${version}.json`, serialiseEdition(edition)] as const;
  if (survey) {
    writeFiles(root, [file]);
    return 0;
  }
  const undo = writeFiles(root, [file, ...withVersion(root, edition), [reasonsFile, emptyReasons]]);
  try {
    build(root);
  } catch (error) {
    undo();
    throw error;
  }
  console.log(`${addressList}: ${addAddresses(root, join(root, "dist"))} new.`);
  console.log(`Commit all of it and tag the commit v${version}.`);
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  if (!isUsage && !(error instanceof Refusal)) throw error;
  console.error(isUsage ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = isUsage ? 2 : 1;
}
