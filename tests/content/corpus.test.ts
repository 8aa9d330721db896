/** The Atlas against the list of works that it was made from: none dropped, none invented, every fact as it was verified. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readContent } from "../../src/sources/files.ts";
import { fullName } from "../../src/text/format.ts";

const root = join(import.meta.dirname, "../..");

/** The facts of one verified record of the corpus, without its prose. */
interface CorpusWork {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly authors: readonly string[];
  readonly date: string;
  readonly arxiv: string | null;
  readonly doi: string | null;
  readonly taxonomy: readonly string[];
  readonly references: readonly number[];
  readonly relations: readonly (readonly [type: string, target: string])[];
  readonly discrepancies: number;
  readonly unverified: number;
}

const corpus = JSON.parse(readFileSync(join(root, "tests/fixtures/corpus.json"), "utf8")) as CorpusWork[];
const { records, files } = readContent(root);
const papers = new Map(records.papers.map((paper) => [paper.id, paper.data]));
const methods = new Map(records.methods.map((method) => [method.id, method.data]));
const benchmarks = new Map(records.benchmarks.map((benchmark) => [benchmark.id, benchmark.data]));
const works = [...records.papers, ...records.methods, ...records.benchmarks];

/** Differences between the corpus and the Atlas, as `id: corpus → Atlas`. */
function differences(what: (work: CorpusWork) => readonly [expected: unknown, found: unknown]): string[] {
  return corpus.flatMap((work) => {
    const [expected, found] = what(work).map((value) => JSON.stringify(value));
    return expected === found ? [] : [`${work.id}: ${expected} → ${found}`];
  });
}

test("every content file is accepted by its schema", () => {
  expect(files.filter(({ record }) => !record).map(({ path }) => path)).toEqual([]);
});

describe("every work of the corpus", () => {
  test("is there as a paper", () => {
    expect(corpus.filter(({ id }) => !papers.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("is there as the method, model or benchmark that it introduces", () => {
    const missing = corpus.filter(({ id, kind }) =>
      kind === "method" || kind === "model"
        ? !methods.has(id)
        : kind === "benchmark" || kind === "metric"
          ? !benchmarks.has(id)
          : false,
    );
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  test("has its authors, all of them and in order", () => {
    expect(differences(({ id, authors }) => [authors, papers.get(id)?.authors.map(fullName)])).toEqual([]);
  });

  test("has its title, its date and its identifiers", () => {
    expect(
      differences(({ id, title, date, arxiv, doi }) => {
        const paper = papers.get(id);
        return [
          [title, date, arxiv, doi],
          // A date may become more precise than the record knew, never another one.
          [
            paper?.title,
            paper?.issued.startsWith(date) ? date : paper?.issued,
            paper?.identifiers.arxiv ?? null,
            paper?.identifiers.doi ?? null,
          ],
        ];
      }),
    ).toEqual([]);
  });

  test("stands in the categories that the survey or its list gives it; others name their editor", () => {
    const places = (id: string) =>
      [papers.get(id), methods.get(id), benchmarks.get(id)].flatMap((work) => work?.classifications ?? []);
    const lost = corpus.flatMap(({ id, taxonomy }) =>
      taxonomy
        .filter((concept) => !places(id).some((place) => place.concept === concept))
        .map((concept) => `${id} ${concept}`),
    );
    const added = corpus.flatMap(({ id, taxonomy }) =>
      places(id)
        .filter(({ concept, placedBy }) => !taxonomy.includes(concept) && /survey|companion-list/.test(placedBy))
        .map(({ concept }) => `${id} ${concept}`),
    );
    expect({ lost, added }).toEqual({ lost: [], added: [] });
  });

  test("has its numbers in the survey's bibliography", () => {
    expect(differences(({ id, references }) => [references, papers.get(id)?.survey.references])).toEqual([]);
  });

  test("keeps the relations that a source states", () => {
    const symmetric = new Set(records.relations.filter(({ data }) => data.symmetric).map(({ id }) => id));
    const related = (id: string): Set<string> =>
      new Set(
        [papers.get(id), methods.get(id), benchmarks.get(id)].flatMap(
          (work) => work?.relations.map(({ type, target }) => `${type} ${target}`) ?? [],
        ),
      );
    const lost = corpus.flatMap(({ id, relations }) =>
      relations
        // A link that reads the same both ways is written on one of the two.
        .filter(
          ([type, target]) =>
            !related(id).has(`${type} ${target}`) && !(symmetric.has(type) && related(target).has(`${type} ${id}`)),
        )
        .map((pair) => `${id} ${pair.join(" ")}`),
    );
    expect(lost).toEqual([]);
  });

  test("has a correction for each discrepancy that was found", () => {
    expect(
      corpus
        .filter(({ id, discrepancies }) => (papers.get(id)?.corrections.length ?? 0) < discrepancies)
        .map(({ id }) => id),
    ).toEqual([]);
  });
});

test("each of the survey's 188 references stands in exactly one paper", () => {
  const numbers = records.papers.flatMap(({ data }) => data.survey.references).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 188 }, (_, index) => index + 1));
});

test("a work that is not in the corpus can be looked up by arXiv id or DOI", () => {
  const known = new Set(corpus.map(({ id }) => id));
  const unfounded = records.papers.filter(
    ({ id, data }) => !known.has(id) && !data.identifiers.arxiv && !data.identifiers.doi,
  );
  expect(unfounded.map(({ path }) => path)).toEqual([]);
});

test("a work with a place in the taxonomy has at least 60 words of text", () => {
  const short = works.filter(
    ({ data, body }) => data.classifications.length > 0 && body.split(/\s+/).filter(Boolean).length < 60,
  );
  expect(short.map(({ path }) => path)).toEqual([]);
});

test("the erratum of the survey's Table 3 is told on the pages of both works", () => {
  const says = (id: string): string => JSON.stringify(papers.get(id)?.corrections);
  expect(says("rad")).toContain("160");
  expect(says("radial-attention")).toContain("160");
});
