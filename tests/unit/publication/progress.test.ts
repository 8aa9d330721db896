import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const progress = join(import.meta.dirname, "../../../src/publication/progress.ts");

/** What a terminal shows of these steps. */
function shown(steps: string): string {
  const program = `
    process.stderr.isTTY = true;
    const { beginStage, leaveStage } = await import("${progress}");
    ${steps}`;
  const { CI: _, ...env } = process.env;
  const { stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", program], { encoding: "utf8", env });
  return stderr;
}

test("what is told when a stage breaks off stands on a line of its own", () => {
  expect(shown('beginStage("Pages", 3); leaveStage(); console.error("told"); leaveStage();')).toBe("Pages …\ntold\n");
});

test("behind a stage that has ended there is no further line", () => {
  expect(shown('beginStage("Pages").end(); leaveStage(); console.error("told");')).toMatch(
    /^Pages …\r\S*Pages, 0\.\d s\ntold\n$/,
  );
});
