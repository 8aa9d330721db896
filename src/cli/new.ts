/** `npm run new`: drafts the entries of a paper from BibTeX or from the stored record of an arXiv id or DOI. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readBibtex } from "../drafts/bibtex.ts";
import type { Draft, OpenField } from "../drafts/draft.ts";
import { findDuplicate } from "../drafts/duplicate.ts";
import { completed, sourceFromRecord } from "../drafts/from-record.ts";
import {
  type Choices,
  conceptProblem,
  type IntroducedKind,
  idProblem,
  introducedKinds,
  leafList,
  newEntry,
  proposal,
} from "../drafts/new-entry.ts";
import type { PaperSource } from "../drafts/source.ts";
import { writeLocalEditorFiles } from "../editor/write.ts";
import { buildKnowledgeBase } from "../knowledge/build.ts";
import { readRecordsFolder } from "../records/folder.ts";
import { recordPath, shown, toIdentifier } from "../records/identifier.ts";
import { readContent } from "../sources/files.ts";
import { type Asker, createAsker } from "./ask.ts";

const usage = `npm run new                        asks, step by step
npm run new -- <source> [options]  drafts without asking; <source> is an arXiv id or DOI with a stored record, or a .bib file
npm run new -- - [options]         reads BibTeX from the standard input

  --kind <kind>      what the paper introduces: ${introducedKinds.join(", ")}; without it, the paper alone is drafted
  --name <name>      short name that people say, for example WorldMem
  --id <id>          file name of the entries, for example worldmem
  --concept <ids>    places in the taxonomy, separated by commas
  --code <address>   the authors' code
  --project <address>
  --dry-run          prints the drafts and writes nothing`;

const options = {
  kind: { type: "string" },
  name: { type: "string" },
  id: { type: "string" },
  concept: { type: "string" },
  code: { type: "string" },
  project: { type: "string" },
  "dry-run": { type: "boolean" },
  help: { type: "boolean" },
} as const;

const root = process.cwd();

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function parsed() {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

const { values, positionals } = parsed();
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const { records } = readContent(root);
const kb = buildKnowledgeBase(records);
const stored = readRecordsFolder(root).byPath;

/** The sources behind what a person gave: an identifier, a file, or BibTeX itself. */
function sourcesOf(given: string): PaperSource[] {
  const identifier = toIdentifier(given);
  if (identifier) {
    const record = stored.get(recordPath(identifier));
    if (record) return [sourceFromRecord(identifier, record)];
    const known = findDuplicate(
      { from: "", title: "", authors: [], allAuthors: false, doubtfulNames: [], [identifier.kind]: identifier.value },
      records.papers,
    );
    if (known) fail(`This paper is already in ${known.path}: ${known.because}.`);
    fail(
      `${shown(identifier)} has no stored record. Paste its BibTeX (npm run new), or read the record first:\n  npm run records -- refresh ${identifier.value}`,
    );
  }
  const text = existsSync(given) ? readFileSync(given, "utf8") : given;
  if (text === "") fail(`There is nothing to read.\n\n${usage}`);
  if (text === given && /\.bib$/i.test(given)) fail(`There is no file ${given} here.`);
  if (text === given && !given.includes("@"))
    fail(`"${given}" is neither an arXiv id, a DOI, a file nor BibTeX.\n\n${usage}`);
  try {
    return readBibtex(text).map((source) => {
      const id = source.arxiv === undefined ? undefined : toIdentifier(source.arxiv);
      return completed(source, id && stored.get(recordPath(id)));
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

const kindProblem = (text: string): string | undefined =>
  introducedKinds.some((kind) => kind === text) ? undefined : `"${text}" is none of ${introducedKinds.join(", ")}.`;

const addressProblem = (text: string): string | undefined =>
  /^https?:\/\/\S+$/.test(text) ? undefined : "Write a full web address that begins with https://, or leave it empty.";

const toList = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);

/** The choices from the command line alone. */
function choicesFromFlags(): Choices {
  const problem = values.kind === undefined ? undefined : kindProblem(values.kind);
  if (problem) fail(problem);
  return {
    kind: (values.kind ?? "none") as IntroducedKind,
    name: values.name,
    id: values.id,
    concepts: toList(values.concept ?? ""),
    code: values.code,
    project: values.project,
  };
}

/** The choices as a person answers; what the command line says is not asked. */
async function choicesFromPerson(asker: Asker, source: PaperSource): Promise<Choices> {
  const name =
    values.name ?? ((await asker.line("Short name that people say", proposal(source, {}).name)) || undefined);
  const kind = (values.kind ??
    (await asker.line(
      `What does it introduce? ${introducedKinds.join(", ")}`,
      "method",
      kindProblem,
    ))) as IntroducedKind;
  const id =
    values.id ??
    (await asker.line("Id: file name and last part of the address", proposal(source, { name }).id, (text) =>
      idProblem(records, text, kind),
    ));
  const concept =
    values.concept ??
    (kind === "none"
      ? ""
      : await asker.line(
          "Places in the taxonomy: ids of leaves, separated by commas; ? lists them, empty to decide later",
          "",
          (text) =>
            text === "?"
              ? leafList(kb, kind)
              : toList(text)
                  .map((it) => conceptProblem(kb, it, kind))
                  .find(Boolean),
        ));
  const code =
    values.code ??
    ((await asker.line("Address of the authors' code; empty for none", "", addressProblem)) || undefined);
  const project =
    values.project ??
    ((await asker.line("Address of the project page; empty for none", "", addressProblem)) || undefined);
  return { kind, name, id, concepts: toList(concept), code, project };
}

/** True when the braces of pasted BibTeX are closed, or when one line is an identifier or a file. */
function isWhole(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === "") return false;
  if (!trimmed.includes("@")) return true;
  const opened = trimmed.split("{").length;
  return opened > 1 && opened === trimmed.split("}").length;
}

/** One line a field; the fields of a profile share one, because each has its question beside it in the file. */
function fieldLines(fields: readonly OpenField[]): string[] {
  const isProfile = ({ field }: OpenField): boolean => field.startsWith("profile.");
  const profile = fields.filter(isProfile).map(({ field }) => field.replace("profile.", ""));
  const first = fields.findIndex(isProfile);
  return fields.flatMap((open, index) => {
    if (!isProfile(open)) return [`    ${open.field}: ${open.what}`];
    return index === first
      ? [`    profile: ${profile.join(", ")}; the question of each stands beside it in the file.`]
      : [];
  });
}

/** What a person still has to do, by file. */
function toDo(drafts: readonly Draft[]): string {
  const part = (heading: string, required: boolean): string[] => {
    const lines = drafts.flatMap(({ path, open }) => {
      const fields = fieldLines(open.filter((it) => it.required === required));
      return fields.length > 0 ? [`  ${path}`, ...fields] : [];
    });
    return lines.length > 0 ? [heading, ...lines, ""] : [];
  };
  return [
    ...part("To fill in by a person (npm run check names each until it is done):", true),
    ...part("To look at:", false),
    `Then: npm run check -- ${drafts.map(({ path }) => path).join(" ")}`,
  ].join("\n");
}

/** Writes or prints the drafts of one paper; false when they were refused. */
function finish(source: PaperSource, choices: Choices): boolean {
  const made = newEntry(source, choices, records, kb);
  if ("refused" in made) {
    console.error(`${source.from}: nothing was written.\n  ${made.refused}`);
    return false;
  }
  if (values["dry-run"]) {
    for (const { path, text } of made.drafts) console.log(`--- ${path}\n${text}`);
    return true;
  }
  for (const { path, text } of made.drafts) {
    writeFileSync(path, text, { flag: "wx" });
    console.log(`Written: ${path}`);
  }
  // So that an editor helps in the new files too.
  writeLocalEditorFiles(root);
  console.log(`\n${toDo(made.drafts)}`);
  const identifier = source.arxiv ?? source.doi;
  const id = identifier === undefined ? undefined : toIdentifier(identifier);
  if (id && !stored.has(recordPath(id)))
    console.log(
      `\n${shown(id)} has no stored record yet, so the check will call it not verified. On a machine with network:\n  npm run records -- refresh ${id.value}`,
    );
  return true;
}

/** Refuses a repeated work before anything is asked. */
function refuseDuplicate(source: PaperSource): void {
  const duplicate = findDuplicate(source, records.papers);
  if (duplicate) fail(`This paper is already in ${duplicate.path}: ${duplicate.because}. Add what is new there.`);
}

const [given] = positionals;
if (given === undefined && process.stdin.isTTY) {
  const asker = createAsker(process.stdin, process.stdout);
  const text = await asker.text("Paste BibTeX, or type an arXiv id, a DOI or the path of a .bib file:", isWhole);
  for (const source of sourcesOf(text.trim())) {
    refuseDuplicate(source);
    console.log(`\n${source.title}`);
    if (!finish(source, await choicesFromPerson(asker, source))) process.exitCode = 1;
  }
  asker.close();
} else {
  const text = given === undefined || given === "-" ? readFileSync(0, "utf8") : given;
  const sources = sourcesOf(text.trim());
  if (sources.length > 1 && (values.id ?? values.name) !== undefined)
    fail(
      `--name and --id fit one paper, and there are ${sources.length}. Leave them out, or give one paper at a time.`,
    );
  for (const source of sources) if (!finish(source, choicesFromFlags())) process.exitCode = 1;
}
