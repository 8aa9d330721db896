/** Where the site stands, and how its addresses are written there. */

/** Where it stands unless `SITE_URL` says otherwise. */
export const usualSite = "http://localhost:4321";

/** The places of a site, with what writes addresses from its root, such as `/papers/`. */
export interface Places {
  /** Scheme and host, without a final slash. */
  readonly origin: string;
  /** Base path with a slash at both ends. */
  readonly base: string;
  /** An address from the root of the site, as it works under the base path. */
  readonly href: (address: string) => string;
  /** The same in full, with scheme and host. */
  readonly absolute: (address: string) => string;
}

/** The places of a site, from its address and its base path as they were given. */
export function toPlaces(site: string = usualSite, path = "/"): Places {
  const origin = site.replace(/\/+$/, "");
  const base = `/${path.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
  const href = (address: string): string => (address.startsWith("/") ? base + address.slice(1) : address);
  return { origin, base, href, absolute: (address) => origin + href(address) };
}
