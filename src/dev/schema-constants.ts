// The schemas → what code has to know of them one by one, so that it is stated in /schema only.
import type { Schemas } from "./read-schemas.ts";

/** `src/generated/constants.ts`. */
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
