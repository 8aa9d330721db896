/** Short names of venues from the many ways in which bibliographies write them. */
import type { Venue } from "./source.ts";

type Known = readonly [pattern: RegExp, name: string, type: Venue["type"]];

// The first that fits counts, so the more special stands before the more general.
const known: readonly Known[] = [
  [/findings of the association for computational linguistics: (acl|emnlp|naacl)/i, "Findings of $1", "conference"],
  [/SIGGRAPH Asia/i, "SIGGRAPH Asia", "conference"],
  [/SIGGRAPH/i, "SIGGRAPH", "conference"],
  [/winter conference on applications of computer vision|\bWACV\b/i, "WACV", "conference"],
  [/european conference on computer vision|\bECCV\b/i, "ECCV", "conference"],
  [/british machine vision|\bBMVC\b/i, "BMVC", "conference"],
  [/international conference on computer vision|\bICCV\b/i, "ICCV", "conference"],
  [/computer vision and pattern recognition|\bCVPR\b/i, "CVPR", "conference"],
  [/neural information processing systems|\bNeurIPS\b|\bNIPS\b/i, "NeurIPS", "conference"],
  [/learning representations|\bICLR\b/i, "ICLR", "conference"],
  [/conference on machine learning\b|\bICML\b/i, "ICML", "conference"],
  [/conference on language modeling|\bCOLM\b/i, "COLM", "conference"],
  [/conference on robot learning|\bCoRL\b/i, "CoRL", "conference"],
  [/robotics: science and systems|\bRSS\b/i, "RSS", "conference"],
  [/conference on robotics and automation|\bICRA\b/i, "ICRA", "conference"],
  [/intelligent robots and systems|\bIROS\b/i, "IROS", "conference"],
  [/empirical methods in natural language|\bEMNLP\b/i, "EMNLP", "conference"],
  [/north american chapter|\bNAACL\b/i, "NAACL", "conference"],
  [/annual meeting of the association for computational linguistics|\bACL\b/i, "ACL", "conference"],
  [/aaai conference|\bAAAI\b/i, "AAAI", "conference"],
  [/joint conference on artificial intelligence|\bIJCAI\b/i, "IJCAI", "conference"],
  [/conference on multimedia retrieval|\bICMR\b/i, "ICMR", "conference"],
  [/conference on multimedia\b|\bACM MM\b/i, "ACM MM", "conference"],
  [/conference on 3d vision|\b3DV\b/i, "3DV", "conference"],
  [/transactions on machine learning research|\bTMLR\b/i, "Transactions on Machine Learning Research", "journal"],
  [/transactions on pattern analysis|\bTPAMI\b/i, "IEEE TPAMI", "journal"],
  [/robotics and automation letters|\bRA-L\b/i, "IEEE Robotics and Automation Letters", "journal"],
];

/** True for what bibliographies put in place of a venue for a preprint. */
function isPreprintServer(name: string): boolean {
  return /^(?:corr|arxiv|arxiv(?:\.org)?\b.*|arxiv preprint.*|preprint)$/i.test(name.trim());
}

/** The venue behind a container title of the year; undefined for a preprint. `isJournal` decides for names that are not known. */
export function toVenue(container: string, year: number, isJournal: boolean): Venue | undefined {
  const text = container.replace(/\s+/g, " ").trim();
  if (text === "" || isPreprintServer(text)) return undefined;
  const found = known.find(([pattern]) => pattern.test(text));
  const short = found ? found[1].replace("$1", (found[0].exec(text)?.[1] ?? "").toUpperCase()) : text;
  if (/workshop/i.test(text)) {
    const own = found
      ? new RegExp(`\\b${short}\\b`).test(text) && text.length <= 40
        ? text
        : `${short} Workshops`
      : text;
    return { name: own, year, type: "workshop" };
  }
  return { name: short, year, type: found?.[2] ?? (isJournal ? "journal" : "conference") };
}
