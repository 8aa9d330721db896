/**
 * Renders every page with the program that Astro compiled from the site, and writes it. Astro's own loop would do the same; this
 * one can run the program of an earlier build, takes what is no page without a detour over the disk, and shows how far it is.
 */
import { setImmediate as turn } from "node:timers/promises";
import type { RouteData } from "astro";
import type { OutputFiles } from "./output-files.ts";
import { beginStage } from "./progress.ts";

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

const withoutSlashes = (path: string): string => path.replace(/^\/+|\/+$/g, "");

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

/** Every address once; the first route that claims one has it, as in Astro. */
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

/** What one address gives; undefined where it went through the outlet. Throws where it cannot be rendered. */
async function renderPath(program: Program, path: ProgramPath, place: SitePlace): Promise<string | undefined> {
  const { pathname, route } = path;
  const said = `${pathname} (${route.component})`;
  const response = await program
    .render(new Request(urlOf(path, place)), { routeData: route })
    .catch((cause: unknown) => {
      throw new Error(`${said} could not be rendered: ${cause instanceof Error ? cause.message : cause}`, { cause });
    });
  if (response.status >= 300 && response.status !== 404)
    throw new Error(`${said} was answered with status ${response.status}.`);
  return response.body ? response.text() : undefined;
}

/** What is asked for early: the index of the search, which is made beside the pages, and what needs nothing but the content. */
const isEarly = ({ pathname }: ProgramPath): boolean =>
  pathname === "/search/records.json" || /^\/page-files\/(?!editions)/.test(pathname);

/** What the pages themselves, their search and their graph need. */
const isOfPages = ({ pathname, route }: ProgramPath): boolean =>
  route.type === "page" || /^\/(?:search|graph|islands)\//.test(pathname);

/**
 * Renders and writes everything, or with `onlyPages` no more than they need, and tells of each page by its address from the root of
 * the site and its HTML; returns how many pages there are. Pages wait for `prepared`.
 */
export async function renderSite(
  program: Program,
  output: OutputFiles,
  place: SitePlace,
  prepared: Promise<void>,
  onlyPages: boolean,
  tell: (address: string, html: string) => void,
): Promise<number> {
  const paths = once(await program.paths()).filter((path) => !onlyPages || isOfPages(path));
  const early = paths.filter(isEarly);
  const stage = beginStage("Pages", paths.length);
  let pages = 0;
  for (const [index, path] of [...early, ...paths.filter((path) => !isEarly(path))].entries()) {
    if (index === early.length) await prepared;
    const { pathname, route } = path;
    const text = await renderPath(program, path, place);
    if (text !== undefined) output.write(fileOf(path), text);
    if (route.type === "page") {
      tell(`/${withoutSlashes(pathname)}/`.replace("//", "/"), text ?? "");
      pages += 1;
    }
    stage.step();
    // Rendering never waits for anything outside, so that other processes would wait for their answers until the last page.
    if (stage.done % 16 === 0) await turn();
  }
  stage.end();
  return pages;
}
