/**
 * Keeps the program that Astro compiled from the code, the styles and the lessons. Most changes are of an entry, which the program
 * reads when it runs; then nothing needs to be compiled, and compiling takes seconds. What is kept counts only where everything
 * that went into it is byte for byte the same; spoilt, missing or not to be written, the site is compiled anew.
 */
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { signOf } from "../sources/sign.ts";
import type { SitePlace } from "./program.ts";

/** Files and folders of the project that are compiled, or copied as they are. */
const compiled = [
  "astro.config.mjs",
  "package.json",
  "tsconfig.json",
  "public",
  "src",
  "content/pages",
  "content/taxonomy",
  "content/translations",
];

/** What says which version of every dependency is there: npm's own note beside them. */
const dependencies = "node_modules/.package-lock.json";

/** Variables that the configuration reads. */
const variables = ["SITE_URL", "BASE_PATH", "REPOSITORY_URL", "NODE_ENV"];

/** What the program needs besides its code, as plain values. */
export interface ProgramFacts {
  /** Name of its first file. */
  readonly entry: string;
  readonly place: SitePlace;
  /** The style sheets of each page's route, as Astro wants them back. */
  readonly styles: readonly (readonly [route: string, styles: readonly unknown[]])[];
}

/** A program ready to run. */
export interface KeptProgram extends ProgramFacts {
  /** Folder with the code. */
  readonly code: string;
  /** Folder with what the program's pages load: style sheets, fonts, icons. */
  readonly files: string;
}

interface Note {
  readonly key: string;
  readonly facts: ProgramFacts;
  /** Sign of each file of the program. */
  readonly signs: Readonly<Record<string, string>>;
}

/** Every file at or below a path by its path from the root, sorted. */
function filesAt(root: string, path: string): string[] {
  const whole = join(root, path);
  if (!existsSync(whole)) return [];
  const entries = readdirSync(whole, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

const isFolder = (path: string): boolean => !/\.\w+$/.test(path);

/** The sign of everything that goes into a program; undefined where the dependencies do not say their versions. */
export function programKey(root: string): string | undefined {
  if (!existsSync(join(root, dependencies))) return undefined;
  const files = compiled.flatMap((path) => (isFolder(path) ? filesAt(root, path) : [path])).concat(dependencies);
  const parts = files.map((path) => `${path} ${signOf(readFileSync(join(root, path)))}`);
  const environment = variables.map((name) => `${name}=${process.env[name] ?? ""}`);
  return signOf([process.version, process.platform, root, ...environment, ...parts].join("\n"));
}

const allPrograms = (root: string): string => join(root, ".cache/program");

/** Each program has a folder of its own: a build for another address must not take it away from one that is running it. */
const folderOf = (root: string, key: string): string => join(allPrograms(root), key);

/** So many programs are kept, those used last. */
const mostKept = 3;

/** Where a program is compiled before it is kept. */
export function compilingFolder(root: string): string {
  return join(root, `.cache/compiling.${process.pid}`);
}

/** Where a process puts together what is kept, before it takes the place of what was kept before. */
export function makingFolder(root: string, pid = process.pid): string {
  return `${allPrograms(root)}.${pid}`;
}

/** True where a program can be kept. */
export function canKeep(root: string): boolean {
  const folder = compilingFolder(root);
  try {
    mkdirSync(folder, { recursive: true });
    rmSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** Where Astro left a program. */
export interface CompiledProgram {
  /** Folder of its code. */
  readonly code: string;
  /** Folder of the files beside it; where it holds the folder of the code, that is left out. */
  readonly files: string;
  /** Copied where the build goes on with them; moved where nobody else needs them. */
  readonly how: "copy" | "move";
}

/** Puts the code and the files of a program into two folders. */
function collect({ code, files, how }: CompiledProgram, into: { readonly code: string; readonly files: string }): void {
  if (how === "move") {
    renameSync(code, into.code);
    renameSync(files, into.files);
    return;
  }
  cpSync(code, into.code, { recursive: true });
  cpSync(files, into.files, { recursive: true, filter: (source) => source !== code });
}

/** Notes that a program is used now. */
function noteUse(folder: string): void {
  try {
    const now = (performance.timeOrigin + performance.now()) / 1000;
    utimesSync(folder, now, now);
  } catch {
    // In a folder that cannot be written nothing is taken away either.
  }
}

/** Removes the programs that were not used for the longest time. */
function forgetOthers(root: string): void {
  const used = readdirSync(allPrograms(root))
    .map((name) => join(allPrograms(root), name))
    .map((folder) => ({ folder, at: statSync(folder).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { folder } of used.slice(mostKept)) rmSync(folder, { recursive: true, force: true });
}

/**
 * Keeps a program: its code in one folder, the files beside it in another. `key` is what `programKey` said before it was compiled;
 * where something has changed since, nobody knows what the program was made of.
 */
export function keepProgram(root: string, key: string, compiled: CompiledProgram, facts: ProgramFacts): void {
  if (programKey(root) !== key) return;
  // Another build may be running the very same one.
  if (recallProgram(root, key)) return;
  const target = folderOf(root, key);
  const making = makingFolder(root);
  try {
    mkdirSync(making, { recursive: true });
    collect(compiled, { code: join(making, "code"), files: join(making, "files") });
    const signs = Object.fromEntries(
      ["code", "files"]
        .flatMap((part) => filesAt(making, part))
        .map((path) => [path, signOf(readFileSync(join(making, path)))]),
    );
    const note: Note = { key, facts, signs };
    writeFileSync(join(making, "note.json"), JSON.stringify(note));
    mkdirSync(allPrograms(root), { recursive: true });
    rmSync(target, { recursive: true, force: true });
    renameSync(making, target);
    noteUse(target);
    forgetOthers(root);
  } catch {
    // A full disk or a read-only folder costs the next build some time, and this one nothing.
    rmSync(making, { recursive: true, force: true });
  }
}

/** The program of this key; undefined where none is kept, or one that is spoilt. */
export function recallProgram(root: string, key: string): KeptProgram | undefined {
  const folder = folderOf(root, key);
  try {
    const note = JSON.parse(readFileSync(join(folder, "note.json"), "utf8")) as Note;
    if (note.key !== key) return undefined;
    const files = ["code", "files"].flatMap((part) => filesAt(folder, part));
    if (files.length !== Object.keys(note.signs).length) return undefined;
    if (files.some((path) => signOf(readFileSync(join(folder, path))) !== note.signs[path])) return undefined;
    noteUse(folder);
    return { ...note.facts, code: join(folder, "code"), files: join(folder, "files") };
  } catch {
    return undefined;
  }
}
