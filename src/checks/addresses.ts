/** The addresses of the site: those of today, and those that were ever published. */
import type { CollectionName } from "../schema/collections.ts";
import { addressList, formerList } from "../sources/address-lists.ts";
import type { OtherFile } from "../sources/read.ts";
import { once } from "./once.ts";
import type { RuleContext } from "./rule.ts";

/** Every line of the list, in order; none before the first release. */
export function publishedAddresses(others: readonly OtherFile[]): string[] {
  const list = others.find(({ path }) => path === addressList);
  return list ? list.text.split(/\r?\n/).map((line) => line.trim()) : [];
}

/** The addresses of which the other list says what became of them. What is wrong with the list itself, reading it for the build tells. */
export function explainedAddresses(others: readonly OtherFile[]): ReadonlySet<string> {
  const list = others.find(({ path }) => path === formerList);
  return new Set(
    [...(list?.text ?? "").matchAll(/\bfrom:\s*["']?(\/[a-z0-9/-]+\/)/g)].map(([, address = ""]) => address),
  );
}

/** Folder and id of an entry's or concept's address, and its final slash or none; undefined for other addresses. */
export function entryOf(address: string): { kind: CollectionName; id: string; slash: string } | undefined {
  const [, kind, id, slash = ""] = /^\/(papers|methods|benchmarks|taxonomy)\/([^/]+)(\/?)$/.exec(address) ?? [];
  return kind && id ? { kind: kind as CollectionName, id, slash } : undefined;
}

/** The fixed pages among some addresses, and patterns of those made from data. */
const sorted = once((pages: readonly string[]) => ({
  fixed: new Set(pages.filter((page) => !page.includes("*"))),
  made: pages
    .filter((page) => page.includes("*"))
    .map((page) => {
      const steps = page
        .split(/(\*{1,2})/)
        .map((part) => (part === "**" ? ".+" : part === "*" ? "[^/]+" : RegExp.escape(part)));
      return new RegExp(`^${steps.join("")}$`);
    }),
}));

/** True for the address of a fixed page, or of one made from data. */
export function isPage(path: string, pages: readonly string[]): boolean {
  const { fixed, made } = sorted(pages);
  return fixed.has(path) || made.some((pattern) => pattern.test(path));
}

/** True for an address that answers today. */
export function isAddress(path: string, { exists, pages }: Pick<RuleContext, "exists" | "pages">): boolean {
  const entry = entryOf(path);
  return entry ? exists(entry.kind, entry.id) && entry.slash === "/" : isPage(path, pages);
}
