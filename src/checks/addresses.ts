/** The addresses that were ever published. */
import type { OtherFile } from "../sources/read.ts";

/** The committed list of them, one a line. */
export const addressList = "content/addresses.txt";

/** Every line of the list, in order; none before the first release. */
export function publishedAddresses(others: readonly OtherFile[]): string[] {
  const list = others.find(({ path }) => path === addressList);
  return list ? list.text.split(/\r?\n/).map((line) => line.trim()) : [];
}

/** The list that says what became of addresses whose file is gone. */
export const formerList = "content/former-addresses.yaml";

/** The addresses in that list. What is wrong with the list itself, reading it for the build tells. */
export function explainedAddresses(others: readonly OtherFile[]): ReadonlySet<string> {
  const list = others.find(({ path }) => path === formerList);
  return new Set(
    [...(list?.text ?? "").matchAll(/\bfrom:\s*["']?(\/[a-z0-9/-]+\/)/g)].map(([, address = ""]) => address),
  );
}
