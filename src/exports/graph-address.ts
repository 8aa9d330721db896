/** The addresses of nodes; the browser needs them as well as the build. */

const folders: Readonly<Record<string, string>> = {
  concept: "taxonomy",
  method: "methods",
  benchmark: "benchmarks",
  paper: "papers",
};

/** The address of a node from its id; ids and addresses have the same parts. Undefined for a topic, which has no page. */
export function addressOf(id: string): string | undefined {
  const [kind = "", name = ""] = id.split(":");
  return folders[kind] ? `/${folders[kind]}/${name}/` : undefined;
}
