// The schemas as they lie in /schema, keyed as the rest of the generators name them.
import { readFileSync } from "node:fs";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The schemas there are, `NAME.schema.json`: three of what we read, three of what we print. */
export const SCHEMA_NAMES = ["agent", "auth", "workflow", "diagnostics", "required-env", "token"] as const;

export type SchemaName = (typeof SCHEMA_NAMES)[number];

export type Schemas = Readonly<Record<SchemaName, JsonSchema>>;

export function schemaFile(name: SchemaName): URL {
  return new URL(`../../schema/${name}.schema.json`, import.meta.url);
}

/** Reads all schemas. Throws when one is missing or is no JSON. */
export function readSchemas(): Schemas {
  return {
    agent: readSchema("agent"),
    auth: readSchema("auth"),
    workflow: readSchema("workflow"),
    diagnostics: readSchema("diagnostics"),
    "required-env": readSchema("required-env"),
    token: readSchema("token"),
  };
}

function readSchema(name: SchemaName): JsonSchema {
  return JSON.parse(readFileSync(schemaFile(name), "utf8"));
}
