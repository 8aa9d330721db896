/** The three lists of the Atlas: what each holds and how its page speaks of it. */
import type { Entry } from "../../knowledge/types.ts";

/** A list of one kind of entry. */
export interface EntryListing {
  readonly kind: Entry["kind"];
  /** Name of the folder. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** The lists by the folder in which they and their entries stand. */
export const lists = {
  papers: {
    kind: "paper",
    name: "papers",
    title: "Papers",
    description:
      "Every paper, report and book of the Atlas, with what it introduces, where the survey cites it, and what needed correcting.",
  },
  methods: {
    kind: "method",
    name: "methods",
    title: "Methods and models",
    description: "Every method and model of the Atlas, with its place in the taxonomy and its mechanism profile.",
  },
  benchmarks: {
    kind: "benchmark",
    name: "benchmarks",
    title: "Benchmarks and metrics",
    description:
      "Every benchmark and metric of the Atlas: what it measures, how, and reported results with their sources.",
  },
} as const satisfies Record<string, EntryListing>;

/** The list of all reported results. */
export const resultListing = {
  name: "results",
  title: "Results",
  description:
    "Every reported result of the Atlas with its setting, source and date. Numbers of different settings stand apart: sorting ranks only within one benchmark, measure and setting.",
} as const;
