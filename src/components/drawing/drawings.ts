/** The drawings by the id of their concept: one file a leaf of the taxonomy. */
import type { AstroComponentFactory } from "astro/runtime/server/index.js";

const files = import.meta.glob<{ default: AstroComponentFactory }>("./concepts/*.astro", { eager: true });

/** The drawing of a concept, where it has one. */
export function findDrawing(id: string): AstroComponentFactory | undefined {
  return files[`./concepts/${id}.astro`]?.default;
}
