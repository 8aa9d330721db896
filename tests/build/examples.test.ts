/** The worked examples of the data page, run against the built site where the tools are there. */
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { type ServedSite, serveFolder } from "../support/serve.ts";
import { dist } from "../support/site.ts";

const run = promisify(execFile);
const examples = join(import.meta.dirname, "../../src/components/data/examples");
const { records } = readContent(join(import.meta.dirname, "../.."));

const works = async (program: string, ...args: string[]): Promise<boolean> =>
  run(program, args).then(
    () => true,
    () => false,
  );
const hasPython = await works("python3", "--version");
const hasR = await works("Rscript", "--version");
const hasJq = (await works("jq", "--version")) && (await works("curl", "--version"));

let site: ServedSite;
beforeAll(async () => {
  site = await serveFolder(dist);
});
afterAll(() => site.close());

/** The lines that an example prints. */
async function printed(program: string, flag: string, file: string): Promise<string[]> {
  const code = readFileSync(join(examples, file), "utf8").replace("https://atlas.example/", `${site.origin}/`);
  const { stdout } = await run(program, [flag, code], { env: { ...process.env, PYTHONUTF8: "1" } });
  return stdout.trimEnd().split("\n");
}

describe("the worked example", () => {
  test.skipIf(!hasPython)("in Python counts every state carrier of every profile", async () => {
    const lines = await printed("python3", "-c", "carriers.py");
    const carriers = records.methods.flatMap(({ data: { profile } }) =>
      profile && typeof profile.stateCarrier !== "string" ? profile.stateCarrier.values : [],
    );
    expect(lines.every((line) => /^\d{4} [a-z0-9-]+ \d+$/.test(line))).toBe(true);
    expect(lines.reduce((sum, line) => sum + Number(line.split(" ")[2]), 0)).toBe(carriers.length);
  });

  test.skipIf(!hasR)("in R lists the VBench totals, best first", async () => {
    const values = (await printed("Rscript", "-e", "vbench.R")).map((line) => Number(line.split("\t")[0]));
    const totals = records.benchmarks
      .find(({ id }) => id === "vbench")
      ?.data.results.filter(({ metric }) => metric === "total")
      .map(({ value }) => value);
    expect(values).toEqual(totals?.sort((a, b) => b - a));
  });

  test.skipIf(!hasJq)("with jq finds the code of papers on external retrieval", async () => {
    const lines = await printed("bash", "-c", "retrieval-code.sh");
    const withCode = new Set(records.papers.filter(({ data }) => data.links.code).map(({ id }) => id));
    const papers = [...records.methods, ...records.benchmarks]
      .filter(({ data }) => data.classifications.some((place) => place.concept === "external-retrieval"))
      .flatMap(({ data }) => data.introducedBy);
    const own = records.papers.filter(({ data }) =>
      data.classifications.some((place) => place.concept === "external-retrieval"),
    );
    const expected = new Set([...papers, ...own.map(({ id }) => id)].filter((id) => withCode.has(id)));
    expect(lines.every((line) => /^\d{4}[\d-]*\t[^\t]+\thttps?:\/\/\S+$/.test(line))).toBe(true);
    expect(lines).toHaveLength(expected.size);
  });
});

test("the page shows the very programs, with its own address", () => {
  const html = readFileSync(join(dist, "data/index.html"), "utf8");
  expect(html).toContain("ATLAS = &quot;http://localhost:4321/&quot;");
  expect(html).toContain("curl -s http://localhost:4321/api/v1/papers.json");
  expect(html).not.toContain("atlas.example");
});
