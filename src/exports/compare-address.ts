/** The address of a comparison. Runs in the browser too. */
import { compared } from "./comparison.ts";

/** The address that sets methods side by side, the first of them as many as fit. */
export const compareAddress = (ids: readonly string[]): string =>
  `/compare/?ids=${ids.slice(0, compared.most).join(",")}`;
