/** `npm run addresses`: adds the addresses of the last build to the list of those that must never break. */
import { addAddresses } from "../publication/addresses.ts";

console.log(`content/addresses.txt: ${addAddresses(process.cwd(), "dist")} new.`);
