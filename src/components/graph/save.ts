/** What the graph shows, as a file for the reader. */
import { saveFile } from "../page/save-file.ts";
import { readColours } from "./graph-colours.ts";
import { toJson, toSvg } from "./graph-export.ts";
import type { GraphModel, Node } from "./graph-model.ts";
import { sayPath } from "./graph-path.ts";
import type { Scene, View } from "./scene-types.ts";

const formats = ["svg", "png", "json"] as const;

/** A kind of file in which one can take away what is shown. */
export type FileFormat = (typeof formats)[number];

/** True for the name of such a kind. */
export const isFileFormat = (name: string | undefined): name is FileFormat => formats.some((format) => format === name);

/** Paints an SVG drawing at twice its size, for screens and slides. */
async function toPng(drawing: string): Promise<Blob> {
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

/** What a file tells about itself besides what is shown. */
export interface Origin {
  readonly site: string;
  readonly version: string;
  readonly address: string;
  readonly chosen: Node | undefined;
  readonly absolute: (address: string) => string;
}

/** The part of the drawing that a file shows: all of a neighbourhood or path, of map and lineage what is in view. */
function partOf(scene: Scene, view: View): Pick<View, "left" | "top" | "right" | "bottom"> {
  const whole = { left: 0, top: 0, right: scene.width, bottom: scene.height };
  if (scene.kind === "focus" || scene.kind === "path") return whole;
  const part = {
    left: Math.max(0, view.left),
    top: Math.max(0, view.top),
    right: Math.min(scene.width, view.right),
    bottom: Math.min(scene.height, view.bottom),
  };
  return part.left < part.right && part.top < part.bottom ? part : whole;
}

/** Saves what is shown and gives the name of the file. */
export async function saveScene(
  format: FileFormat,
  scene: Scene,
  view: View,
  model: GraphModel,
  { site, version, address, chosen, absolute }: Origin,
): Promise<string> {
  const around = `around ${chosen?.label ?? ""}`;
  const what = scene.path ? sayPath(scene.path) : scene.kind === "focus" ? around : scene.kind;
  const imprint = {
    title: `${site}: ${what}`,
    version,
    licence: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    address,
  };
  const name = `atlas-${scene.kind}${chosen ? `-${chosen.id.replace(":", "-")}` : ""}.${format}`;
  if (format === "json") {
    saveFile(new Blob([toJson(scene, model, imprint, absolute)], { type: "application/json" }), name);
  } else {
    const drawing = toSvg(scene, partOf(scene, view), readColours(), imprint);
    saveFile(format === "svg" ? new Blob([drawing], { type: "image/svg+xml" }) : await toPng(drawing), name);
  }
  return name;
}
