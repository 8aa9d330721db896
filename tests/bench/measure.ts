/** Runs a command and measures what it costs: wall time, and the memory of the process with all its children at its peak. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";

/** What one run cost. */
export interface Cost {
  readonly seconds: number;
  /** Time of the processor in all threads and processes, in seconds, which says more than a clock on a machine with other work. */
  readonly processor: number;
  /** Resident memory of the whole process tree at its peak, in megabytes. */
  readonly megabytes: number;
  /** Lines that it printed. */
  readonly lines: number;
  /** What it printed, for the message when it fails. */
  readonly output: string;
}

function statOf(pid: string): { parent: string; pages: number } | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return { parent: fields[1] ?? "", pages: Number(fields[21]) };
  } catch {
    // The process has ended between the listing and the reading.
    return undefined;
  }
}

/** What all children that have ended took of the processor, in seconds. */
function childrenTime(): number {
  try {
    const stat = readFileSync("/proc/self/stat", "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return (Number(fields[13]) + Number(fields[14])) / 100;
  } catch {
    return 0;
  }
}

/** Resident memory of a process and all below it, in megabytes; 0 where the system has no /proc. */
function treeMemory(root: number): number {
  let names: string[];
  try {
    names = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  } catch {
    return 0;
  }
  const stats = new Map(
    names.flatMap((pid) => {
      const stat = statOf(pid);
      return stat ? [[pid, stat] as const] : [];
    }),
  );
  const belongs = (pid: string): boolean => {
    for (let at: string | undefined = pid; at !== undefined; at = stats.get(at)?.parent)
      if (at === String(root)) return true;
    return false;
  };
  let pages = 0;
  for (const [pid, stat] of stats) if (belongs(pid)) pages += stat.pages;
  return (pages * 4096) / 1e6;
}

/** Runs Node with these arguments in a folder; rejects where it fails. */
export function measure(
  arguments_: readonly string[],
  folder: string,
  environment: NodeJS.ProcessEnv = {},
): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const begun = performance.now();
    const before = childrenTime();
    const child = spawn(process.execPath, arguments_, {
      cwd: folder,
      env: { ...process.env, CI: "true", NODE_OPTIONS: "--max-old-space-size=8192", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    let megabytes = 0;
    const watch = setInterval(() => {
      if (child.pid !== undefined) megabytes = Math.max(megabytes, treeMemory(child.pid));
    }, 200);
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(watch);
      const seconds = (performance.now() - begun) / 1000;
      const processor = childrenTime() - before;
      if (code === 0) resolve({ seconds, processor, megabytes, lines: output.split("\n").length - 1, output });
      else reject(new Error(`${arguments_.join(" ")} failed in ${folder}:\n${output.slice(-2000)}`));
    });
  });
}
