/** The frozen editions as they stand in the repository. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { serialiseEdition } from "../../src/exports/editions/serialise.ts";
import { viewEdition } from "../../src/exports/editions/view.ts";
import { editionsFolder, readEditions } from "../../src/sources/editions.ts";

const root = join(import.meta.dirname, "../..");
const editions = readEditions(root);

describe.each(editions.map((edition) => [edition.version, edition] as const))("edition %s", (version, edition) => {
  test("is stored in the one form that a release writes", () => {
    expect(serialiseEdition(edition)).toBe(readFileSync(join(root, editionsFolder, `${version}.json`), "utf8"));
  });

  test("places every work at categories that it holds", () => {
    const { nodes } = viewEdition(edition);
    const lost = edition.works.flatMap(({ id, places }) =>
      places.filter(({ concept }) => !nodes.has(concept)).map(({ concept }) => `${id} → ${concept}`),
    );
    expect(lost).toEqual([]);
  });
});

test("edition 1.0.0 holds the survey's 35 categories, its 188 references and nobody else's placements", () => {
  const first = editions.find(({ version }) => version === "1.0.0");
  expect(first?.concepts).toHaveLength(35);
  expect(first?.works.flatMap(({ citations }) => citations).length).toBeGreaterThanOrEqual(188);
  expect(new Set(first?.works.flatMap(({ places }) => places.map(({ placedBy }) => placedBy)))).toEqual(
    new Set(["survey"]),
  );
  expect(first?.works.filter(({ corrections }) => corrections.length > 0)).toEqual([]);
});
