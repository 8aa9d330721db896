import { toString as textOf } from "mdast-util-to-string";
import { isSafeAddress } from "../../body/allowed.ts";
import { headingId } from "../../body/heading-id.ts";
import type { CollectionName } from "../../schema/collections.ts";
import { kept } from "../../sources/kept.ts";
import { entryOf, isPage } from "../addresses.ts";
import type { EntryText } from "../entry-text.ts";
import type { Finding, Fix } from "../issue.ts";
import { nearest } from "../nearest.ts";
import type { Rule, RuleContext } from "../rule.ts";

interface Complaint {
  readonly message: string;
  readonly hint: string;
  /** The address that was meant, where it is sure. */
  readonly meant?: string;
}

const anchorsOf = kept("anchors", (text: EntryText) =>
  text.nodes("heading").map((heading) => headingId(textOf(heading))),
);

/** Every link of a text: its address, and where it begins and ends. */
const linksOf = kept("links", (text: EntryText) =>
  [...text.nodes("link"), ...text.nodes("definition")].map(({ url, position }): [string, number, number] => [
    url,
    position?.start.offset ?? 0,
    position?.end.offset ?? text.text.length,
  ]),
);

function judgeEntry(kind: CollectionName, id: string, slash: string, context: RuleContext): Complaint | undefined {
  const address = `/${kind}/${id}/`;
  if (context.exists(kind, id))
    return slash === "/"
      ? undefined
      : { message: `"/${kind}/${id}" lacks its final slash.`, hint: `Write ${address}.`, meant: address };
  const others = (["methods", "papers", "benchmarks", "taxonomy"] as const).filter((it) => context.exists(it, id));
  const ids = context.files.filter(({ collection }) => collection === kind).map((file) => file.id);
  const near = nearest(id, ids);
  const hint =
    others.length > 0
      ? `There is /${others[0]}/${id}/.`
      : near
        ? `Did you mean /${kind}/${near}/?`
        : "Link to an entry that exists, or take the link away.";
  return { message: `${address} leads nowhere: there is no file content/${kind}/${id}.mdx.`, hint };
}

function judge(address: string, text: EntryText, context: RuleContext): Complaint | undefined {
  const [, path = "", anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  if (/^(?:https?|mailto):/i.test(address)) return judgeOutside(address);
  if (!isSafeAddress(address)) return undefined;
  if (address.trim() === "")
    return {
      message: "The link has no address.",
      hint: "Write one between the round brackets, or take the link away.",
    };
  if (path === "" && !address.startsWith("?"))
    return anchor !== undefined && anchorsOf(text).includes(anchor)
      ? undefined
      : {
          message: `"${address}" is not a heading of this text.`,
          hint: "Link to one of its headings, in lower case with hyphens.",
        };
  if (!path.startsWith("/") || path.startsWith("//"))
    return {
      message: `"${address}" is not a full address.`,
      hint: "Begin with https:// for another site, or with a slash for this one, for example /methods/worldmem/.",
    };
  const entry = entryOf(path);
  if (entry) return judgeEntry(entry.kind, entry.id, entry.slash, context);
  if (path === "/glossary/" && anchor !== undefined)
    return context.exists("glossary", anchor)
      ? undefined
      : { message: `"${anchor}" is not a term of the glossary.`, hint: "Each file in content/glossary/ is one term." };
  if (isPage(path, context.pages)) return undefined;
  const near = nearest(
    path,
    context.pages.filter((page) => !page.includes("*")),
  );
  return {
    message: `"${path}" is not a page of this site.`,
    hint: near ? `Did you mean ${near}?` : "Compare it with the address bar of the page.",
  };
}

/** Addresses of other sites are not asked for, only looked at: what cannot be an address is told. */
function judgeOutside(address: string): Complaint | undefined {
  if (/^mailto:[^\s@]+@[^\s@]+\.[a-z]+$/i.test(address)) return undefined;
  const host = /^https?:\/\/([^/?#\s]+)/i.exec(address)?.[1] ?? "";
  if (/^[\w-]+(?:\.[\w-]+)+(?::\d+)?$/.test(host) && !/\s/.test(address)) return undefined;
  return { message: `"${address}" cannot be a web address.`, hint: "Copy the address anew, beginning with https://." };
}

function fixOf(address: string, meant: string | undefined, from: number, source: string): Fix | undefined {
  const at = source.lastIndexOf(`(${address}`);
  if (meant === undefined || at < 0) return undefined;
  const start = from + at + 1;
  return { does: `writes ${address} as ${meant}`, edits: [{ from: start, to: start + address.length, text: meant }] };
}

/** Every link of a text leads somewhere. */
export const brokenLink: Rule = {
  id: "broken-link",
  group: "links",
  severity: "error",
  sentence: "Every link in a text leads to a page of this site, a heading of the same text, or a full web address.",
  why: "Links within the Atlas begin with a slash and end with one (/methods/worldmem/), because they must work wherever the site is hosted. Whether other sites still answer is looked at now and then, not in this check, which never goes to the network.",
  check(context) {
    return context.texts.flatMap((text) =>
      linksOf(text).flatMap(([url, from, to]): Finding[] => {
        const complaint = judge(url, text, context);
        if (!complaint) return [];
        const { message, hint, meant } = complaint;
        const fix = fixOf(url, meant, text.start + from, text.text.slice(from, to));
        return [{ file: text.path, place: text.placeAt(from), message, hint, fix }];
      }),
    );
  },
};
