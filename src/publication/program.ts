/** The compiled site as a program: every address it knows, in the order in which a build renders them, and what one gives. */
import type { RouteData } from "astro";

/** One address with the route that makes it. */
export interface ProgramPath {
  readonly pathname: string;
  readonly route: RouteData;
}

/** A compiled site. */
export interface Program {
  /** Every address of the site; asking reads and checks nothing, but builds the knowledge base. */
  paths(): Promise<readonly ProgramPath[]>;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Where the site will stand. */
export interface SitePlace {
  /** Scheme and host. */
  readonly origin: string;
  /** Path from the root of the host, with a slash at both ends. */
  readonly base: string;
}

/** The addresses of a site in the order of a build. */
export interface OrderedPaths {
  /** What the index of the search is made of. */
  readonly records: ProgramPath;
  /** What needs nothing but the content. */
  readonly early: readonly ProgramPath[];
  /** The rest: all pages, and what is made of the same things as they are. */
  readonly rest: readonly ProgramPath[];
}

const withoutSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, "");

/** The address of a page from the root of the site. */
export function pageAddress({ pathname }: ProgramPath): string {
  return `/${withoutSlashes(pathname)}/`.replace("//", "/");
}

/** The file of a path below the output. */
function fileOf({ pathname, route }: ProgramPath): string {
  const path = withoutSlashes(pathname);
  if (route.type === "endpoint") return path;
  if (route.type !== "page") throw new Error(`${route.component} is a ${route.type}, which the build does not know.`);
  if (path === "404") return "404.html";
  return path === "" ? "index.html" : `${path}/index.html`;
}

function urlOf({ pathname, route }: ProgramPath, { origin, base }: SitePlace): URL {
  const path = withoutSlashes(pathname);
  return new URL(base + path + (route.type === "endpoint" || path === "" ? "" : "/"), origin);
}

/** The same paths. Throws where two routes claim one address; Astro would leave out the later one. */
function once(paths: readonly ProgramPath[]): ProgramPath[] {
  const byAddress = new Map<string, ProgramPath>();
  for (const path of paths) {
    const address = withoutSlashes(path.pathname);
    const known = byAddress.get(address);
    if (known) throw new Error(`/${address}/ is made by ${known.route.component} and by ${path.route.component}.`);
    byAddress.set(address, path);
  }
  return [...byAddress.values()];
}

const isRecords = ({ pathname }: ProgramPath): boolean => pathname === "/search/records.json";

const isEarly = ({ pathname }: ProgramPath): boolean => /^\/page-files\/(?!editions)/.test(pathname);

/** What the pages themselves, their search and their graph need. */
const isOfPages = ({ pathname, route }: ProgramPath): boolean =>
  route.type === "page" || /^\/(?:search|graph|islands)\//.test(pathname);

/** Every address of the program, or with `onlyPages` no more than the pages need. Throws where two routes claim one. */
export async function orderedPaths(program: Program, onlyPages: boolean): Promise<OrderedPaths> {
  const paths = once(await program.paths()).filter((path) => !onlyPages || isOfPages(path));
  const records = paths.find(isRecords);
  if (!records) throw new Error("The site gives no records for its search.");
  return {
    records,
    early: paths.filter(isEarly),
    rest: paths.filter((path) => path !== records && !isEarly(path)),
  };
}

/** What one address gives, with its file below the output; no text where it went through the outlet. Throws where it cannot be rendered. */
export async function renderPath(
  program: Program,
  path: ProgramPath,
  place: SitePlace,
): Promise<{ readonly file: string; readonly text: string | undefined }> {
  const { pathname, route } = path;
  const said = `${pathname} (${route.component})`;
  const file = fileOf(path);
  const response = await program
    .render(new Request(urlOf(path, place)), { routeData: route })
    .catch((cause: unknown) => {
      throw new Error(`${said} could not be rendered: ${cause instanceof Error ? cause.message : cause}`, { cause });
    });
  if (response.status >= 300 && response.status !== 404)
    throw new Error(`${said} was answered with status ${response.status}.`);
  return { file, text: response.body ? await response.text() : undefined };
}
