import { addressList } from "../../sources/address-lists.ts";
import { explainedAddresses, publishedAddresses } from "../addresses.ts";
import { nearest } from "../nearest.ts";
import type { Rule } from "../rule.ts";

/** No published entry loses its address. */
export const vanishedAddress: Rule = {
  id: "vanished-address",
  group: "files",
  severity: "error",
  sentence: "A file whose address was published is not renamed or removed.",
  why: "Teachers and papers link to entries. content/addresses.txt lists every address that was ever published; each must go on answering. A concept that is no longer in use keeps its file and gets a status (moved, split, retired); an entry with a wrong name keeps its id and changes its name field. For an entry that was a mistake from the beginning, content/former-addresses.yaml says what became of it.",
  check({ others, files, exists }) {
    const explained = explainedAddresses(others);
    return publishedAddresses(others).flatMap((address, index) => {
      const [, folder, id] = /^\/(papers|methods|benchmarks|taxonomy)\/([^/.]+)\/$/.exec(address) ?? [];
      const kind = folder as "papers" | "methods" | "benchmarks" | "taxonomy" | undefined;
      if (!kind || !id || exists(kind, id) || explained.has(address)) return [];
      const listedIds = files.filter(({ collection }) => collection === kind).map((file) => file.id);
      const near = nearest(id, listedIds);
      return [
        {
          file: addressList,
          place: { in: "text", line: index + 1, column: 1 } as const,
          message: `${address} was published, but content/${kind}/${id}.mdx is gone${near ? `; content/${kind}/${near}.mdx looks like it` : ""}.`,
          hint:
            kind === "taxonomy"
              ? "Bring the file back and give it a status: moved, split or retired."
              : "Bring the file back under its old name; ids never change, names and titles may. If the entry itself was a mistake, say in content/former-addresses.yaml what became of it.",
        },
      ];
    });
  },
};
