/**
 * What the interface says, in English, and with that the keys of every other language: each has a file
 * `content/translations/<language>/interface.yaml` with the same keys. A key that it lacks is shown in English.
 * `{…}` is filled in, `[…]` becomes a link, or stands out, and `one` and `other` are the forms of a noun after a number.
 */
import { months } from "./months.ts";
import { englishSaveWords, englishSearchWords } from "./search-words.ts";

/** The words of the interface. */
export const english = {
  /** The language in its own words, for the switch. */
  name: "English",
  pages: {
    "/taxonomy/": "Taxonomy",
    "/methods/": "Methods",
    "/papers/": "Papers",
    "/benchmarks/": "Benchmarks",
    "/explore/": "Explore",
    "/foundations/": "Foundations",
    "/frontiers/": "Frontiers",
    "/questions/": "Questions",
    "/graph/": "Graph",
    "/matrix/": "Matrix",
    "/timeline/": "Timeline",
    "/compare/": "Compare",
    "/results/": "Results",
    "/teach/": "Teach",
    "/reading-lists/": "Reading lists",
    "/glossary/": "Glossary",
    "/search/": "Search",
    "/corrections/": "Corrections",
    "/data/": "Data and feeds",
    "/changes/": "Editions and changes",
    "/cite/": "How to cite",
    "/contribute/": "Contribute",
    "/about/": "About",
  },
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
    version: "version {version} of",
    taxonomyAfter: "Taxonomy after",
    quoted: "“{title}”",
    text: "Text",
    code: ", code MIT.",
    allPages: "All pages",
    report: "Report a problem with this page",
    pageAs: "This page as",
    follow: "Follow {title}:",
    source: "Source of this site",
  },
  cite: {
    title: "Cite this page",
    copy: "Copy",
    copied: "Copied",
    survey: "The survey:",
    more: "Other styles, BibTeX and more",
  },
  taxonomy: {
    title: "Taxonomy",
    whole: "Whole taxonomy",
    works: "works",
    count: { one: "{n} work", other: "{n} works" },
    description:
      "The whole tree of the Atlas: how video world models construct state and model dynamics, how they are evaluated, and what is open.",
    lede: "Two pillars sort the mechanisms: how a model [constructs state], and how it [models dynamics]. Evaluation asks what the mechanisms are good for; frontiers collect what is open.",
    counts:
      "{categories} categories, {leaves} of them leaves. A number is the count of works in the category, sub-categories included. A work may stand in several.",
  },
  pillars: {
    title: "How a video world model works, with links to the parts of the taxonomy",
    observations: "observations so far",
    next: "next observation",
    moves: "the state moves on",
    open: "open problems",
  },
  contrasts: { title: "Which of the two?", or: "or", example: "For example", both: "Both" },
  questions: "Questions for a seminar",
  handout: {
    copyLink: "Copy link",
    print: "Print",
    answers: "with answers",
    short: "Short addresses begin with {origin}",
    version: "version {version} of {day}",
  },
  kinds: {
    Method: "Method",
    Model: "Model",
    Benchmark: "Benchmark",
    Metric: "Metric",
    Dataset: "Dataset",
    Paper: "Paper",
  },
  dates: {
    months,
    day: "{day} {month} {year}",
    month: "{month} {year}",
  },
  authors: { two: "{first} and {second}", more: "{first} et al." },
  glossary: {
    title: "Glossary",
    lede: "The terms that the lessons use, each in one or two sentences.",
    description: "The terms that the lessons use, each in one or two sentences, in English and German.",
    source: "Source:",
    inEnglish: "English",
  },
  former: {
    description: "The page “{title}” is no longer in use; it says what became of it.",
    moved: "This page has moved to [{name}].",
    split: "What stood here is now on {n} pages. Choose the one you mean:",
    retired: "This page is no longer in use.",
    asItWas: "As it was: [{title} in edition {version}].",
  },
  home: {
    title: "Video World Models Atlas",
    description:
      "A knowledge base of video generation as world modelling, sorted by how models construct state and how they model dynamics.",
    lede: "Does a video generator that shows a falling apple know gravity? It depends on two mechanisms: what it keeps as [state], and what moves that state forward as [dynamics]. The Atlas sorts the field by these two, entry by entry, with the evidence for each placement.",
    englishNote:
      "The taxonomy with its definitions, the glossary and the search are translated, lessons as far as they are. The entries of single works are in English.",
    numbers: "What is in it",
    counted: {
      concepts: "categories",
      methods: "methods and models",
      papers: "papers and reports",
      benchmarks: "benchmarks and metrics",
      corrections: "corrections",
    },
    survey:
      "The taxonomy is that of the survey [“A Mechanistic View on Video Generation as World Models: State and Dynamics”]. The Atlas covers its {works} cited works and what its companion list added by March 2026, checks each record, and says where the survey errs.",
    start: "Where to start",
    cards: {
      "/taxonomy/": "All categories with their definitions; each is a lesson.",
      "/glossary/": "The terms of the field, briefly explained.",
      "/search/": "Works, authors, categories and their text.",
      "/graph/": "Categories, methods, papers and benchmarks and what connects them (in English).",
    },
    newest: "Newest works",
  },
  concept: {
    category: "Category",
    section: "survey section {sections}",
    inEnglish: "English:",
    also: "also:",
    onThisPage: "On this page",
    subCategories: "Sub-categories",
    lesson: "Lesson",
    lessonMissing: "This lesson is not translated yet; the English text follows.",
    lessonStale: "The English text of this lesson has changed since it was translated.",
    partMissing: "This part is not translated yet; the English text follows.",
    readingOrder: "Reading order",
    members: "Members",
    counts: "{here} here, {below} with sub-categories",
    countsBelow: "{below} in sub-categories",
    oldestFirst: "{counts}, oldest first. Their pages are in English.",
    noMembers:
      "No work of the Atlas stands here yet. Frontiers collect open problems; the works that approach them are linked in the lesson above.",
    related: "Related categories",
    more: "Drawing, comparison of the methods, timeline, slides and citations stand on the [English page].",
  },
  searchPage: {
    description: "Search works, authors, categories and their text.",
    submit: "Search",
    label: "Search works, authors and categories",
    placeholder: "WorldMem, KV cache, Lukasz …",
    keys: "Arrow keys move through the results, Escape leads back here. Misspellings and missing accents are forgiven.",
    filters: "Filters",
    dropFilters: "Drop all filters",
    ...englishSaveWords,
    comparison: "Comparison",
    noScript: "Search needs JavaScript. Without it, these lists hold everything:",
  },
  search: englishSearchWords,
};

/** The words of the interface in one language. */
export type InterfaceWords = typeof english;
