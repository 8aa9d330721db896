/** Die deutschen Worte der Seiten, die für eine Übersetzung eigens zusammengestellt sind. */
import type { TranslatedPages } from "./translated-pages.ts";

export const dePages: TranslatedPages = {
  home: {
    title: "Atlas der Video-Weltmodelle",
    description:
      "Eine Wissensbasis zur Videogenerierung als Weltmodellierung, geordnet danach, wie Modelle ihren Zustand konstruieren und wie sie Dynamik modellieren.",
    lede: [
      "Kennt ein Videogenerator, der einen fallenden Apfel zeigt, die Schwerkraft? Das hängt an zwei Mechanismen: an dem, was er als ",
      "Zustand",
      " behält, und an dem, was diesen Zustand als ",
      "Dynamik",
      " fortschreibt. Der Atlas ordnet das Gebiet nach diesen beiden, Eintrag für Eintrag, und nennt für jede Einordnung den Beleg.",
    ],
    englishNote:
      "Auf Deutsch gibt es die Taxonomie mit Definitionen, die Lektionen der beiden Säulen, das Glossar und die Suche. Die Einträge zu einzelnen Arbeiten sind auf Englisch.",
    numbers: "Was darin steht",
    counted: {
      concepts: "Kategorien",
      methods: "Verfahren und Modelle",
      papers: "Artikel und Berichte",
      benchmarks: "Benchmarks und Maße",
      corrections: "Berichtigungen",
    },
    survey: [
      "Die Taxonomie stammt aus dem Übersichtsartikel ",
      "„Eine mechanistische Sicht auf Videogenerierung als Weltmodelle: Zustand und Dynamik“",
      " (auf Englisch erschienen). Der Atlas prüft jeden Eintrag nach und sagt, wo der Artikel irrt.",
    ],
    start: "Womit anfangen",
    cards: [
      {
        address: "/taxonomy/",
        title: "Taxonomie",
        says: "Alle Kategorien mit ihrer Definition; jede ist eine Lektion.",
      },
      { address: "/glossary/", title: "Glossar", says: "Die Fachbegriffe auf Deutsch und Englisch, kurz erklärt." },
      { address: "/search/", title: "Suche", says: "Arbeiten, Autorinnen und Autoren, Kategorien und ihr Text." },
      {
        address: "/graph/",
        title: "Graph",
        says: "Kategorien, Verfahren, Artikel und Benchmarks und was sie verbindet (auf Englisch).",
      },
    ],
    newest: "Neueste Arbeiten",
  },
  taxonomy: {
    description:
      "Der ganze Baum des Atlas: wie Video-Weltmodelle Zustand konstruieren und Dynamik modellieren, wie man sie bewertet und was offen ist.",
    lede: "Zwei Säulen ordnen die Mechanismen: wie ein Modell seinen Zustand konstruiert und wie es Dynamik modelliert. Die Bewertung fragt, wozu die Mechanismen taugen; die Forschungsfronten sammeln, was offen ist.",
    counts: (categories, leaves) =>
      `${categories} Kategorien, davon ${leaves} ohne weitere Unterteilung. Eine Zahl nennt die Arbeiten in der Kategorie samt ihren Unterkategorien; eine Arbeit kann in mehreren stehen.`,
  },
  concept: {
    category: "Kategorie",
    section: (sections) => `Abschnitt ${sections} des Übersichtsartikels`,
    inEnglish: "Englisch:",
    also: "auch:",
    onThisPage: "Auf dieser Seite",
    subCategories: "Unterkategorien",
    lesson: "Lektion",
    lessonMissing: "Diese Lektion ist noch nicht übersetzt; es folgt der englische Text.",
    lessonStale: "Der englische Text dieser Lektion wurde seit der Übersetzung geändert.",
    partMissing: "Dieser Teil ist noch nicht übersetzt; es folgt der englische Text.",
    readingOrder: "In welcher Reihenfolge lesen",
    members: "Arbeiten in dieser Kategorie",
    counts: (here, below) => `${here} hier, ${below} mit Unterkategorien`,
    oldestFirst: (counts) => `${counts}; die ältesten zuerst. Ihre Seiten sind auf Englisch.`,
    noMembers:
      "Hier steht noch keine Arbeit des Atlas. Offene Probleme werden gesammelt; Arbeiten, die sich ihnen nähern, nennt die Lektion.",
    related: "Verwandte Kategorien",
    more: [
      "Zeichnung, Vergleich der Verfahren, Zeitverlauf und Zitierangaben stehen auf der ",
      "englischen Seite",
      ".",
    ],
  },
  glossary: { inEnglish: "englisch" },
  searchPage: {
    description: "Arbeiten, Autorinnen und Autoren, Kategorien und ihren Text durchsuchen.",
    submit: "Suchen",
    label: "Arbeiten, Namen und Kategorien durchsuchen",
    placeholder: "WorldMem, Zustand, Lukasz …",
    keys: "Pfeiltasten führen durch die Treffer, Escape zurück zum Suchfeld. Tippfehler und fehlende Akzente schaden nicht.",
    filters: "Filter",
    dropFilters: "Alle Filter aufheben",
    save: "Die gezeigten Arbeiten als BibTeX speichern",
    comparison: "Vergleich",
    noScript: "Die Suche braucht JavaScript. Ohne JavaScript stehen hier alle Einträge:",
  },
};
