// The published JSON Schemas.
import type { SCHEMA_NAMES } from "../generated/constants.ts";
import { SCHEMAS as TEXTS } from "../generated/schemas.ts";

/** A self-contained JSON Schema (draft-07). */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title: string;
  readonly definitions: Readonly<Record<string, object>>;
}

/** The name of a schema: of a file that wifc reads, or of JSON that the command line prints. */
export type SchemaName = (typeof SCHEMA_NAMES)[number];

/**
 * The published schemas by name. Each is self-contained; the files in the package's `schema` folder say the same, but refer to each other.
 */
export const SCHEMAS: Readonly<Record<SchemaName, JsonSchema>> = TEXTS;
