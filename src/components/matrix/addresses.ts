/** Addresses of the matrices. */
import { type ProfileFieldName, profileFieldNames } from "../../schema/vocabulary.ts";

/** The name of a profile field as part of an address: stateCarrier gives state-carrier. */
export function fieldSlug(field: ProfileFieldName): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The page that crosses two fields, whichever comes first. */
export function fieldsAddress(a: ProfileFieldName, b: ProfileFieldName): string {
  const [row, column] = profileFieldNames.indexOf(a) < profileFieldNames.indexOf(b) ? [a, b] : [b, a];
  return `/matrix/${fieldSlug(row)}/${fieldSlug(column)}/`;
}

/** The page of one year. */
export function yearAddress(year: number): string {
  return `/matrix/year/${year}/`;
}
