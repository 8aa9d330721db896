/** What search tells apart: the kinds of thing that it finds, and the facets that filter them. */

/** The kinds of thing that search finds, in the order of their groups. */
export const kinds = ["concept", "method", "benchmark", "paper"] as const;

/** One of these kinds. */
export type Kind = (typeof kinds)[number];

/** The facets in the order in which they are shown. */
export const facetNames = ["kind", "pillar", "category", "year", "venue", "code"] as const;

/** The name of a facet. */
export type FacetName = (typeof facetNames)[number];
