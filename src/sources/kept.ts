/**
 * What is found out about one file alone is kept with it: however many rules ask, and between runs as long as the file and the
 * Atlas's own code stay the same.
 */
import type { Memory } from "./read.ts";

/**
 * The same function, keeping its result in the memory of what it is asked about. `name` belongs to this question alone.
 * The result may depend on nothing but the file, and is a plain value that JSON can hold.
 */
export function kept<Key extends { readonly memory: Memory }, Result>(
  name: string,
  work: (key: Key) => Result,
): (key: Key) => Result {
  return (key) => {
    if (key.memory.has(name)) return key.memory.get(name) as Result;
    const result = work(key);
    key.memory.set(name, result);
    return result;
  };
}
