/** Was die Suche auf Deutsch sagt. */
import { count } from "../text/format.ts";
import type { SearchWords } from "./search-words.ts";

const hits = (amount: number): string => count(amount, "Treffer", "Treffer");

export const deSearch: SearchWords = {
  taxonomy: "de/taxonomy",
  kinds: {
    concept: { one: "Kategorie", several: "Kategorien" },
    method: { one: "Verfahren", several: "Verfahren" },
    benchmark: { one: "Benchmark", several: "Benchmarks" },
    paper: { one: "Artikel", several: "Artikel" },
  },
  facets: { kind: "Art", pillar: "Säule", category: "Kategorie", year: "Jahr", venue: "Erschienen in", code: "Code" },
  available: "verfügbar",
  best: "Beste Treffer",
  guessed: "Vielleicht gemeint",
  further: (several) => `Weitere ${several}`,
  byAuthor: "Nach Namen der Autoren",
  inText: "Im englischen Text",
  by: "von ",
  status: (query, filtered, { found, shown, inText, waiting }) => {
    const asked = query ? ` für „${query}“` : "";
    if (shown === 0 && waiting) return `Noch nichts${asked} unter den Namen; der Text wird durchsucht.`;
    if (found === 0) return `Nichts gefunden${asked}.`;
    if (shown === 0) return `${hits(found)}${asked}, aber keiner mit diesen Filtern.`;
    const where = inText === shown ? ", nur im Text" : inText > 0 ? `, davon ${inText} nur im Text` : "";
    const rest = waiting ? "; der Text wird noch durchsucht" : "";
    return `${hits(shown)}${asked}${filtered ? " mit diesen Filtern" : ""}${where}${rest}.`;
  },
  dropOne: "Heben Sie einen Filter auf, um zu sehen, was er verbirgt:",
  dropAll: "Alle Filter aufheben",
  dropButton: (facet, amount) => `${facet}: ${hits(amount)} zeigen`,
  near: "Ähnliche Namen:",
  nothingNear: "Kein Name ist ähnlich. Vielleicht helfen weniger oder andere Wörter.",
  links: ["Durch die Taxonomie gehen", "Alle Verfahren", "Alle Artikel"],
  recent: "Letzte Suchen",
  clearRecent: "Letzte Suchen löschen",
  showMore: (next, of) => `${next} weitere${of === undefined ? "" : ` von ${of}`} zeigen`,
  furtherValues: (amount) => `${amount} weitere`,
  chosen: (amount) => `· ${amount} gewählt`,
  compare: "Vergleichen",
  compareThese: (amount) => `Diese ${amount} Verfahren vergleichen`,
  compareOneMore: "Wählen Sie noch eines zum Vergleichen.",
  toCompare: (names) => `Zum Vergleich: ${names}.`,
  noMore: "Mehr als sechs passen nicht nebeneinander.",
  chooseNone: "Keines wählen",
  alsoCalled: "auch genannt: ",
  notLoaded: "Die Liste der Namen ließ sich nicht laden. Drücken Sie auf Suchen, um es noch einmal zu versuchen.",
};
