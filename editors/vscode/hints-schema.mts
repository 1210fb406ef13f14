// The schema of `.wifc.yaml` for the YAML extension: what it completes and explains, without what it would report, because the server
// reports that.
import { describeCodes } from "../../src/dev/vscode-manifest.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import type { SchemaOrBoolean } from "../../src/validate/schema.ts";

/** The file of the extension that contains it, as `yamlValidation` in package.json names it. */
export const HINTS_FILE = "config.schema.json";

/** Prints it. */
export function printHintsSchema(): string {
  const { definitions, ...whole } = SCHEMAS.config;
  const withCodes = { ...definitions, severities: { ...definitions.severities, properties: describeCodes() } };
  return JSON.stringify({ ...withoutConstraints(whole), definitions: withoutEach(withCodes) });
}

/** A schema that accepts everything, with the texts, the keys and the values of this one. */
function withoutConstraints(schema: SchemaOrBoolean): object {
  if (typeof schema === "boolean") return {};
  const { $ref, title, description, markdownDescription, defaultSnippets, properties, items, ...rest } = schema;
  if ($ref !== undefined) return { $ref };
  const { additionalProperties: others, allOf = [], enum: values } = rest;
  return {
    title,
    description,
    markdownDescription,
    defaultSnippets,
    ...(properties && { properties: withoutEach(properties) }),
    ...(items !== undefined && { items: withoutConstraints(items) }),
    ...(typeof others === "object" && { additionalProperties: withoutConstraints(others) }),
    ...(allOf.length > 0 && { allOf: allOf.map(withoutConstraints) }),
    // A second branch that accepts every value.
    ...(values && { anyOf: [{ enum: values }, {}] }),
  };
}

function withoutEach(schemas: Readonly<Record<string, SchemaOrBoolean>>): Record<string, object> {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withoutConstraints(schema)]));
}
