/** Every page passes here on its way out: whitespace that no reader sees is left out, and formulas keep the mark behind them. */
import { defineMiddleware } from "astro:middleware";
import { withHeldFormulas } from "./components/page/held-formula.ts";
import { withoutIdleSpace } from "./components/page/idle-space.ts";
import { TextResponse } from "./components/page/text-response.ts";

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  return new TextResponse(withHeldFormulas(withoutIdleSpace(await response.text())), response);
});
