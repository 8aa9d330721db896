/** What a box of the graph says of the works in it. Open problems hold none, and a nought would read as if something were missing. */
import { count } from "../../text/format.ts";

/** The heading of a box: its name, and how many works are in it; `amount` is undefined where none can be. */
export const boxHeading = (label: string, amount: number | undefined): string =>
  amount === undefined ? label : `${label}  ${amount}`;

/** The lines below the name of a closed box. */
export const boxWorks = (amount: number | undefined): string[] => (amount === undefined ? [] : [count(amount, "work")]);
