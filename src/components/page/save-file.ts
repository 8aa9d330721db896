/** Hands a file to the reader. Runs in the browser. */

/** The browser has taken a file over within so many milliseconds; then its address may go. */
const taken = 10_000;

/** Saves a file under a name, as if its link had been clicked. */
export function saveFile(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), taken);
}
