// Schemas → code, so that facts are stated only in /schema: the types, by json-schema-to-typescript, and single constants.
import { compile } from "json-schema-to-typescript";
import { bundleSchema } from "./bundle-schemas.ts";
import type { Schemas } from "./read-schemas.ts";

export function printConstants(schemas: Schemas): string {
  const findIn = (schema: string, name: string, ...path: readonly string[]) =>
    path.reduce<unknown>((inner, key) => Object(inner)[key], schemas.get(schema)?.definitions?.[name]);
  const find = (name: string, ...path: readonly string[]) => findIn("auth", name, ...path);
  const types = ["federationType", "anthropicWifType", "githubOidcType"];
  return `// Written by \`npm run generate\` from /schema. Do not edit.
/** The maximum length of a value. */
export const LONGEST_VALUE = ${String(find("value", "maxLength"))};
/** A UUID, such as the id of an organization. */
export const UUID = /${String(find("organizationId", "pattern"))}/;
/** The name of a resource of the Admin API. */
export const RESOURCE_NAME = /${String(findIn("rules", "resourceName", "pattern"))}/;
/** The maximum length of such a name. */
export const LONGEST_RESOURCE_NAME = ${String(findIn("rules", "resourceName", "maxLength"))};
/** A key of federation in \`auth\` of the gateway, however it is spelled. */
export const GATEWAY_FEDERATION_KEY = /${String(findIn("gateway", "federationKey", "pattern"))}/;
/** The notations of the block, by their \`type\`. */
export const NOTATIONS = ${JSON.stringify(types.map((name) => find(name, "const")))} as const;
/** The names of the published schemas. */
export const SCHEMA_NAMES = ${JSON.stringify([...schemas.keys()])} as const;
`;
}

/** Prints `src/generated/schema-types.ts`: the types of a valid block. */
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
 * Removes keywords that are for editors: titles would become the names of types, and examples their comments. Removes `allOf`, which
 * limits lengths, since types cannot. And since json-schema-to-typescript does not read `if`, a value that is "an expression, else an id"
 * is declared as a string.
 */
function typeOnly(key: string, value: unknown): unknown {
  if (["title", "examples", "defaultSnippets", "markdownDescription", "allOf"].includes(key)) return undefined;
  return typeof value === "object" && value !== null && "else" in value ? { ...value, type: "string" } : value;
}
