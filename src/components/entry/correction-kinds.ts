/** How the kinds of correction are called on pages. */
import type { Correction } from "../../schema/paper.ts";

/** The label of each kind. */
export const correctionKinds: Readonly<Record<Correction["kind"], string>> = {
  error: "Error",
  overtaken: "Overtaken",
  placement: "Placement in doubt",
  naming: "Name or title differs",
};
