/** Sets methods side by side and says where they differ. Runs at build and in the browser, so it imports next to nothing. */
import { sideBySide } from "./compare-address.ts";

/** What a comparison knows of one method. */
export interface CompareCard {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly issued: string;
  readonly type: string;
  readonly summary: string;
  readonly places: readonly {
    readonly pillar: string;
    readonly name: string;
    readonly address: string;
    readonly by: string;
  }[];
  readonly profile: readonly {
    readonly label: string;
    readonly text: string;
    readonly reported: boolean;
    readonly note: string | undefined;
    readonly stated: string | undefined;
    /** Ids of the state carriers that `text` names. */
    readonly carriers?: readonly string[];
  }[];
  readonly results: readonly {
    readonly benchmark: string;
    readonly address: string;
    readonly metric: string;
    readonly setting: string;
    readonly value: number;
    readonly issued: string | undefined;
    readonly source: string;
  }[];
  /** Links that the method itself states. */
  readonly relations: readonly {
    readonly label: string;
    readonly other: string;
    readonly source: string | undefined;
  }[];
}

/** A link in a cell. */
export interface ComparisonLink {
  readonly text: string;
  readonly address: string;
}

/** One cell. */
export interface ComparisonCell {
  readonly text: string;
  /** False where a source says nothing or the question does not apply. */
  readonly reported: boolean;
  readonly note?: string | undefined;
  /** Where it is stated. */
  readonly source?: string | undefined;
  /** The same as `text`, piece by piece with an address. */
  readonly links?: readonly ComparisonLink[];
  /** Ids of the state carriers that `text` names, in its order. */
  readonly carriers?: readonly string[] | undefined;
}

/** What the reported cells of a row say together: all the same, not the same, or too little reported to tell. */
export type Agreement = "same" | "differs" | "open";

/** One row. */
export interface ComparisonRow {
  readonly label: string;
  readonly cells: readonly ComparisonCell[];
  readonly agreement: Agreement;
}

/** Rows under a heading. */
export interface ComparisonSection {
  readonly heading: string;
  /** What a reader must know before comparing the rows. */
  readonly note?: string | undefined;
  readonly rows: readonly ComparisonRow[];
}

/** Methods side by side. */
export interface Comparison {
  readonly methods: readonly CompareCard[];
  readonly sections: readonly ComparisonSection[];
  /** Links among the methods, each once, from the work that states it. */
  readonly relations: readonly {
    readonly from: CompareCard;
    readonly label: string;
    readonly to: CompareCard;
    readonly source: string | undefined;
  }[];
}

const none: ComparisonCell = { text: "–", reported: false };

function agreementOf(cells: readonly ComparisonCell[]): Agreement {
  const reported = cells.filter((cell) => cell.reported).map(({ text }) => text.split(", ").sort().join(", "));
  if (new Set(reported).size > 1) return "differs";
  return reported.length === cells.length ? "same" : "open";
}

const row = (label: string, cells: readonly ComparisonCell[], agreement = agreementOf(cells)): ComparisonRow => ({
  label,
  cells,
  agreement,
});

function classification(cards: readonly CompareCard[]): ComparisonSection {
  const pillars = [...new Set(cards.flatMap(({ places }) => places.map(({ pillar }) => pillar)))];
  const placed = (card: CompareCard, pillar: string): ComparisonCell => {
    const places = card.places.filter((place) => place.pillar === pillar);
    if (places.length === 0) return { text: "no place here", reported: false };
    return {
      text: places.map(({ name }) => name).join(", "),
      reported: true,
      links: places.map(({ name, address }) => ({ text: name, address })),
      note: `placed by ${[...new Set(places.map(({ by }) => by))].join("; ")}`,
    };
  };
  const rows = pillars.map((pillar) =>
    row(
      pillar,
      cards.map((card) => placed(card, pillar)),
    ),
  );
  const facts = [
    row(
      "Date",
      cards.map(({ issued }) => ({ text: issued, reported: true })),
      "open",
    ),
    row(
      "Type",
      cards.map(({ type }) => ({ text: type, reported: true })),
    ),
  ];
  return { heading: "Classification", rows: [...facts, ...rows] };
}

function profile(cards: readonly CompareCard[]): ComparisonSection {
  const labels = cards.find((card) => card.profile.length > 0)?.profile.map(({ label }) => label) ?? [];
  const rows = labels.map((label, index) =>
    row(
      label,
      cards.map((card) => {
        const value = card.profile[index];
        return value
          ? {
              text: value.text,
              reported: value.reported,
              note: value.note,
              source: value.stated,
              carriers: value.carriers,
            }
          : { text: "no profile", reported: false };
      }),
    ),
  );
  return { heading: "Mechanism profile", rows };
}

/** A row for each measure and setting on benchmarks that at least two of the methods share. */
function results(cards: readonly CompareCard[]): ComparisonSection {
  const systems = new Map<string, Set<string>>();
  for (const card of cards)
    for (const { benchmark } of card.results)
      systems.set(benchmark, (systems.get(benchmark) ?? new Set()).add(card.id));
  const settings = new Map<string, CompareCard["results"][number]>();
  for (const card of cards) {
    for (const result of card.results) {
      if ((systems.get(result.benchmark)?.size ?? 0) < sideBySide.least) continue;
      settings.set([result.benchmark, result.metric, result.setting].join("\n"), result);
    }
  }
  const ordered = [...settings].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, result]) => result);
  const rows = ordered.map(({ benchmark, metric, setting }) => {
    const cells = cards.map((card): ComparisonCell => {
      const found = card.results.filter(
        (other) => other.benchmark === benchmark && other.metric === metric && other.setting === setting,
      );
      const [first] = found;
      if (!first) return none;
      return {
        text: found.map(({ value }) => String(value)).join(", "),
        reported: true,
        note: first.issued,
        source: first.source,
      };
    });
    return row(`${benchmark}: ${metric} (${setting})`, cells, "open");
  });
  const alone = rows.some(({ cells }) => cells.filter(({ reported }) => reported).length === 1);
  return {
    heading: "Results on shared benchmarks",
    note:
      rows.length === 0
        ? "The Atlas holds no benchmark with results of two of these methods."
        : alone
          ? "Numbers in different rows come from different settings and must not be compared."
          : undefined,
    rows,
  };
}

/** Sets the methods side by side. */
export function compareMethods(methods: readonly CompareCard[]): Comparison {
  const byId = new Map(methods.map((card) => [card.id, card]));
  return {
    methods,
    sections: [classification(methods), profile(methods), results(methods)],
    relations: methods.flatMap((from) =>
      from.relations.flatMap(({ label, other, source }) => {
        const to = byId.get(other);
        return to ? [{ from, label, to, source }] : [];
      }),
    ),
  };
}
