/** Work that depends on one file alone is done once for it, however many rules ask and however often the file is checked. */

/** The same function, remembering its result for each object. */
export function once<Key extends object, Result>(work: (key: Key) => Result): (key: Key) => Result {
  const results = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = work(key);
    results.set(key, { result });
    return result;
  };
}
