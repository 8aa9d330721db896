import { expect, test } from "vitest";
import { buildKnowledgeBase } from "../../../src/knowledge/build.ts";
import { formerAddresses } from "../../../src/knowledge/former-addresses.ts";
import { formerAddressSchema } from "../../../src/schema/former-address.ts";
import { aConcept, someContent } from "../../support/records.ts";

test("categories no longer in use and listed addresses stand together, sorted, each with what became of it", () => {
  const kb = buildKnowledgeBase(
    someContent({
      taxonomy: [
        aConcept("top"),
        aConcept("b", { status: { kind: "split", into: ["top", "b2"] } }),
        aConcept("a", { status: { kind: "moved", to: "top" } }),
      ],
    }),
  );
  expect(formerAddresses(kb, [{ from: "/methods/x/", status: { kind: "retired", reason: "Withdrawn." } }])).toEqual([
    { from: "/methods/x/", status: { kind: "retired", reason: "Withdrawn." } },
    { from: "/taxonomy/a/", status: { kind: "moved", to: "/taxonomy/top/" } },
    { from: "/taxonomy/b/", status: { kind: "split", into: ["/taxonomy/top/", "/taxonomy/b2/"] } },
  ]);
});

test("a listed address is written from the root of the site with slashes at both ends", () => {
  const status = { kind: "moved", to: "/methods/y/" };
  expect(formerAddressSchema.safeParse({ from: "/methods/x/", status }).success).toBe(true);
  for (const from of ["methods/x/", "/methods/x", "https://a.example/", "/"]) {
    expect(formerAddressSchema.safeParse({ from, status }).success).toBe(false);
  }
});
