/** `<atlas-quiz>`: turns the list of questions into a form for the day, says at once whether a choice is right, and why. */
import { questionsOfDay } from "../../exports/quiz/of-day.ts";
import type { QuizQuestion } from "../../exports/quiz/quiz.ts";
import { element } from "../page/dom.ts";
import { type Answers, readAnswers, score, writeAnswers } from "./quiz-score.ts";

const perDay = 5;
const key = "quiz";

const localDay = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** Arrow keys move between the choices without choosing, because a choice is an answer; the space bar chooses. */
function walk(event: KeyboardEvent, card: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const choices = [...card.querySelectorAll("input")];
  const at = choices.indexOf(event.target as HTMLInputElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  choices.at((at + step) % choices.length)?.focus();
}

class AtlasQuiz extends HTMLElement {
  #day = localDay();
  #questions: QuizQuestion[] = [];
  #answers: Answers = {};

  connectedCallback(): void {
    void this.#load();
  }

  async #load(): Promise<void> {
    const response = await fetch(this.dataset.src ?? "");
    this.#questions = questionsOfDay((await response.json()) as QuizQuestion[], this.#day, perDay);
    this.#answers = readAnswers(localStorage.getItem(key), this.#day);
    const holder = this.querySelector("[data-questions]");
    holder?.replaceChildren(...this.#questions.map((question, index) => this.#card(question, index)));
    this.#tell();
  }

  #card(question: QuizQuestion, index: number): HTMLElement {
    const facts = element(
      "dl",
      { class: "facts" },
      ...question.facts.flatMap(([field, value]) => [element("dt", {}, field), element("dd", {}, value)]),
    );
    const answer = element("div", { class: "quiz-answer", role: "status" });
    const choices = question.choices.map(([id, label]) => {
      const checked = this.#answers[question.id] === id;
      const input = element("input", { type: "radio", name: question.id, value: id, checked });
      input.addEventListener("change", () => this.#choose(question, id, answer));
      return element("label", { class: "quiz-choice" }, input, label);
    });
    const card = element(
      "article",
      { class: "quiz-card" },
      element("p", { class: "quiz-mechanism" }, question.mechanism),
      facts,
      element(
        "fieldset",
        {},
        element("legend", {}, `Question ${index + 1}: in which category does it belong?`),
        ...choices,
      ),
      answer,
    );
    card.addEventListener("keydown", (event) => walk(event, card));
    if (this.#answers[question.id] !== undefined) this.#explain(question, answer, card);
    return card;
  }

  #choose(question: QuizQuestion, chosen: string, answer: HTMLElement): void {
    this.#answers = { ...this.#answers, [question.id]: chosen };
    localStorage.setItem(key, writeAnswers(this.#day, this.#answers));
    const card = answer.parentElement;
    if (card) this.#explain(question, answer, card);
    this.#tell();
    // The choices take no further answer, so that the reader goes on from the explanation.
    answer.tabIndex = -1;
    answer.focus();
  }

  /** Says whether the choice is right and why, and closes the question: the first answer is the one that counts. */
  #explain(question: QuizQuestion, answer: HTMLElement, card: HTMLElement): void {
    card.querySelector("fieldset")?.setAttribute("disabled", "");
    for (const input of card.querySelectorAll("input"))
      if (question.right.includes(input.value)) input.parentElement?.classList.add("right");
    const chosen = this.#answers[question.id] ?? "";
    const labels = question.choices.filter(([id]) => question.right.includes(id)).map(([, label]) => label);
    const link = element("a", { href: (this.dataset.base ?? "/") + question.address.slice(1) }, question.name);
    const verdict = question.right.includes(chosen) ? "Right." : `No: ${labels.join(" and ")}.`;
    answer.replaceChildren(element("p", {}, element("strong", {}, verdict), " It is ", link, `. ${question.evidence}`));
  }

  #tell(): void {
    const { answered, right } = score(this.#questions, this.#answers);
    const status = this.querySelector("[data-status]");
    if (status) status.textContent = `${answered} of ${this.#questions.length} answered today, ${right} rightly.`;
  }
}

customElements.define("atlas-quiz", AtlasQuiz);
