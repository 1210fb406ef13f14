// The published schemas, as anybody's validator takes them.
import { SCHEMAS as TEXTS } from "../generated/schemas.ts";

/** A JSON Schema (draft-07) that refers to nothing outside of itself. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly title: string;
  readonly definitions: Readonly<Record<string, object>>;
}

/** Three of what is read, three of what the command line prints as JSON. */
export type SchemaName = "agent" | "auth" | "workflow" | "diagnostics" | "required-env" | "token";

/** The schemas, as they lie in the package's `schema` folder, each self-contained. */
export const SCHEMAS: Readonly<Record<SchemaName, JsonSchema>> = TEXTS;
