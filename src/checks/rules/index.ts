/** Every rule of the content, in the order of their ids. */
import type { Rule } from "../rule.ts";
import { unknownConcept } from "./unknown-concept.ts";
import { unknownWork } from "./unknown-work.ts";

/** All rules. */
export const rules: readonly Rule[] = [unknownConcept, unknownWork];
