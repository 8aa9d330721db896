/** Checks the content before anything of it is compiled: a build with a mistake stops, and a text with code in it is never compiled. */
import type { AstroIntegration } from "astro";
import { checkContent } from "../checks/check-content.ts";
import { handOver } from "../checks/handed-over.ts";
import { recallContent } from "../checks/recall.ts";
import { toReport } from "../checks/report.ts";
import { toTerminal } from "../checks/reporters/terminal.ts";
import { refuseCode } from "./refuse-code.ts";

/** Checks the content and hands it over to the site. Throws with every mistake where there is one. */
export function checkBeforeBuild(): void {
  const { remember, ...content } = recallContent(process.cwd());
  const issues = checkContent(content).filter(({ severity }) => severity === "error");
  remember();
  if (issues.length === 0) {
    handOver(content);
    return;
  }
  const report = toTerminal(toReport(issues, content.files));
  throw new Error(`The content has mistakes; nothing was built.\n\n${report}`);
}

/** The integration. It must stand before `mdx()`, so that its plugin sees a text first. */
export function contentCheck(): AstroIntegration {
  return {
    name: "content-check",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: "refuse-code",
                enforce: "pre",
                transform: {
                  order: "pre",
                  filter: { id: /\.mdx$/ },
                  handler(text, path) {
                    refuseCode(text, path);
                    return null;
                  },
                },
              },
            ],
          },
        });
      },
      "astro:build:start": checkBeforeBuild,
    },
  };
}
