// The schemas as they lie in /schema, and which of them a dialect has.
import { readdirSync, readFileSync } from "node:fs";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const FOLDER = new URL("../../schema/", import.meta.url);

/** The names of the schemas there are: those of what we read, and of what we print. */
export const SCHEMA_NAMES: readonly string[] = readdirSync(FOLDER)
  .flatMap((file) => /^([a-z-]+)\.schema\.json$/.exec(file)?.[1] ?? [])
  .toSorted();

/** The names of the dialects: each has a folder and a schema of its name. */
export const DIALECT_NAMES: readonly string[] = readdirSync(new URL("../dialects/", import.meta.url), {
  withFileTypes: true,
})
  .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  .toSorted();

/** The input of a case in `fixtures/`: its name is that of a dialect, with the ending that such a file has. */
export const CASE_INPUT = new RegExp(String.raw`(?:^|[\\/])(?:${DIALECT_NAMES.join("|")})\.[a-z]+$`);

/** A name with dashes as code has it. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** All schemas, by name. */
export type Schemas = ReadonlyMap<string, JsonSchema>;

/** Where the schema of this name lies. */
export function schemaFile(name: string): URL {
  return new URL(`${name}.schema.json`, FOLDER);
}

/** Reads all schemas. Throws when one is no JSON. */
export function readSchemas(): Schemas {
  return new Map(SCHEMA_NAMES.map((name) => [name, JSON.parse(readFileSync(schemaFile(name), "utf8"))]));
}
