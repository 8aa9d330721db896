/** Was die Oberfläche auf Deutsch sagt; fehlt ein Schlüssel aus `en.ts`, lehnt der Compiler die Datei ab. */
import { shortName } from "../text/format.ts";
import type { Strings } from "./en.ts";

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

/** Ein Datum, so genau es bekannt ist: „16. April 2025“, „April 2025“, „2025“. */
function germanDate(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : `${Number(day)}.`, name, year].filter(Boolean).join(" ");
}

/** Eine Anzahl mit ihrem Nomen: „1 Arbeit“, „12 Arbeiten“. */
const works = (amount: number): string => `${amount} ${amount === 1 ? "Arbeit" : "Arbeiten"}`;

export const de: Strings = {
  pages: {
    "/taxonomy/": "Taxonomie",
    "/methods/": "Verfahren",
    "/papers/": "Artikel",
    "/benchmarks/": "Benchmarks",
    "/explore/": "Erkunden",
    "/foundations/": "Grundlagen",
    "/frontiers/": "Forschungsfronten",
    "/questions/": "Fragen",
    "/graph/": "Graph",
    "/matrix/": "Matrix",
    "/timeline/": "Zeitleiste",
    "/compare/": "Vergleich",
    "/results/": "Ergebnisse",
    "/glossary/": "Glossar",
    "/corrections/": "Berichtigungen",
    "/changes/": "Änderungen",
    "/teach/": "Für die Lehre",
    "/reading-lists/": "Leselisten",
    "/data/": "Daten und Feeds",
    "/cite/": "Zitieren",
    "/contribute/": "Mitmachen",
    "/about/": "Über den Atlas",
  },
  frame: {
    skip: "Zum Inhalt springen",
    main: "Hauptnavigation",
    breadcrumb: "Brotkrumen",
    home: "Atlas",
    search: "Suche",
    theme: "Zwischen hell und dunkel wechseln",
    language: "Sprache",
  },
  footer: {
    version: (version) => `Version ${version} vom`,
    day: germanDate,
    taxonomyAfter: "Taxonomie nach",
    text: "Texte:",
    code: ", Programm: MIT.",
    allPages: "Alle Seiten",
    report: "Einen Fehler auf dieser Seite melden",
    pageAs: "Diese Seite als",
    follow: (title) => `${title} abonnieren:`,
    source: "Quelltext dieser Website",
  },
  cite: {
    title: "Diese Seite zitieren",
    copy: "Kopieren",
    survey: "Der Übersichtsartikel:",
    more: "Weitere Zitierstile, BibTeX und mehr",
  },
  taxonomy: { title: "Taxonomie", whole: "Die ganze Taxonomie", works: "Arbeiten", count: works },
  pillars: {
    title: "Wie ein Video-Weltmodell arbeitet, mit Links zu den Teilen der Taxonomie",
    observations: "bisherige Bilder",
    next: "nächstes Bild",
    moves: "der Zustand ändert sich",
    open: "ungelöst",
  },
  contrasts: { title: "Welches von beiden?", or: "oder", example: "Zum Beispiel", both: "Beides" },
  questions: "Fragen für ein Seminar",
  kinds: {
    Method: "Verfahren",
    Model: "Modell",
    Benchmark: "Benchmark",
    Metric: "Maß",
    Dataset: "Datensatz",
    Paper: "Artikel",
  },
  date: germanDate,
  authors: (authors) => {
    const [first, second] = authors;
    if (!first) return "";
    if (!second) return shortName(first);
    return authors.length === 2 ? `${shortName(first)} und ${shortName(second)}` : `${shortName(first)} et al.`;
  },
  glossary: {
    title: "Glossar",
    lede: "Die Begriffe, die in den Lektionen vorkommen, jeder in ein, zwei Sätzen.",
    description:
      "Die Begriffe, die in den Lektionen des Atlas vorkommen, jeder in ein, zwei Sätzen, auf Deutsch und Englisch.",
    source: "Quelle:",
  },
};
