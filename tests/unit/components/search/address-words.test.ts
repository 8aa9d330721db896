import { expect, test } from "vitest";
import { meantBy } from "../../../../src/components/search/address-words.ts";

test.each([
  ["/methods/world-memm/", "/", "world memm"],
  ["/atlas/papers/Frame%20Pack", "/atlas/", "Frame Pack"],
  ["/worldmem.html", "/", "worldmem"],
  ["/methods/", "/", ""],
  ["/", "/", ""],
  ["/papers/a%E0%A4%A", "/", "a%E0%A4%A"],
  ["/de/taxonomy/external_retrieval/index.html", "/", "external retrieval"],
  ["/fr/methods/", "/", ""],
  ["/pt-br/taxonomy/retrieval/", "/", "retrieval"],
  ["/td-mpc/", "/", "td mpc"],
])("%s below %s means “%s”", (path, base, words) => {
  expect(meantBy(path, base)).toBe(words);
});
