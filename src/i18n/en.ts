/** What the interface says in English. Every other language has the same keys, which the compiler checks. */
import { furtherPages, navigation } from "../components/page/navigation.ts";
import { briefAuthors, count, formatDate } from "../text/format.ts";

/** The address of a page that navigation or footer name. */
export type NamedPage = (typeof navigation | typeof furtherPages)[number]["address"];

const names = Object.fromEntries([...navigation, ...furtherPages].map(({ address, label }) => [address, label]));

/** The words of the frame, and of the pages that exist in every language. */
export const en = {
  pages: names as Record<NamedPage, string>,
  frame: {
    skip: "Skip to content",
    main: "Main",
    breadcrumb: "Breadcrumb",
    home: "Atlas",
    search: "Search",
    theme: "Switch between light and dark",
    language: "Language",
  },
  footer: {
    version: (version: string): string => `version ${version} of`,
    day: (day: string): string => day,
    taxonomyAfter: "Taxonomy after",
    text: "Text",
    code: ", code MIT.",
    allPages: "All pages",
    report: "Report a problem with this page",
    pageAs: "This page as",
    follow: (title: string): string => `Follow ${title}:`,
    source: "Source of this site",
  },
  cite: { title: "Cite this page", copy: "Copy", survey: "The survey:", more: "Other styles, BibTeX and more" },
  taxonomy: {
    title: "Taxonomy",
    whole: "Whole taxonomy",
    works: "works",
    count: (amount: number): string => count(amount, "work"),
  },
  pillars: {
    title: "How a video world model works, with links to the parts of the taxonomy",
    observations: "observations so far",
    next: "next observation",
    moves: "the state moves on",
    open: "open problems",
  },
  contrasts: {
    title: "Which of the two?",
    or: "or",
    example: "For example",
    both: "Both",
  },
  questions: "Questions for a seminar",
  kinds: {
    Method: "Method",
    Model: "Model",
    Benchmark: "Benchmark",
    Metric: "Metric",
    Dataset: "Dataset",
    Paper: "Paper",
  } as Record<string, string>,
  date: (date: string): string => formatDate(date),
  authors: (authors: Parameters<typeof briefAuthors>[0]): string => briefAuthors(authors),
  glossary: {
    title: "Glossary",
    lede: "The terms that the lessons use, each in one or two sentences.",
    description: "The terms that the lessons use, each in one or two sentences, in English and German.",
    source: "Source:",
  },
};

/** All keys, for the other languages. */
export type Strings = typeof en;
