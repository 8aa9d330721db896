/** The addresses that were ever published. */
import type { OtherFile } from "../sources/read.ts";

/** The committed list of them, one a line. */
export const addressList = "content/addresses.txt";

/** Every line of the list, in order; none before the first release. */
export function publishedAddresses(others: readonly OtherFile[]): string[] {
  const list = others.find(({ path }) => path === addressList);
  return list ? list.text.split(/\r?\n/).map((line) => line.trim()) : [];
}
