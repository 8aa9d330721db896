/** `npm run audit`: what can be said about safety without a browser, as a table for the README; fails where something is found. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { auditPackages, auditPages, auditWorkflows } from "../support/audit.ts";
import { dist, readPages } from "../support/site.ts";

const root = join(import.meta.dirname, "../..");
if (!existsSync(dist)) {
  console.error("There is no dist/ yet: npm run build first.");
  process.exit(2);
}
const audits = [...auditPackages(root), ...auditWorkflows(root), ...auditPages(readPages(dist), dist)];
const rows = audits.map(
  ({ question, looked, findings }) =>
    `| ${question} | ${looked} | ${findings.length === 0 ? "none" : findings.length} |`,
);
console.log(["| what | looked at | findings |", "| --- | --- | --- |", ...rows].join("\n"));
for (const { question, findings } of audits)
  for (const finding of findings.slice(0, 20)) console.error(`${question}: ${finding}`);
console.error("How fast and accessible the pages are: npm run lighthouse.");
process.exitCode = audits.some(({ findings }) => findings.length > 0) ? 1 : 0;
