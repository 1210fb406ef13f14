// Schemas → TypeScript types, by json-schema-to-typescript.
import { compile } from "json-schema-to-typescript";
import { bundleSchema } from "./bundle-schemas.ts";
import type { Schemas } from "./read-schemas.ts";

/** `src/generated/schema-types.ts`: the types of a block whose shape is right. */
export async function printSchemaTypes(schemas: Schemas): Promise<string> {
  const schema = bundleSchema(schemas, "auth");
  return compile(JSON.parse(JSON.stringify(schema, typeOnly)), "Auth", {
    bannerComment: "// Written by `npm run generate` from /schema. Do not edit.",
    additionalProperties: false,
    unreachableDefinitions: false,
    format: true,
    style: { printWidth: 120 },
  });
}

/**
 * Titles would become the types' names, and examples their comments: both are for editors, not for code.
 * `allOf` is for the length of texts, which a type cannot say.
 * And json-schema-to-typescript does not read `if`: a value that is "an expression, else an id" is a string either way.
 */
function typeOnly(key: string, value: unknown): unknown {
  if (["title", "examples", "defaultSnippets", "markdownDescription", "allOf"].includes(key)) return undefined;
  return typeof value === "object" && value !== null && "else" in value ? { ...value, type: "string" } : value;
}
