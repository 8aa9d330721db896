/** What somebody means who types a part of a name into a box that offers suggestions. Runs in the browser and in tests. */
import { fold, words } from "../../text/fold.ts";

/** Something that is chosen by its name; its id is looked at too. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Those whose name or id holds every word that was typed, as far as one may type it; names that begin with the first word come first. */
export function findNamed<Item extends Named>(items: readonly Item[], typed: string): Item[] {
  const wanted = words(typed);
  const [first] = wanted;
  if (first === undefined) return [];
  const holds = ({ id, name }: Named): boolean => {
    const said = fold(`${name} ${id}`);
    return wanted.every((word) => said.includes(word));
  };
  const rank = ({ name }: Named): number => (fold(name).startsWith(first) ? 0 : 1);
  return items.filter(holds).sort((a, b) => rank(a) - rank(b));
}
