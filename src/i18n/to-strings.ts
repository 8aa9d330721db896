/** Makes the words of the interface ready for use: numbers, names and dates are handed over and stand where the language wants them. */
import type { InterfaceWords } from "../schema/interface-words.ts";
import { type Language, sourceLanguage } from "../schema/languages.ts";
import type { Author } from "../schema/paper.ts";
import { fill, fillCount } from "../text/fill.ts";
import { shortName } from "../text/format.ts";

/** A text in pieces: every second one, which stood in square brackets, is a link. */
export function pieces(text: string): string[] {
  return text.split(/[[\]]/);
}

/** A date, so precise as it is known, as people write it in the language. */
function dateIn({ months, day: withDay, month: withMonth }: InterfaceWords["dates"]): (date: string) => string {
  return (date) => {
    const [year = "", month, day] = date.split("-");
    const name = months[(month ?? "") as keyof typeof months];
    if (name === undefined) return year;
    return day === undefined
      ? fill(withMonth, { month: name, year })
      : fill(withDay, { day: Number(day), month: name, year });
  };
}

function authorsIn({ two, more }: InterfaceWords["authors"]): (authors: readonly Author[]) => string {
  return (authors) => {
    const [first, second] = authors;
    if (!first) return "";
    if (!second) return shortName(first);
    return fill(authors.length === 2 ? two : more, { first: shortName(first), second: shortName(second) });
  };
}

/** What the interface says in a language. */
export function toStrings(words: InterfaceWords, language: Language) {
  const { footer, taxonomy, home, concept, handout, former, kinds, search: _, ...plain } = words;
  const date = dateIn(words.dates);
  return {
    ...plain,
    pages: words.pages as Readonly<Record<string, string>>,
    kinds: kinds as Readonly<Record<string, string>>,
    date,
    authors: authorsIn(words.authors),
    footer: {
      ...footer,
      version: (version: string) => fill(footer.version, { version }),
      // English readers find the day in the form of the citation beside it.
      day: (day: string) => (language === sourceLanguage ? day : date(day)),
      quoted: (title: string) => fill(footer.quoted, { title }),
      follow: (title: string) => fill(footer.follow, { title }),
    },
    handout: {
      ...handout,
      version: (version: string, day: string) => fill(handout.version, { version, day }),
      short: (origin: string) => fill(handout.short, { origin }),
    },
    taxonomy: {
      ...taxonomy,
      lede: pieces(taxonomy.lede),
      count: (amount: number) => fillCount(language, taxonomy.count, amount),
      counts: (categories: number, leaves: number) => fill(taxonomy.counts, { categories, leaves }),
    },
    home: {
      ...home,
      lede: pieces(home.lede),
      survey: (works: number) => pieces(fill(home.survey, { works })),
      /** What a page is about, by its address. */
      cards: home.cards as Readonly<Record<string, string>>,
    },
    concept: {
      ...concept,
      more: pieces(concept.more),
      section: (sections: string) => fill(concept.section, { sections }),
      counts: (here: string, below: number) => fill(concept.counts, { here, below }),
      countsBelow: (below: string) => fill(concept.countsBelow, { below }),
      oldestFirst: (counts: string) => fill(concept.oldestFirst, { counts }),
    },
    former: {
      ...former,
      description: (title: string) => fill(former.description, { title }),
      moved: (name: string) => pieces(fill(former.moved, { name })),
      split: (n: number) => fill(former.split, { n }),
      asItWas: (title: string, version: string) => pieces(fill(former.asItWas, { title, version })),
    },
  };
}

/** The words of one language, ready for use. */
export type Strings = ReturnType<typeof toStrings>;
