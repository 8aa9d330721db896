/** `npm run icons`: draws the icons of the site from `public/favicon.svg`. Run it when the mark changes, and commit what it writes. */
import { readFileSync, writeFileSync } from "node:fs";
import sharp from "sharp";

const paper = "#fcfbf9";
const mark = readFileSync("public/favicon.svg");

/** The mark as PNG, `part` of the width of the picture; on paper where a background is wanted. */
async function icon(size: number, part: number, background: string): Promise<Buffer> {
  const inner = Math.round(size * part);
  const drawn = await sharp(mark, { density: 72 * Math.ceil(inner / 32) * 2 })
    .resize(inner, inner)
    .png()
    .toBuffer();
  return sharp({ create: { width: size, height: size, channels: 4, background } })
    .composite([{ input: drawn }])
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** One PNG in an ICO file, https://en.wikipedia.org/wiki/ICO_(file_format) */
function toIco(png: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, png]);
}

writeFileSync("public/favicon.ico", toIco(await icon(32, 1, "#00000000"), 32));
writeFileSync("public/apple-touch-icon.png", await icon(180, 0.78, paper));
writeFileSync("public/icon-192.png", await icon(192, 0.84, paper));
writeFileSync("public/icon-512.png", await icon(512, 0.84, paper));
// Android may cut off everything outside the middle four fifths.
writeFileSync("public/icon-maskable-512.png", await icon(512, 0.6, paper));
