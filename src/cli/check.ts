/** `npm run check`: starts the command. Compiled code is kept between runs, because an author runs the check many times. */
import { enableCompileCache } from "node:module";

enableCompileCache();
const { runCheck } = await import("./run-check.ts");
process.exitCode = runCheck(process.argv.slice(2));
