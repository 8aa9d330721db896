import type { ConceptRecord } from "../../schema/concept.ts";
import { listed } from "../../text/format.ts";
import { setTo } from "../fields.ts";
import type { Rule } from "../rule.ts";

type Status = NonNullable<ConceptRecord["status"]>;

function told(id: string, status: Status): readonly [message: string, hint: string] {
  switch (status.kind) {
    case "moved":
      return [`"${id}" was moved to "${status.to}".`, `Write "${status.to}".`];
    case "split": {
      const parts = listed(status.into.map((part) => `"${part}"`));
      return [`"${id}" was split into ${parts}.`, "Choose the one that fits this work."];
    }
    case "retired":
      return [`"${id}" was retired: ${status.reason}`, "Choose another concept, or leave the line out."];
    default:
      return status satisfies never;
  }
}

/** No file names a concept that was moved, split or retired. */
export const conceptNotInUse: Rule = {
  id: "concept-not-in-use",
  group: "taxonomy",
  severity: "error",
  sentence: "A concept that is named is in use: not moved, split or retired.",
  why: "Concepts that are no longer in use keep their file and address, so that old links answer. New placements go to what replaced them.",
  check({ references, kb }) {
    return references.flatMap(({ file, path, id, to }) => {
      const status = to === "concept" ? kb.conceptById.get(id)?.record.status : undefined;
      if (!status) return [];
      const [message, hint] = told(id, status);
      const fix =
        status.kind === "moved" ? setTo(file, path, status.to, `writes ${status.to}, which replaced ${id}`) : undefined;
      return [{ file: file.path, place: { in: "front-matter", path } as const, message, hint, fix }];
    });
  },
};
