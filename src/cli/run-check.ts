/**
 * The command `npm run check [file…]`: checks all the content or reports on the files named, prints every problem, and fails on errors.
 * All content is read in any case, because links and duplicates show only across files.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checkContent } from "../checks/check-content.ts";
import { applyFixes } from "../checks/fix.ts";
import { recallContent } from "../checks/recall.ts";
import { type Report, toReport } from "../checks/report.ts";
import { toGitHub } from "../checks/reporters/github.ts";
import { toJson } from "../checks/reporters/json.ts";
import { toTerminal } from "../checks/reporters/terminal.ts";
import type { ReadContent } from "../sources/files.ts";
import { chosenFiles, meantFile } from "./chosen-files.ts";

const reporters: Readonly<Record<string, (report: Report) => string>> = {
  terminal: toTerminal,
  json: toJson,
  github: toGitHub,
};

const usage = `npm run check [file…] [-- --fix] [-- --reporter terminal|json|github] [-- --quiet] [-- --strict]

  file       report only on these files or folders (all content is read in any case)
  --fix      make the safe repairs, say what was done, and report what is left
  --reporter terminal (default), json, or github for annotations on a pull request
  --quiet    errors only, no warnings
  --strict   fail on warnings too`;

function options(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      fix: { type: "boolean", default: false },
      reporter: { type: "string", default: process.env.GITHUB_ACTIONS === "true" ? "github" : "terminal" },
      quiet: { type: "boolean", default: false },
      strict: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  // `npm run check --fix` without the two hyphens hands the flag to npm, which passes it on in the environment.
  const fix = values.fix || process.env.npm_config_fix === "true";
  return { ...values, fix, files: positionals };
}

/** Issues of the files that were asked for, as a report. */
function report(content: ReadContent, files: readonly string[] | undefined, quiet: boolean): Report {
  const issues = checkContent(content).filter(
    ({ file, severity }) => (!files || files.includes(file)) && (!quiet || severity === "error"),
  );
  const checked = files ? content.files.filter(({ path }) => files.includes(path)) : content.files;
  return { ...toReport(issues, content.files), files: checked.length };
}

function fixed(root: string, before: Report, content: ReadContent): readonly string[] {
  const { texts, done } = applyFixes(before.issues, (path) => content.sources.find((file) => file.path === path)?.text);
  for (const [path, text] of texts) writeFileSync(`${root}/${path}`, text);
  return done;
}

/** Repairs are made over and over until none is left; more rounds than this would mean that two of them undo each other. */
const mostRounds = 5;

function check(args: readonly string[]): number {
  const root = process.cwd();
  const { fix, reporter, quiet, strict, help, files: names } = options(args);
  const print = reporters[reporter];
  if (help || !print) {
    (help ? console.log : console.error)(usage);
    return help ? 0 : 2;
  }
  let content = recallContent(root);
  const paths = content.sources.map(({ path }) => path);
  const chosen = chosenFiles(names, paths, root);
  if (chosen.unknown.length > 0) {
    for (const name of chosen.unknown) {
      const meant = meantFile(name, paths);
      console.error(`${name} is not a file or folder of content/.${meant ? ` Did you mean ${meant}?` : ""}`);
    }
    return 2;
  }
  let result = report(content, chosen.files, quiet);
  // A file that could not be read shows its other mistakes only once the first are mended.
  for (let round = 0; fix && round < mostRounds; round++) {
    const done = fixed(root, result, content);
    if (done.length === 0) break;
    for (const line of done) console.error(line);
    content.remember();
    content = recallContent(root);
    result = report(content, chosen.files, quiet);
  }
  console.log(print(result));
  content.remember();
  return result.errors > 0 || (strict && result.warnings > 0) ? 1 : 0;
}

/** Runs the command; returns its exit status: 0 for good content, 1 for mistakes, 2 for options that nobody knows. */
export function runCheck(args: readonly string[]): number {
  try {
    return check(args);
  } catch (error) {
    if (!(error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")))
      throw error;
    console.error(`${error.message}\n\n${usage}`);
    return 2;
  }
}
