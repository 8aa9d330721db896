/** The edits that editors would make for a trial edition: one category renamed, one moved, one split, one retired. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readChangeReasons, reasonsFile } from "../../src/sources/editions.ts";

type Edit = (text: string) => string;

/** Changes the text of one content file; throws where the edit changes nothing, so that a test never tries less than it says. */
function edit(folder: string, path: string, change: Edit): void {
  const file = join(folder, "content", path);
  const before = readFileSync(file, "utf8");
  const after = change(before);
  if (after === before) throw new Error(`The edit of ${path} changed nothing.`);
  writeFileSync(file, after);
}

/** Changes every content file that names an id of a category in its front matter or fields. */
function editAll(folder: string, change: Edit): void {
  for (const kind of ["taxonomy", "methods", "papers", "benchmarks", "glossary"]) {
    for (const name of readdirSync(join(folder, "content", kind))) {
      const path = join(folder, "content", kind, name);
      const before = readFileSync(path, "utf8");
      const after = change(before);
      if (after !== before) writeFileSync(path, after);
    }
  }
}

/** Drops the contrast with a category that is no sibling any more. */
const withoutContrast =
  (id: string): Edit =>
  (text) =>
    text
      .replace(new RegExp(`^ {2}- with: ${id}\\n(?: {4}.*\\n)+`, "gm"), "")
      .replace(/^contrasts:\n(?=\S)/gm, "contrasts: []\n");

/** Drops an id from the lists of related categories, and the contrasts with it, where editors would choose others by hand. */
const withoutMentions =
  (id: string): Edit =>
  (text) =>
    withoutContrast(id)(text).replace(/^((?:related|see): \[)([^\]]*)\]$/gm, (_, start: string, ids: string) => {
      const kept = ids.split(", ").filter((other) => other !== id);
      return `${start}${kept.join(", ")}]`;
    });

const placedIn =
  (from: string, to: string): Edit =>
  (text) =>
    text.replace(`- concept: ${from}\n`, `- concept: ${to}\n`);

/** Makes the edits in a copy of the project. */
export function editForTrialEdition(folder: string): void {
  const concept = (id: string): string => `taxonomy/${id}.mdx`;
  edit(folder, concept("external-retrieval"), (text) =>
    text.replace('en: "External Retrieval"', 'en: "Lookup Memory"'),
  );
  edit(folder, concept("intervention"), (text) =>
    withoutContrast("planning")(text.replace("broader: causality\norder: 2", "broader: evaluation\norder: 9")),
  );
  edit(folder, concept("causal-reasoning"), withoutContrast("intervention"));

  const whole = readFileSync(join(folder, "content", concept("parametric-states")), "utf8");
  const part = (label: string, german: string, order: number): string =>
    withoutMentions("parametric-states")(whole)
      .replace('en: "Parametric States"', `en: "${label}"`)
      .replace('de: "Parametrische Zustände"', `de: "${german}"`)
      .replace("order: 2", `order: ${order}`);
  writeFileSync(join(folder, "content", concept("fast-weights")), part("Fast Weights", "Schnelle Gewichte", 2));
  writeFileSync(
    join(folder, "content", concept("nested-memory")),
    part("Nested Memory", "Geschachteltes Gedächtnis", 3),
  );
  for (const path of ["methods/ttt.mdx", "methods/titans.mdx", "methods/ttt-dit.mdx"])
    edit(folder, path, placedIn("parametric-states", "fast-weights"));
  edit(folder, "papers/nested-learning.mdx", placedIn("parametric-states", "nested-memory"));
  for (const path of ["methods/owl-1.mdx", "methods/consisdrive.mdx", "methods/pack-and-force.mdx"])
    edit(folder, path, placedIn("semantics-oriented-states", "geometry-oriented-states"));
  for (const id of ["parametric-states", "semantics-oriented-states"]) editAll(folder, withoutMentions(id));

  const close = (id: string, status: string): void =>
    edit(folder, concept(id), (text) => text.replace(/^contrasts:/m, `status: ${status}\ncontrasts:`));
  close(
    "parametric-states",
    '{ kind: split, into: [fast-weights, nested-memory], reason: "Theory and layers ask for lessons of their own." }',
  );
  close("semantics-oriented-states", '{ kind: retired, reason: "Its works keep geometry as well." }');
  // Reasons that editors have written since the newest edition stay; JSON is YAML.
  const { concepts, works } = readChangeReasons(folder);
  const reasons = {
    concepts: {
      ...concepts,
      "external-retrieval": "Readers took it for retrieval over a network.",
      intervention: "It asks of the outcome, whatever the cause.",
    },
    works,
  };
  writeFileSync(join(folder, reasonsFile), JSON.stringify(reasons));
}
