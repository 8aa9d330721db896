/** Noise on a frame, drawn as dots: the more, the noisier. */

/** A path of dots inside a rectangle, for round line ends; spread evenly by a low-discrepancy sequence, the same at every build. */
export function noiseDots(width: number, height: number, level: number): string {
  const amount = [0, 10, 26, 52][level] ?? 0;
  // Steps of the plastic number fill a rectangle evenly: Roberts, "The unreasonable effectiveness of quasirandom sequences".
  const dots = Array.from({ length: amount }, (_, index) => {
    const share = (step: number): number => (0.5 + step * (index + 1)) % 1;
    return `M${Math.round(3 + share(0.7549) * (width - 6))} ${Math.round(3 + share(0.5698) * (height - 6))}h0`;
  });
  return dots.join("");
}
