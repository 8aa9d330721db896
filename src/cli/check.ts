/** `npm run check`: checks all the content, prints every problem, and fails on errors. */
import { checkContent } from "../checks/check-content.ts";
import { toTerminal } from "../checks/reporters/terminal.ts";
import { readContent } from "../sources/files.ts";

const content = readContent(process.cwd());
const issues = checkContent(content);
console.log(toTerminal(issues, content.files));
process.exitCode = issues.some(({ severity }) => severity === "error") ? 1 : 0;
