/** Draws the social pictures as PNG, and keeps each by what it shows, because one needs some hundredths of a second. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { crc32 } from "node:zlib";
import { create } from "fontkitten";
import sharp from "sharp";
import type { BuiltPage } from "./built-pages.ts";
import { cardVersion, createPen, type OutlineFont, toSocialCard } from "./social-card.ts";

const fontPackage = "node_modules/@fontsource-variable/source-serif-4";
/** The parts of the site's text font, the most needed first. */
const subsets = ["latin", "latin-ext", "greek", "cyrillic", "vietnamese"];

/** Beside the dependencies, so that copies of the project that share them share the pictures too. */
const sharedCache = "node_modules/.cache/social-pictures";

function readFont(subset: string): OutlineFont {
  const font = create(readFileSync(`${fontPackage}/files/source-serif-4-${subset}-wght-normal.woff2`));
  if (font.isCollection) throw new Error(`The font ${subset} is a collection of fonts.`);
  return font;
}

/** Few colours make a picture of some kilobytes; letters keep their soft edges. */
const form = { palette: true, colours: 16, effort: 1, dither: 0 } as const;

const versions = (): string => {
  const { version } = JSON.parse(readFileSync(`${fontPackage}/package.json`, "utf8")) as { version: string };
  return [cardVersion, JSON.stringify(form), version, sharp.versions.vips, sharp.versions.rsvg].join(" ");
};

const signature = 0x89504e470d0a1a0an;
const end = "IEND";

/** True where every chunk of a PNG is there and has its checksum, https://www.w3.org/TR/png-3/#5Chunk-layout */
function isWhole(picture: Buffer): boolean {
  let type = "";
  if (picture.readBigUInt64BE() !== signature) return false;
  for (let at = 8; at < picture.length && type !== end; ) {
    const content = picture.subarray(at + 4, at + 8 + picture.readUInt32BE(at));
    type = content.toString("latin1", 0, 4);
    at += content.length + 8;
    if (picture.readUInt32BE(at - 4) !== crc32(content)) return false;
  }
  return type === end;
}

/** A kept picture; undefined where there is none, or a spoilt one. */
function recall(path: string): Buffer | undefined {
  try {
    const kept = readFileSync(path);
    return isWhole(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

function keep(path: string, picture: Buffer): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(`${path}.${process.pid}`, picture);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // A full disk or a read-only folder costs the next build some time, and this one nothing.
  }
}

const toPng = (svg: string): Promise<Buffer> => sharp(Buffer.from(svg)).png(form).toBuffer();

/** Where a page's picture is. */
export type PictureAddress = (page: string) => string;

/** Draws the picture of every page and hands it to `write`; returns how many were drawn anew, not taken from the folder `cache`. */
export async function drawSocialPictures(
  pages: readonly BuiltPage[],
  addressOf: PictureAddress,
  write: (path: string, picture: Buffer) => void,
  cache = sharedCache,
): Promise<number> {
  const made = versions();
  let pen: ReturnType<typeof createPen> | undefined;
  let drawn = 0;
  const draw = async (page: BuiltPage): Promise<void> => {
    const { address, title, site, description, family } = page;
    const section = address.split("/").slice(0, -2).join("/");
    const shown = JSON.stringify([made, site, section, title, description, family]);
    const path = join(cache, `${createHash("sha256").update(shown).digest("hex").slice(0, 32)}.png`);
    let picture = recall(path);
    if (!picture) {
      pen ??= createPen(subsets.map(readFont));
      picture = await toPng(toSocialCard(pen, page));
      keep(path, picture);
      drawn += 1;
    }
    write(addressOf(address).slice(1), picture);
  };
  // A few at a time keep every core busy and the memory small.
  const waiting = pages.values();
  const work = async (): Promise<void> => {
    for (const page of waiting) await draw(page);
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return drawn;
}
