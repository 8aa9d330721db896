/** Validators of other people's formats, from their published schemas. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";

const folder = join(import.meta.dirname, "../fixtures/schemas");
const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });

/** What a schema complains about; nothing for a valid document. */
export type Validator = (document: unknown) => string[];

function validator(name: string): Validator {
  const { $id, $schema, ...schema } = JSON.parse(readFileSync(join(folder, name), "utf8")) as Record<string, unknown>;
  const validate = ajv.compile(schema);
  return (document) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
        );
}

/** CSL-JSON 1.0.2. */
export const checkCslJson = validator("csl-data.json");

/** Citation File Format 1.2.0. */
export const checkCitationFile = validator("cff-1.2.0.json");
