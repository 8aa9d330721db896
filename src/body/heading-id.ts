/** Addresses of headings. */

/** A heading's text as its id on the page: lower-case words joined by hyphens. */
export function headingId(text: string): string {
  return (
    text
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, "-")
      .replace(/^-+|-+$/g, "") || "section"
  );
}
