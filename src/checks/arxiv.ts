/** What can be read from an arXiv id alone; https://info.arxiv.org/help/arxiv_identifier.html */

/** The month of submission that an id tells, `YYYY-MM`; undefined for an id of another form. */
export function arxivMonth(id: string): string | undefined {
  const [, year, month] = /^(\d{2})(0[1-9]|1[0-2])\.\d{4,5}$/.exec(id) ?? [];
  return year && month ? `20${year}-${month}` : undefined;
}

/** The bare id inside a link, a DOI, a prefix or a version: "https://arxiv.org/abs/2504.12369v2" gives "2504.12369". */
export function bareArxivId(text: string): string | undefined {
  return /(?<![\d.])(\d{4}\.\d{4,5})(?:v\d+)?(?:\.pdf)?(?![\d.])/i.exec(text)?.[1];
}

/** Why an id of the right form cannot exist; undefined for one that can. */
export function impossibleArxivId(id: string, today: string): string | undefined {
  const month = arxivMonth(id);
  if (!month) return undefined;
  const digits = id.length - 5;
  if (month < "2007-04") return "ids of this form begin in April 2007";
  if (month >= "2015-01" && digits !== 5) return "since January 2015 five digits follow the point";
  if (month < "2015-01" && digits !== 4) return "until December 2014 four digits follow the point";
  if (/\.0+$/.test(id)) return "the count within a month begins at 1";
  return month > today.slice(0, 7) ? `its month, ${month}, has not come yet` : undefined;
}

/** Months between two dates of at least month precision, without sign. */
export function monthsApart(a: string, b: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return Math.abs(months(a) - months(b));
}
