/** What `npm run audit` looks at, each question as a function that returns its findings; no finding is good. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type BuiltPage, filesBelow } from "./site.ts";

/** One question, what was looked at, and everything against it. */
export interface Audit {
  readonly question: string;
  readonly looked: string;
  readonly findings: readonly string[];
}

/** One package of the lock file, https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}

/** Licences under which a part may be used to build and to test. */
const allowed = new Set([
  ..."MIT ISC 0BSD BSD-2-Clause BSD-3-Clause Apache-2.0 BlueOak-1.0.0 CC0-1.0 Python-2.0 MPL-2.0 OFL-1.1".split(" "),
  // Linked, never changed, and not part of the site: the picture library below sharp.
  "LGPL-3.0-or-later",
  // The citation processor, used unchanged at build.
  "CPAL-1.0",
]);

/** True where one side of an OR, and every side of an AND, is allowed; https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/ */
export function isAllowed(license: string): boolean {
  return license
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((side) => side.split(" AND ").every((name) => allowed.has(name.trim())));
}

const nameOf = (path: string): string => path.replace(/^.*node_modules\//, "");

/** Licences, install scripts and addresses of everything in the lock file. */
export function auditPackages(root: string): Audit[] {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), "utf8"));
  const lock = read("package-lock.json") as { packages: Record<string, LockedPackage> };
  const project = read("package.json") as {
    allowScripts: Record<string, boolean>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const packages = Object.entries(lock.packages).filter(([path, { link }]) => path !== "" && !link);
  const scripts = packages.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  const direct = Object.keys({ ...project.dependencies, ...project.devDependencies });
  const security = readFileSync(join(root, "SECURITY.md"), "utf8");
  return [
    {
      question: "Every licence is on the list",
      looked: `${packages.length} packages`,
      findings: packages
        .filter(([, { license }]) => !isAllowed(license ?? "none"))
        .map(([path, { license }]) => `${nameOf(path)}: ${license ?? "no licence"}`),
    },
    {
      question: "Install scripts are allowed by name",
      looked: `${scripts.length} packages with scripts: ${scripts.join(", ")}`,
      findings: [
        ...scripts.filter((name) => !project.allowScripts[name]),
        ...Object.keys(project.allowScripts)
          .filter((name) => !scripts.includes(name))
          .map((name) => `${name} is allowed but has none`),
      ],
    },
    {
      question: "The lock file names contents, no addresses",
      looked: `${packages.length} packages`,
      findings: packages
        .filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith("sha512-"))
        .map(([path]) => nameOf(path)),
    },
    {
      question: "SECURITY.md says why each dependency is there",
      looked: `${direct.length} direct dependencies`,
      findings: direct.filter((name) => !security.includes(`\`${name}\``)),
    },
  ];
}

interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>> }>>;
}

/** Workflows: actions by their commit, nothing written but where a job says so. */
export function auditWorkflows(root: string): Audit[] {
  const folder = join(root, ".github/workflows");
  const files = readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
  const uses = files.flatMap(({ name, text }) =>
    [...text.matchAll(/uses: (\S+)/g)].map(([, use = ""]) => ({ name, use })),
  );
  return [
    {
      question: "Workflows name actions by commit",
      looked: `${uses.length} uses in ${files.length} workflows`,
      findings: uses.filter(({ use }) => !/@[0-9a-f]{40}$/.test(use)).map(({ name, use }) => `${name}: ${use}`),
    },
    {
      question: "Workflows may only read",
      looked: `${files.length} workflows`,
      findings: files.flatMap(({ name, text }) => {
        const { permissions = {} } = parse(text) as Workflow;
        const isReading = Object.entries(permissions).every(([what, may]) => what === "contents" && may === "read");
        return isReading && Object.keys(permissions).length > 0 ? [] : [name];
      }),
    },
  ];
}

/** Where the site was built for. */
const own = process.env.SITE_URL ?? "http://localhost:4321";

/** The pages of a built site: a policy on each, nothing inline that it would refuse, no link that hands the page over. */
export function auditPages(pages: readonly BuiltPage[], folder: string): Audit[] {
  const value = (attrs: readonly { name: string; value: string }[], name: string): string | undefined =>
    attrs.find((attribute) => attribute.name === name)?.value;
  const inline = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs.flatMap(({ name }) => (name === "style" || /^on/.test(name) ? [`${file}: ${name} of ${tagName}`] : [])),
    ),
  );
  const unprotected = pages.filter(({ html }) => {
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? "";
    return !policy.includes("default-src &#39;none&#39;") && !policy.includes("default-src 'none'")
      ? true
      : /unsafe-(?:inline|eval)/.test(policy.replaceAll("wasm-unsafe-eval", ""));
  });
  const links = pages.flatMap(({ file, elements }) =>
    elements.flatMap(({ tagName, attrs }) => {
      const href = value(attrs, "href") ?? "";
      const leaves = value(attrs, "target") === "_blank" || (/^https?:/.test(href) && !href.startsWith(own));
      const hands = tagName === "a" && leaves && !/\bnoopener\b/.test(value(attrs, "rel") ?? "");
      return hands || /^\s*(?:javascript|vbscript|data):/i.test(href) ? [`${file}: ${href}`] : [];
    }),
  );
  const looked = `${pages.length} pages`;
  const scripts = filesBelow(folder).filter((file) => file.endsWith(".js") && !file.startsWith("pagefind/"));
  return [
    { question: "Each page has a strict policy", looked, findings: unprotected.map(({ file }) => file) },
    { question: "No inline style, no inline handler", looked, findings: inline },
    { question: "No link runs code; each to elsewhere says noopener", looked, findings: links },
    {
      question: "No cookie; no storage but in one's own browser",
      looked: `${scripts.length} scripts`,
      findings: scripts.filter((file) => /document\.cookie/.test(readFileSync(join(folder, file), "utf8"))),
    },
  ];
}
