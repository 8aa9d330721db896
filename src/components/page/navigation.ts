/** The main parts of the site, in the order of the navigation bar. */
export const navigation = [
  { label: "Taxonomy", address: "/taxonomy/" },
  { label: "Methods", address: "/methods/" },
  { label: "Papers", address: "/papers/" },
  { label: "Benchmarks", address: "/benchmarks/" },
  { label: "Explore", address: "/explore/" },
  { label: "Foundations", address: "/foundations/" },
  { label: "Frontiers", address: "/frontiers/" },
] as const;

/** The views of the page "Explore": what one can do there, in a sentence. */
export const views = [
  {
    label: "Questions",
    address: "/questions/",
    says: "What one can ask the Atlas: answers computed from the entries, each with the view that shows it.",
  },
  {
    label: "Graph",
    address: "/graph/",
    says: "The Atlas as a map: categories as boxes, works inside them, and the links between works.",
  },
  {
    label: "Matrix",
    address: "/matrix/",
    says: "State against Dynamics, and any two fields of the mechanism profile: what has been combined, and what nobody has tried.",
  },
  {
    label: "Timeline",
    address: "/timeline/",
    says: "Works over months by category, lines of descent, and how the weight moved between branches.",
  },
  {
    label: "Compare",
    address: "/compare/",
    says: "Two to six methods side by side: place, mechanism with sources, results on shared benchmarks, links among them.",
  },
  {
    label: "Results",
    address: "/results/",
    says: "Every reported result with setting, source and date; numbers of different settings are never ranked together.",
  },
] as const;

/** Further pages, listed in the footer. */
export const furtherPages = [
  ...views,
  { label: "Teach", address: "/teach/" },
  { label: "Reading lists", address: "/reading-lists/" },
  { label: "Glossary", address: "/glossary/" },
  { label: "Corrections", address: "/corrections/" },
  { label: "Data and feeds", address: "/data/" },
  { label: "Editions and changes", address: "/changes/" },
  { label: "How to cite", address: "/cite/" },
  { label: "Contribute", address: "/contribute/" },
  { label: "About", address: "/about/" },
] as const;
