/** A length in units of a picture as a part of its whole width, for attributes of SVG that stretches with the screen. */
export const share = (x: number, width: number): string => `${Math.round((x / width) * 10_000) / 100}%`;
