/** Files that the browser hands to the reader. */
import { element } from "./elements.ts";

/** Saves a file under a name. */
export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  element("a", { href: address, download: name }).click();
  // The download has begun with the click; the address may go when the browser has taken it over.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Paints an SVG drawing at twice its size, for screens and slides. */
export async function toPng(drawing: string): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([drawing], { type: "image/svg+xml" }));
  try {
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = 2 * picture.naturalWidth;
    canvas.height = 2 * picture.naturalHeight;
    canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return await new Promise((done, fail) =>
      canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error("The picture is too large to be painted.")))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
