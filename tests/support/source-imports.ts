/** What the files of src/ import, read from their text. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ts from "typescript";

/** The folder of the code. */
export const src = join(import.meta.dirname, "../../src");

/** One import of a file. */
export interface Import {
  /** What it names: a package, or a file by its path from src/ on, with `../` where it lies outside. */
  readonly target: string;
  readonly isPackage: boolean;
  /** True where it is gone when the code runs. */
  readonly typeOnly: boolean;
}

/** Every file of code, from src/ on. */
export const sourceFiles: readonly string[] = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.(?:ts|js|astro)$/.test(name) && !name.endsWith(".d.ts"))
  .sort();

/** The script of a file; of a component its front matter. */
function scriptOf(file: string): string {
  const text = readFileSync(join(src, file), "utf8");
  return file.endsWith(".astro") ? (/^---\n(.*?)\n---/s.exec(text)?.[1] ?? "") : text;
}

const known = new Map<string, readonly Import[]>();

/** Everything that a file imports or passes on, in its order. */
export function importsOf(file: string): readonly Import[] {
  const imports = known.get(file) ?? readImports(file);
  known.set(file, imports);
  return imports;
}

function readImports(file: string): Import[] {
  const script = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest);
  return script.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const named = statement.moduleSpecifier;
    if (!named || !ts.isStringLiteral(named)) return [];
    const [path = ""] = named.text.split("?");
    const isPackage = !path.startsWith(".");
    const target = isPackage ? path : relative(src, join(src, dirname(file), path)).replaceAll("\\", "/");
    return [{ target, isPackage, typeOnly: /^(?:im|ex)port type\b/.test(statement.getText(script)) }];
  });
}
