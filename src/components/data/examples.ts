/** The worked examples of the data page. The tests run the same files where the tools are there. */
import python from "./examples/carriers.py?raw";
import jq from "./examples/retrieval-code.sh?raw";
import r from "./examples/vbench.R?raw";

/** Stands in the examples for the address of the site. */
const anySite = "https://atlas.example/";

/** One example: the question that it answers, and the program. */
export interface Example {
  readonly id: string;
  readonly heading: string;
  readonly says: string;
  readonly code: string;
}

/** The examples for a site at an address with a final slash. */
export function examplesFor(site: string): readonly Example[] {
  const at = (code: string): string => code.trimEnd().replace(anySite, site);
  return [
    {
      id: "python",
      heading: "Python, in one cell of a notebook",
      says: "What carries the state, year by year? Two tables are joined by the method’s id; nothing needs to be installed.",
      code: at(python),
    },
    {
      id: "r",
      heading: "R",
      says: "The reported VBench totals, best first. The setting stands beside each number, because not all of them may be compared.",
      code: at(r),
    },
    {
      id: "jq",
      heading: "jq, in a shell",
      says: "The papers on external retrieval whose authors published code, with the date and the address of the code.",
      code: at(jq),
    },
  ];
}
