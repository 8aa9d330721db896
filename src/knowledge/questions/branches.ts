/** Questions that the tree and the places in it answer. */
import { count, listed } from "../../text/format.ts";
import { doubtedPlaces } from "../doubts.ts";
import { openGround, pillarMatrix } from "../matrix.ts";
import { weightsOf } from "../weight.ts";
import { type Answer, cut } from "./answer.ts";

/** Categories that nobody has combined with a branch. */
export const withoutBranch =
  (branchId: string): Answer =>
  (kb) => {
    const branch = kb.conceptById.get(branchId);
    const matrix = pillarMatrix(kb);
    if (!branch || !matrix) return undefined;
    const below = new Set<string>(
      kb.concepts.filter(({ ancestors }) => ancestors.includes(branch)).map(({ id }) => id),
    );
    below.add(branch.id);
    const columns = matrix.columns.filter(({ id }) => below.has(id));
    const open = openGround(matrix);
    const rows = matrix.rows.filter((row) => !row.margin);
    const found = rows.filter((row) =>
      columns.every((column) => open.some((cell) => cell.row === row && cell.column === column)),
    );
    return {
      question: `Which categories of ${matrix.rowTitle} have no work with ${branch.name}?`,
      answer: `${found.length} of the ${count(rows.length, "leaf", "leaves")}: nobody in the Atlas has combined them.`,
      ...cut(found.map(({ label, address }) => ({ name: label, address: address ?? "/taxonomy/" }))),
      view: { label: "The open ground in the matrix", address: "/matrix/" },
    };
  };

/** Placements beside which a doubt stands. */
export const doubted: Answer = (kb) => {
  const found = doubtedPlaces(kb);
  if (found.length === 0) return undefined;
  return {
    question: "Which placements in the taxonomy are in doubt?",
    answer: `${found.length}; each is kept as it was made, with what speaks against it.`,
    ...cut(
      found.map(({ entry, concept }) => ({
        name: entry.name,
        address: `${entry.address}#classification`,
        note: concept.name,
      })),
    ),
    view: { label: "All of them with what speaks against each", address: "/corrections/doubts/" },
  };
};

/** How the shares of the branches of a concept changed between years. */
export const moved =
  (id: string): Answer =>
  (kb) => {
    const concept = kb.conceptById.get(id);
    const weights = concept && weightsOf(concept.narrower, Number.POSITIVE_INFINITY);
    if (!weights) return undefined;
    const percent = (share = 0): string => `${Math.round(share * 100)} %`;
    const parts = weights.branches.map(
      ({ concept: branch, shares }) => `${branch.name} from ${percent(shares[0])} to ${percent(shares.at(-1))}`,
    );
    return {
      question: `How has the weight moved within ${concept.name}?`,
      answer: `Between ${weights.years[0]} and ${weights.years.at(-1)}, the first and last years with five works or more: ${listed(parts)}.`,
      named: concept.narrower.map((child) => ({
        name: child.name,
        address: child.address,
        note: count(child.membersBelow.length, "work"),
      })),
      more: 0,
      view: { label: "The timeline of the branch", address: `/timeline/${concept.id}/` },
    };
  };
