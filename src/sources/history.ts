/**
 * When each content file was added and last changed. The dates stand in `content/dates.tsv`, because a copy of the project has
 * no history of its own, and the same content must give the same site everywhere. `npm run dates` brings the list up to date.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Two moments in UTC, as `2026-11-25T20:53:52Z`. */
export interface FileDates {
  readonly added: string;
  readonly changed: string;
}

/** A content file as far as its dates are concerned. */
export interface DatedFile {
  /** Path from the root of the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

interface Listed extends FileDates {
  readonly fingerprint: string;
}

const list = "content/dates.tsv";
const heading = "path\tfingerprint\tadded\tchanged";

const fingerprintOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

const later = (a: string, b: string): string => (a > b ? a : b);

function readList(root: string): Map<string, Listed> {
  const path = join(root, list);
  const lines = existsSync(path) ? readFileSync(path, "utf8").split(/\r?\n/).slice(1) : [];
  return new Map(
    lines.flatMap((line) => {
      const [file, fingerprint, added, changed] = line.split("\t");
      return file && fingerprint && added && changed ? [[file, { fingerprint, added, changed }] as const] : [];
    }),
  );
}

/** The dates of every file, by path. A file that is new or changed since the list was written counts as of the day of the version. */
export function readDates(root: string, files: readonly DatedFile[], released: string): ReadonlyMap<string, FileDates> {
  const listed = readList(root);
  const version = `${released}T00:00:00Z`;
  return new Map(
    files.map(({ path, text }) => {
      const known = listed.get(path);
      if (!known) return [path, { added: version, changed: version }];
      const { added, changed, fingerprint } = known;
      return [path, { added, changed: fingerprint === fingerprintOf(text) ? changed : later(changed, version) }];
    }),
  );
}

const moment = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString().replace(".000Z", "Z");

/** First and last commit of every file below `content/`; empty outside a repository and in a shallow clone. */
function readCommits(root: string): Map<string, FileDates> {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 30 });
  const commits = new Map<string, FileDates>();
  if (git("rev-parse", "--is-shallow-repository").stdout?.trim() !== "false") return commits;
  // Newest first; no path holds the marker before each commit's time, nor the zero byte between paths.
  const log = git("log", "--format=%x01%ct", "--name-only", "--no-renames", "--relative", "-z", "--", "content").stdout;
  for (const commit of log.split("\u0001").slice(1)) {
    const [seconds = "", ...paths] = commit.split(/[\0\n]+/);
    const added = moment(seconds);
    for (const path of paths) {
      if (path !== "") commits.set(path, { added, changed: commits.get(path)?.changed ?? added });
    }
  }
  return commits;
}

/**
 * Brings `content/dates.tsv` up to date: a new file gets the time of its first commit, a changed one that of its last;
 * `otherwise` stands in where there is no commit. Files whose content is the same keep their dates. Returns the number of lines
 * that are new or different.
 */
export function writeDates(root: string, files: readonly DatedFile[], otherwise: string): number {
  const listed = readList(root);
  const commits = readCommits(root);
  let news = 0;
  const lines = files.map(({ path, text }) => {
    const fingerprint = fingerprintOf(text);
    const known = listed.get(path);
    if (known?.fingerprint === fingerprint) return [path, fingerprint, known.added, known.changed].join("\t");
    news += 1;
    const commit = commits.get(path) ?? { added: otherwise, changed: otherwise };
    const added = known?.added ?? commit.added;
    return [path, fingerprint, added, later(added, commit.changed)].join("\t");
  });
  writeFileSync(join(root, list), `${[heading, ...lines.sort()].join("\n")}\n`);
  return news;
}
