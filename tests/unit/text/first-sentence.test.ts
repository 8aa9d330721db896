import { expect, test } from "vitest";
import { firstSentence } from "../../../src/text/first-sentence.ts";

test.each([
  ["Lifting pixels into 3D. It is the inverse of rendering.", "Lifting pixels into 3D."],
  ["One sentence only, e.g. this one.", "One sentence only, e.g. this one."],
  ["Ein Bild, z. B. Das erste einer Folge. Mehr nicht.", "Ein Bild, z. B. Das erste einer Folge."],
  ["A cost of O(N). Then more.", "A cost of O(N)."],
  ["Is it a memory? Yes.", "Is it a memory?"],
  ["without an end", "without an end"],
  ["", ""],
])("the first sentence of %j", (text, first) => expect(firstSentence(text)).toBe(first));
