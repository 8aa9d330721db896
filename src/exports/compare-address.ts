/** The address of a comparison, which names the methods that stand side by side. Runs in the browser too. */

/** Fewest and most methods that one comparison holds. */
export const sideBySide = { least: 2, most: 6 } as const;

/** The address that sets methods side by side, the first of them as many as fit. */
export const compareAddress = (ids: readonly string[]): string =>
  `/compare/?ids=${ids.slice(0, sideBySide.most).join(",")}`;

/** The ids that an address names, each once, however many; how many fit says `sideBySide`. */
export function readIds(address: string): string[] {
  const asked = new URLSearchParams(address).getAll("ids").flatMap((ids) => ids.split(","));
  return [...new Set(asked.map((id) => id.trim()).filter(Boolean))];
}
