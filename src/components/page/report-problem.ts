/** Which of the repository's forms a report about a page belongs in, filled in with the page. */

/** The forms in `.github/ISSUE_TEMPLATE` that a page can open, by file name without ending. */
export type ReportForm = "wrong-data" | "wrong-classification" | "broken-link";

/** The form that fits what a page shows: entries hold data, categories hold placements, all other pages links. */
function reportForm(address: string): ReportForm {
  if (/^\/(?:papers|methods|benchmarks|glossary|corrections)\/(?!$)|^\/(?:glossary|corrections)\/$/.test(address))
    return "wrong-data";
  return /^\/taxonomy\/[^/]+\//.test(address) ? "wrong-classification" : "broken-link";
}

const titles: Readonly<Record<ReportForm, string>> = {
  "wrong-data": "Wrong data",
  "wrong-classification": "Classification",
  "broken-link": "Broken",
};

/** The address that opens the form with page and title filled in; fields are filled by their id, https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue#creating-an-issue-from-a-url-query */
export function reportAddress(repository: string, page: { title: string; address: string; absolute: string }): string {
  const form = reportForm(page.address);
  const fields = new URLSearchParams({
    template: `${form}.yml`,
    title: `${titles[form]}: ${page.title}`,
    page: page.absolute,
  });
  // In a query these two need no escape, RFC 3986, section 3.4; as they are, the address repeats what the page says elsewhere and packs better.
  const query = String(fields).replaceAll("%3A", ":").replaceAll("%2F", "/");
  return `${repository}/issues/new?${query}`;
}
