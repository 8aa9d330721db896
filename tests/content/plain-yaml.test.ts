/** The strict reader of YAML reads the content of the Atlas as the YAML library does. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../src/sources/files.ts";
import { isFenceProblem, normaliseText, splitFrontMatter } from "../../src/sources/front-matter.ts";
import { comparePlainYaml } from "../support/plain-yaml.ts";

test("every file is read as the YAML library does, and nearly every one without it", () => {
  const texts = listFiles(join(import.meta.dirname, "../../content")).flatMap(({ path, text }) => {
    if (path.endsWith(".yaml")) return [normaliseText(text)];
    const split = path.endsWith(".mdx") ? splitFrontMatter(normaliseText(text)) : undefined;
    return split && !isFenceProblem(split) ? [split.yaml] : [];
  });
  const plain = texts.filter(comparePlainYaml);
  expect(plain.length).toBeGreaterThan(0.98 * texts.length);
});
