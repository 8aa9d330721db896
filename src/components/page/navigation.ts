/** The main parts of the site, in the order of the navigation bar. What they are called stands in schema/interface-words.ts. */
export const navigation = [
  { address: "/taxonomy/" },
  { address: "/methods/" },
  { address: "/papers/" },
  { address: "/benchmarks/" },
  { address: "/explore/" },
  { address: "/foundations/" },
  { address: "/frontiers/" },
] as const;

/** The views of the page "Explore": what one can do there, in a sentence. */
export const views = [
  {
    address: "/questions/",
    says: "What one can ask the Atlas: answers computed from the entries, each with the view that shows it.",
  },
  {
    address: "/graph/",
    says: "The Atlas as a map: categories as boxes, works inside them, and the links between works.",
  },
  {
    address: "/matrix/",
    says: "State against Dynamics, and any two fields of the mechanism profile: what has been combined, and what nobody has tried.",
  },
  {
    address: "/timeline/",
    says: "Works over months by category, lines of descent, and how the weight moved between branches.",
  },
  {
    address: "/compare/",
    says: "Two to six methods side by side: place, mechanism with sources, results on shared benchmarks, links among them.",
  },
  {
    address: "/results/",
    says: "Every reported result with setting, source and date; numbers of different settings are never ranked together.",
  },
] as const;

/** Further pages, listed in the footer. */
export const furtherPages = [
  ...views,
  { address: "/teach/" },
  { address: "/reading-lists/" },
  { address: "/glossary/" },
  { address: "/corrections/" },
  { address: "/data/" },
  { address: "/changes/" },
  { address: "/cite/" },
  { address: "/contribute/" },
  { address: "/about/" },
] as const;
