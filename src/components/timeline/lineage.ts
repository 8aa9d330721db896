/** Which links of descent belong to chosen works. Runs in the browser and in tests. */

/** `[older, newer, how the newer states it]`. */
export type LineageLink = readonly [from: string, to: string, label: string];

/** Walks from some works along links in one direction and returns the links walked. */
function walk(
  chosen: readonly string[],
  links: readonly LineageLink[],
  from: (link: LineageLink) => string,
  to: (link: LineageLink) => string,
): Set<LineageLink> {
  const leaving = Map.groupBy(links, from);
  const seen = new Set(chosen);
  const walked = new Set<LineageLink>();
  const queue = [...chosen];
  for (let work = queue.shift(); work !== undefined; work = queue.shift()) {
    for (const link of leaving.get(work) ?? []) {
      walked.add(link);
      if (seen.has(to(link))) continue;
      seen.add(to(link));
      queue.push(to(link));
    }
  }
  return walked;
}

/** The links by which chosen works descend from others and others from them, in the order given. */
export function lineageOf(chosen: readonly string[], links: readonly LineageLink[]): LineageLink[] {
  const heirs = walk(
    chosen,
    links,
    ([from]) => from,
    ([, to]) => to,
  );
  const forebears = walk(
    chosen,
    links,
    ([, to]) => to,
    ([from]) => from,
  );
  return links.filter((link) => heirs.has(link) || forebears.has(link));
}
