// The schemas → code, so that what it says is stated in /schema only: types, by json-schema-to-typescript, and what code has to know of
// them one by one.
import { compile } from "json-schema-to-typescript";
import { bundleSchema } from "./bundle-schemas.ts";
import type { Schemas } from "./read-schemas.ts";

export function printConstants(schemas: Schemas): string {
  const find = (name: string, ...path: readonly string[]) =>
    path.reduce<unknown>((inner, key) => Object(inner)[key], schemas.get("auth")?.definitions?.[name]);
  const types = ["federationType", "anthropicWifType", "githubOidcType"];
  return `// Written by \`npm run generate\` from /schema. Do not edit.
/** How many characters a value can have at most. */
export const LONGEST_VALUE = ${String(find("value", "maxLength"))};
/** What the id of an organization is, and of much else. */
export const UUID = /${String(find("organizationId", "pattern"))}/;
/** The notations of the block, by the \`type\` that each has. */
export const NOTATIONS = ${JSON.stringify(types.map((name) => find(name, "const")))} as const;
`;
}

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
