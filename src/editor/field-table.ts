/** The tables of fields in `content/README.md`, made from the same schemas that judge the files. */
import { type CollectionName, collectionNames } from "../schema/collections.ts";
import { profileFields } from "../schema/vocabulary.ts";
import { frontMatterSchema, type JsonSchema, schemaFiles } from "./json-schema.ts";

/** A row of a table: field, whether it must be there, and its sentence. */
interface Row {
  readonly field: string;
  readonly needed: boolean;
  readonly sentence: string;
}

/** The object behind a field, itself or as item of a list; undefined for a field of another form. */
function objectOf(schema: JsonSchema): JsonSchema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectOf(schema.items);
  return undefined;
}

/** Rows of an object and of the objects in it; the mechanism profile has a table of its own. */
function rows(schema: JsonSchema, prefix = ""): Row[] {
  const required = (schema.required ?? []) as readonly string[];
  return Object.entries(schema.properties ?? {}).flatMap(([name, part]) => {
    const inner = name === "profile" ? undefined : objectOf(part);
    return [
      { field: `${prefix}${name}`, needed: required.includes(name), sentence: part.description ?? "" },
      ...(inner ? rows(inner, `${prefix}${name}.`) : []),
    ];
  });
}

/** A text as a cell of a table; addresses are meant as text, not as links. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .replaceAll("<", "\\<")
    .replace(/https?:\/\/[^\s,"]+/g, "`$&`");

const line = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function fieldTable(collection: CollectionName): string {
  const found = rows(frontMatterSchema(collection));
  return [
    line("Field", "What to write"),
    line("---", "---"),
    ...found.map(({ field, needed, sentence }) =>
      line(`\`${field}\``, `${needed ? "**Needed.** " : ""}${cell(sentence)}`),
    ),
  ].join("\n");
}

function profileTable(): string {
  const entries = Object.entries(profileFields);
  return [
    line("Field", "Question", "Values"),
    line("---", "---", "---"),
    ...entries.map(([field, { question, several, terms }]) =>
      line(
        `\`${field}\``,
        cell(question),
        `${several ? "up to four of" : "one of"} ${Object.keys(terms)
          .map((term) => `\`${term}\``)
          .join(", ")}`,
      ),
    ),
    line(
      "`horizon`",
      "How long is the longest video (or history) that a source shows?",
      '`{ value: 60, unit: seconds, stated: "https://..." }`',
    ),
  ].join("\n");
}

const start = (name: string): string => `<!-- table: ${name} -->`;
const end = "<!-- end of table -->";

/** The tables by the name that stands in their marks. */
export function tables(): ReadonlyMap<string, string> {
  const named = collectionNames.map((name) => [schemaFiles[name][0], fieldTable(name)] as const);
  return new Map([...named, ["profile", profileTable()] as const]);
}

/** The guide with its tables made anew, between the marks that name them. Throws where a table has no place. */
export function withTables(guide: string): string {
  let text = guide;
  for (const [name, table] of tables()) {
    const from = text.indexOf(start(name));
    const to = text.indexOf(end, from);
    if (from < 0 || to < 0) throw new Error(`The guide has no place for the table "${name}": ${start(name)} … ${end}`);
    text = `${text.slice(0, from)}${start(name)}\n\n${table}\n\n${text.slice(to)}`;
  }
  return text;
}
