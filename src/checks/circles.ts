/** Finds circles in links that must lead somewhere. */

/** Every circle once, as the ids along it, beginning with the smallest. `next` gives where the links of an id lead. */
export function circles(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const found = new Map<string, string[]>();
  const done = new Set<string>();
  const walk = (id: string, trail: readonly string[]): void => {
    const at = trail.indexOf(id);
    if (at >= 0) {
      const circle = trail.slice(at);
      const smallest = circle.indexOf([...circle].sort()[0] ?? id);
      const turned = [...circle.slice(smallest), ...circle.slice(0, smallest)];
      found.set(turned.join(" "), turned);
      return;
    }
    if (done.has(id)) return;
    for (const other of next(id)) walk(other, [...trail, id]);
    done.add(id);
  };
  for (const id of [...ids].sort()) walk(id, []);
  return [...found.values()];
}
