/** `npm run explain <rule-id>`: what a rule asks and why, with a bad and a good example taken from its tests. Without an id, the list of rules. */
import type { ShownExample } from "../checks/examples.ts";
import { type RuleGuide, readGuides } from "../checks/guide.ts";
import { nearest } from "../checks/nearest.ts";
import { issueLines } from "../checks/reporters/terminal.ts";
import { ruleGroups } from "../checks/rule.ts";
import { rules } from "../checks/rules/index.ts";

const indented = (text: string): string => text.replace(/^(?=.)/gm, "  ");

const excerpt = ({ path, from, lines }: ShownExample): string => {
  const width = String(from + lines.length - 1).length;
  const numbered = lines.map((line, index) => `${String(from + index).padStart(width)} | ${line}`);
  return [path, ...numbered].join("\n");
};

/** Lines of at most `width` letters. */
function wrapped(text: string, width = 96): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + word.length >= width) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}

function explained({ rule, bad, issues, good, address }: RuleGuide): string {
  return [
    `${rule.id} (${rule.severity}; ${ruleGroups[rule.group].toLowerCase()})`,
    wrapped(rule.sentence),
    wrapped(rule.why),
    `${rule.severity === "error" ? "Refused" : "Warned about"}:`,
    indented(bad.map(excerpt).join("\n\n")),
    "What the check says:",
    indented(issues.map(issueLines).join("\n\n")),
    ...issues.slice(0, 1).flatMap(({ fix }) => (fix ? [`npm run check -- --fix mends it: it ${fix.does}.`] : [])),
    "Accepted:",
    indented(good.map(excerpt).join("\n\n")),
    `More: ${address} on the site.`,
  ].join("\n\n");
}

function list(): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  const groups = Object.entries(ruleGroups).map(([group, title]) =>
    [
      title,
      ...rules.filter((rule) => rule.group === group).map(({ id, sentence }) => `  ${id.padEnd(width)}  ${sentence}`),
    ].join("\n"),
  );
  return [...groups, "npm run explain <rule-id> says more about one of them."].join("\n\n");
}

const [id] = process.argv.slice(2);
const [guide] = id === undefined ? [] : readGuides(process.cwd(), [id]);
if (guide) console.log(explained(guide));
else if (id === undefined) console.log(list());
else {
  const ids = rules.map((rule) => rule.id);
  const near = nearest(id, ids) ?? ids.find((it) => it.includes(id));
  console.error(
    `There is no rule "${id}".${near ? ` Did you mean "${near}"?` : ""} npm run explain lists all of them.`,
  );
  process.exitCode = 1;
}
