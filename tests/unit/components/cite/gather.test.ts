import fc from "fast-check";
import { expect, test } from "vitest";
import { gather } from "../../../../src/components/cite/gather.ts";
import { toBibtex, toBibtexFile } from "../../../../src/exports/bibtex.ts";
import { toCitable } from "../../../../src/exports/citable.ts";
import { hostileRecord } from "../../../support/texts.ts";

test("files of single works become the file of all of them, each entry once", () => {
  fc.assert(
    fc.property(fc.array(hostileRecord, { maxLength: 4 }), (records) => {
      const works = records.map((record, index) => toCitable({ ...record, citationKey: `key${index}` }));
      const files = works.map(toBibtex);
      expect(gather([...files, ...files])).toBe(toBibtexFile(works));
    }),
  );
});

test("what is no BibTeX adds nothing", () => {
  expect(gather(["", "<!doctype html>\n@ 404"])).toBe("");
});
