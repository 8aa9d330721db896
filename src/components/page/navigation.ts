/** The main parts of the site, in the order of the navigation bar. */
export const navigation = [
  { label: "Taxonomy", address: "/taxonomy/" },
  { label: "Methods", address: "/methods/" },
  { label: "Papers", address: "/papers/" },
  { label: "Benchmarks", address: "/benchmarks/" },
  { label: "Graph", address: "/graph/" },
  { label: "Foundations", address: "/foundations/" },
  { label: "Frontiers", address: "/frontiers/" },
] as const;

/** Further pages, listed in the footer. */
export const furtherPages = [
  { label: "Glossary", address: "/glossary/" },
  { label: "Corrections", address: "/corrections/" },
  { label: "How to cite", address: "/cite/" },
  { label: "About", address: "/about/" },
] as const;
