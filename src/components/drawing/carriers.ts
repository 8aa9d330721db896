/** The marks of the state carriers: the filled shapes of the drawings at the size of a letter. */
import type { profileFields } from "../../schema/vocabulary.ts";
import { type Circle, dotsPath } from "./dots.ts";

/** The id of a state carrier. */
export type Carrier = keyof typeof profileFields.stateCarrier.terms;

const squares = (size: number, ...corners: readonly (readonly [number, number])[]): string =>
  corners.map(([x, y]) => `M${x} ${y}h${size}v${size}h-${size}z`).join("");
const dots = (...circles: readonly Circle[]): string => dotsPath(circles);

/** One path for each carrier in a square of 16, filled by the rule "evenodd" and edged in the same colour. */
export const carrierPaths: Readonly<Record<Carrier, string>> = {
  // A frame with hills, as observations are drawn.
  "context-frames": "M1 3h14v10H1zM3 11l3-5 2.5 3L10 7l3 4z",
  // Keys above, values below.
  "kv-cache": squares(3.2, [1, 4], [6.4, 4], [11.8, 4], [1, 9], [6.4, 9], [11.8, 9]),
  "context-tokens": squares(2.6, [0.7, 6.7], [4.7, 6.7], [8.7, 6.7], [12.7, 6.7]),
  // Many small ones became one large one.
  "memory-tokens": "M1 4h8v8H1zM12 4h3v3h-3zM12 9h3v3h-3z",
  "memory-bank": "M2 4c0-3.4 12-3.4 12 0v8c0 3.4-12 3.4-12 0zM3 5.2c2 2 8 2 10 0v1.8c-2 2-8 2-10 0z",
  // A clip to play.
  "retrieved-clips": "M1 2.5h14v11H1zM6 5v6l5-3z",
  "hidden-activations": squares(3, ...[1.5, 6.5, 11.5].flatMap((y) => [1.5, 6.5, 11.5].map((x) => [x, y] as const))),
  weights: `${dots([3, 4, 2], [3, 12, 2], [13, 8, 2.4])}M4.9 4l6.2 2.5-.5 1.2-6.2-2.5zM4.4 10.8l6.2-2.5.5 1.2L4.9 12z`,
  "latent-world-state": "M4 2h8q3 0 3 3v6q0 3-3 3H4q-3 0-3-3V5q0-3 3-3zM4 5h8v1.8H4zM4 9.2h5V11H4z",
  text: "M2 3h12v1.4H2zM2 7.3h12v1.4H2zM2 11.6h7V13H2z",
  layout: "M1 2.5h14v11H1zM2.2 3.7v8.6h11.6V3.7zM4 6h4.5v4.5H4z",
  "point-cloud": dots(
    [3, 11, 1.2],
    [5.5, 7, 1.2],
    [8, 3, 1.2],
    [10.5, 7, 1.2],
    [13, 11, 1.2],
    [8, 10, 1.2],
    [8, 14, 1.2],
  ),
  surfels: "M1.5 5l4-2.5 1 1-4 2.5zM9 4l4.5 1-.4 1.4L8.6 5.4zM3 9l3 3.2-1 1-3-3.2zM9.5 12.5l4-2.5 1 1-4 2.5z",
  gaussians: "M1 10.5a5 2.6 0 1 0 10 0a5 2.6 0 1 0-10 0zM8.4 5.5a2.6 4.5 0 1 0 5.2 0a2.6 4.5 0 1 0-5.2 0z",
  mesh: "M1 13L6 3l9 2-2 8zM3 11.8h5L6 5.6zM7.2 5l2 6.5L13 6.2zM14 6.7l-3.8 5.2h2z",
  "implicit-field": `${dots([8, 8, 7], [8, 8, 5.4], [8, 8, 3.8])}${dots([8, 8, 2])}`,
  "depth-cues": "M1 13V9h3.4v4zM6.3 13V6h3.4v7zM11.6 13V3H15v10z",
  // A cube, as engines hold bodies.
  "simulator-state":
    "M8 1.2L14.5 4.6v6.8L8 14.8 1.5 11.4V4.6zM7.3 8.3L2.8 5.9v1.6l4.5 2.3v3.6h1.4V9.8l4.5-2.3V5.9L8.7 8.3z",
  none: `${dots([8, 8, 6.5], [8, 8, 5.2])}M3.6 11.4l7.8-7.8 1 1-7.8 7.8z`,
};

/** Tells whether a term of a profile is a carrier with a mark. */
export function isCarrier(id: string): id is Carrier {
  return Object.hasOwn(carrierPaths, id);
}
