/** What somebody meant who typed a wrong address. Runs in the browser and in tests. */
import { languageCode } from "../../schema/languages.ts";

const folders = new Set(["taxonomy", "methods", "papers", "benchmarks", "search", "index", "404"]);

/** The words of the last telling part of an address: "/methods/world-memm/" gives "world memm". Empty where it tells nothing. */
export function meantBy(path: string, base = "/"): string {
  const inside = path.startsWith(base) ? path.slice(base.length) : path;
  const parts = inside.split("/").map((part) =>
    readable(part)
      .replace(/\.[a-z]{2,5}$/i, "")
      .replace(/[-_+\s]+/g, " ")
      .trim(),
  );
  const telling = parts.filter((part) => part !== "" && !folders.has(part.toLowerCase()));
  // A page of a language stands below its code: "/de/taxonomy/" tells no more than "/taxonomy/".
  const [first = ""] = inside.split("/");
  if (parts.length > 2 && languageCode.test(first)) telling.shift();
  return (telling.at(-1) ?? "").slice(0, 80);
}

/** A part of an address with its escapes undone, as far as they are right. */
function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
