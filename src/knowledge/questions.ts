/**
 * Questions that a newcomer may bring, answered from the model. Nothing here is written by hand but the questions:
 * with other content the answers change, and a question whose subject is missing is not asked.
 */
import type { Answer, AnsweredQuestion } from "./questions/answer.ts";
import { doubted, moved, withoutBranch } from "./questions/branches.ts";
import { evaluatedOn, measuring } from "./questions/evaluation.ts";
import { ledFrom, mostBuiltOn } from "./questions/links.ts";
import {
  exposureBias,
  limitedWithoutTraining,
  longestShown,
  methodsQuestion,
  mostSilent,
} from "./questions/methods.ts";
import type { KnowledgeBase } from "./types.ts";

/** The questions in the order in which they are shown; the ids stand in addresses. */
const questions: Readonly<Record<string, Answer>> = {
  "constant-memory-without-training": limitedWithoutTraining,
  "from-diffusion-forcing-to-longlive": ledFrom("diffusion-forcing", "longlive"),
  "state-without-causal-knowledge": withoutBranch("causal-knowledge-integration"),
  "evaluated-on-physics-iq": evaluatedOn("physics-iq"),
  "constant-cost-with-code": methodsQuestion(
    "Which methods keep the cost of a step constant, however long the history, and publish their code?",
    [["cost", "constant"]],
    { code: true },
  ),
  "learning-while-generating": methodsQuestion("Which methods change their own weights while they generate?", [
    ["stateCarrier", "weights"],
  ]),
  "exposure-bias": exposureBias,
  "memory-and-camera": methodsQuestion("Which methods keep a memory bank and follow a given camera?", [
    ["stateCarrier", "memory-bank"],
    ["conditioning", "camera"],
  ]),
  "planning-with-a-language-model": methodsQuestion("Which methods let a language model plan what happens?", [
    ["reasoner", "llm"],
  ]),
  "most-built-on": mostBuiltOn,
  "longest-shown": longestShown,
  "weight-of-state": moved("state-construction"),
  "measuring-persistence": measuring("persistence", "whether a world stays what it was"),
  "most-silent": mostSilent,
  doubted,
};

/** Every question that the content can answer, with its answer. */
export function answerQuestions(kb: KnowledgeBase): AnsweredQuestion[] {
  return Object.entries(questions).flatMap(([id, answer]) => {
    const answered = answer(kb);
    return answered ? [{ id, ...answered }] : [];
  });
}
