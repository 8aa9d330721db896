/** `npm run addresses`: adds the addresses of the last build to the list of those that must never break. */
import { addAddresses } from "../publication/addresses.ts";
import { addressList } from "../sources/address-lists.ts";

console.log(`${addressList}: ${addAddresses(process.cwd(), "dist")} new.`);
