/** Addresses of scripts, which browsers with Trusted Types take from a policy only, https://www.w3.org/TR/trusted-types/ */

interface Policy {
  createScriptURL(address: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** The policies that the pages' security policy names: ours, and the one that browsers ask where a library gives a plain text. */
export type PolicyName = "atlas" | "default";

/** Makes a policy that vouches for these addresses and no others. The address stays a text where browsers need no policy. */
export function vouchFor(name: PolicyName, addresses: readonly string[]): (address: string) => string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  const full = (address: string): string => new URL(address, location.href).href;
  const known = new Set(addresses.map(full));
  const policy = factory?.createPolicy(name, {
    createScriptURL(address) {
      if (!known.has(full(address))) throw new TypeError(`No script of this site: ${address}`);
      return address;
    },
  });
  return (address) => policy?.createScriptURL(address) ?? address;
}
