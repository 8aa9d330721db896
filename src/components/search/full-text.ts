/** Pagefind, loaded when the first query is typed. Its results come back as addresses, without fetching each of them. */

interface PagefindResult {
  readonly id: string;
}

interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

let ready: Promise<{ pagefind: Pagefind; addresses: ReadonlyMap<string, string> }> | undefined;

async function load(base: string): Promise<{ pagefind: Pagefind; addresses: ReadonlyMap<string, string> }> {
  const path = `${base}pagefind/pagefind.js`;
  const [pagefind, fragments] = await Promise.all([
    import(/* @vite-ignore */ path) as Promise<Pagefind>,
    fetch(`${base}search/fragments.json`).then((response) => response.json() as Promise<Record<string, string>>),
  ]);
  return { pagefind, addresses: new Map(Object.entries(fragments).map(([address, id]) => [id, address])) };
}

/** Addresses of the pages whose text matches, best first. Throws where the index cannot be loaded. */
export async function searchText(base: string, query: string): Promise<string[]> {
  ready ??= load(base);
  const { pagefind, addresses } = await ready;
  const { results } = await pagefind.search(query);
  return results.flatMap(({ id }) => addresses.get(id) ?? []);
}
