/** The questions of the quiz, for the page that asks them. */
import type { APIRoute } from "astro";
import { buildQuiz } from "../exports/quiz/quiz.ts";
import { kb } from "../kb.ts";

export const GET: APIRoute = () => new Response(JSON.stringify(buildQuiz(kb)));
