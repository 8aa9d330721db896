/** A place in units of a timeline as a part of its whole width, for attributes of SVG that stretch. */
export const share = (x: number, width: number): string => `${Math.round((x / width) * 10_000) / 100}%`;
