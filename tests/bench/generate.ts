/**
 * Writes a content folder with any number of entries, made from the real ones: every copy of a work gets a name, ids and an
 * arXiv number of its own, and keeps the text, the profile and the places of its original. Copies of one round relate to each other as
 * their originals do, so that a work has the same neighbours at any size. The same number always gives the same files.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument, stringify } from "yaml";
import { type ReadContent, readContent } from "../../src/sources/files.ts";
import { isFenceProblem, splitFrontMatter } from "../../src/sources/front-matter.ts";

type Folder = "papers" | "methods" | "benchmarks";

/** A paper with what it introduces, as the files that make it. */
interface Bundle {
  readonly id: string;
  readonly files: readonly { readonly folder: Folder; readonly text: string }[];
}

const folders: readonly Folder[] = ["papers", "methods", "benchmarks"];

function bundlesOf({ files }: ReadContent): Bundle[] {
  const papers = files.filter(({ collection }) => collection === "papers");
  return papers.map(({ id }) => ({
    id,
    files: folders.flatMap((folder) =>
      files.filter((file) => file.collection === folder && file.id === id).map(({ text }) => ({ folder, text })),
    ),
  }));
}

/** The number of a copy in words that no other copy has, so that names and titles stay unique. */
const suffix = (round: number): string => (round === 0 ? "" : ` Variant ${round}`);

/** An arXiv number of the month of the date that no other generated paper of that month has. */
function arxivFor(issued: string, counter: Map<string, number>): string | undefined {
  const [year = "", month] = issued.split("-");
  if (month === undefined || Number(year) < 2015) return undefined;
  const prefix = year.slice(2) + month;
  const next = (counter.get(prefix) ?? 30_000) + 1;
  counter.set(prefix, next);
  return `${prefix}.${String(next).padStart(5, "0")}`;
}

interface CopyContext {
  readonly round: number;
  /** Ids of the originals that the generated content holds a copy of in this round. */
  readonly present: ReadonlySet<string>;
  readonly arxiv: Map<string, number>;
}

/** The id of a copy of a work. */
const copyId = (id: string, round: number): string => (round === 0 ? id : `${id}-v${round}`);

/** Links to works lead to the copies of a round; those to works that are not there become plain text. */
function linksWithin(body: string, present: ReadonlySet<string>, round = 0): string {
  return body.replace(
    /\[([^\]]*)\]\(\/(papers|methods|benchmarks)\/([a-z0-9-]+)\/\)/g,
    (_, text: string, folder: string, id: string) =>
      present.has(id) ? `[${text}](/${folder}/${copyId(id, round)}/)` : text,
  );
}

function copyText(text: string, id: string, { round, present, arxiv }: CopyContext): string {
  const split = splitFrontMatter(text);
  if (isFenceProblem(split)) throw new Error(`The entry ${id} has no front matter.`);
  const data = parseDocument(split.yaml).toJS() as Record<string, unknown>;
  const relations = data.relations as { target: string }[] | undefined;
  if (relations)
    data.relations = relations
      .filter(({ target }) => present.has(target))
      .map((relation) => ({ ...relation, target: copyId(relation.target, round) }));
  const results = data.results as { work?: string }[] | undefined;
  if (results)
    data.results = results.map(({ work, ...rest }) =>
      work !== undefined && present.has(work) ? { ...rest, work: copyId(work, round) } : rest,
    );
  if (round > 0) {
    data.name = `${data.name as string}${suffix(round)}`;
    if (typeof data.title === "string") data.title = `${data.title}${suffix(round)}`;
    if (typeof data.citationKey === "string") data.citationKey = `${data.citationKey}-${round}`;
    if (Array.isArray(data.introducedBy))
      data.introducedBy = (data.introducedBy as string[]).map((paper) => copyId(paper, round));
    if (Array.isArray(data.otherNames))
      data.otherNames = (data.otherNames as string[]).map((name) => `${name}${suffix(round)}`);
    if (typeof data.issued === "string") {
      const number = arxivFor(data.issued, arxiv);
      data.identifiers = number ? { arxiv: number } : {};
      const links = data.links as { code?: string } | undefined;
      data.links = links?.code ? { code: links.code } : {};
    }
    data.survey = undefined;
    data.corrections = undefined;
  }
  return `---\n${stringify(data, { compat: "yaml-1.1", lineWidth: 0 })}---\n${linksWithin(split.body, present, round)}`;
}

/** Concepts name works in their reading order and contrasts; those that are not there are left out, and so are links in the lessons. */
function conceptText(text: string, present: ReadonlySet<string>): string {
  const split = splitFrontMatter(text);
  if (isFenceProblem(split)) return text;
  const data = parseDocument(split.yaml).toJS() as Record<string, unknown>;
  const reading = data.readingOrder as { work: string }[] | undefined;
  if (reading) data.readingOrder = reading.filter(({ work }) => present.has(work));
  const contrasts = data.contrasts as { hereWork: string; thereWork: string; both?: string[] }[] | undefined;
  if (contrasts)
    data.contrasts = contrasts
      .filter(({ hereWork, thereWork }) => present.has(hereWork) && present.has(thereWork))
      .map((contrast) => ({ ...contrast, both: (contrast.both ?? []).filter((id) => present.has(id)) }));
  return `---\n${stringify(data, { compat: "yaml-1.1", lineWidth: 0 })}---\n${linksWithin(split.body, present)}`;
}

/** Fills `target`/content with `amount` entries (papers, methods and benchmarks together) made from the content below `root`. */
export function generateContent(root: string, target: string, amount: number): void {
  const content = readContent(root);
  const originals = bundlesOf(content);
  const out = join(target, "content");
  rmSync(out, { recursive: true, force: true });
  cpSync(join(root, "content"), out, { recursive: true });
  for (const folder of [...folders, "records"]) {
    rmSync(join(out, folder), { recursive: true, force: true });
    mkdirSync(join(out, folder), { recursive: true });
  }
  const chosen: { bundle: Bundle; round: number }[] = [];
  let written = 0;
  for (let index = 0; written < amount; index++) {
    const bundle = originals[index % originals.length];
    if (!bundle) throw new Error("There is no content to copy.");
    chosen.push({ bundle, round: Math.floor(index / originals.length) });
    written += bundle.files.length;
  }
  const rounds = Map.groupBy(chosen, ({ round }) => round);
  const presentIn = new Map(
    [...rounds].map(([round, copies]) => [round, new Set(copies.map(({ bundle }) => bundle.id))]),
  );
  const arxiv = new Map<string, number>();
  for (const { bundle, round } of chosen) {
    const present = presentIn.get(round) ?? new Set();
    const id = copyId(bundle.id, round);
    for (const { folder, text } of bundle.files)
      writeFileSync(join(out, folder, `${id}.mdx`), copyText(text, id, { round, present, arxiv }));
  }
  const present = presentIn.get(0) ?? new Set();
  for (const file of content.files.filter(({ collection }) => collection === "taxonomy"))
    writeFileSync(join(target, file.path), conceptText(file.text, present));
  for (const name of readdirSync(join(out, "pages"))) {
    const path = join(out, "pages", name);
    writeFileSync(path, linksWithin(readFileSync(path, "utf8"), present));
  }
}
