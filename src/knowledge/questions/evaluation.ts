/** Questions that benchmarks and their results answer. */
import { count } from "../../text/format.ts";
import { compare } from "../order.ts";
import { resultsOf } from "../results.ts";
import { type Answer, cut, type Named } from "./answer.ts";

/** The systems with results on a benchmark. */
export const evaluatedOn =
  (id: string): Answer =>
  (kb) => {
    const benchmark = kb.benchmarks.find((found) => found.id === id);
    if (!benchmark) return undefined;
    const results = resultsOf(kb, benchmark);
    const settings = new Set(results.map(({ result }) => result.setting)).size;
    const works = new Map<string, Named>();
    for (const { result, entry } of results) {
      const key = entry?.key ?? result.system;
      works.set(key, { name: entry?.name ?? result.system, address: entry?.address ?? `${benchmark.address}#results` });
    }
    for (const { type, stated, other } of benchmark.relations) {
      if (type === "evaluated-on" && !stated) works.set(other.key, { name: other.name, address: other.address });
    }
    return {
      question: `What was evaluated on ${benchmark.name}?`,
      answer: `${count(works.size, "system")}, with ${count(results.length, "reported result")} in ${count(settings, "setting")}.`,
      ...cut([...works.values()].sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()))),
      view: { label: "The results by setting", address: `${benchmark.address}#results` },
    };
  };

/** The benchmarks under a concept. */
export const measuring =
  (id: string, what: string): Answer =>
  (kb) => {
    const concept = kb.conceptById.get(id);
    const found = (concept?.membersBelow ?? []).filter((entry) => entry.kind === "benchmark");
    if (!concept || found.length === 0) return undefined;
    return {
      question: `Which benchmarks measure ${what}?`,
      answer: `${found.length}, under ${concept.name}.`,
      ...cut(
        found.map((benchmark) => ({
          name: benchmark.name,
          address: benchmark.address,
          note: count(benchmark.record.results.length, "result"),
        })),
      ),
      view: { label: "These benchmarks as a list", address: `/benchmarks/?category=${concept.id}` },
    };
  };
