/** Whether a file holds certain bytes already. */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs";

/** Read into again and again; it grows with the largest file that was compared. */
let room = Buffer.alloc(1 << 16);

/** A link to somewhere else is not followed: what it leads to does not belong to the site. Windows has no such flag. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

/** True where a file stands at the path that holds these very bytes. */
export function isFileOf(path: string, bytes: Uint8Array): boolean {
  let file: number;
  try {
    file = openSync(path, flags);
  } catch {
    return false;
  }
  try {
    const { size } = fstatSync(file);
    if (size !== bytes.length) return false;
    if (room.length < size) room = Buffer.alloc(size);
    const read = readSync(file, room, 0, size, 0);
    return read === size && room.subarray(0, size).equals(bytes);
  } catch {
    return false;
  } finally {
    closeSync(file);
  }
}
