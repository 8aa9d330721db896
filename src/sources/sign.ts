/** Signs of content, by which the caches know it again. */
import { hash } from "node:crypto";

/** A short sign that differs for different content. */
export function signOf(content: string | Uint8Array): string {
  return hash("sha256", content, "base64url").slice(0, 22);
}
