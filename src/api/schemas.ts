// The published schemas, as anybody's validator takes them.
import { type SCHEMA_NAMES, SCHEMAS as TEXTS } from "../generated/schemas.ts";

/** A JSON Schema (draft-07) that refers to nothing outside of itself. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title: string;
  readonly definitions: Readonly<Record<string, object>>;
}

/** Those of what is read, and of what the command line prints as JSON. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/** The schemas, as they lie in the package's `schema` folder, each self-contained. */
export const SCHEMAS: Readonly<Record<SchemaName, JsonSchema>> = TEXTS;
