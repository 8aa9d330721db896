/** Where the addresses stand that were ever published, and what became of those whose page is gone. */

/** Every address that was ever published, one a line. */
export const addressList = "content/addresses.txt";

/** What became of addresses that are no longer in use. */
export const formerList = "content/former-addresses.yaml";
