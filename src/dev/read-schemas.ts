// The schemas in /schema, and the names of the dialects.
import { readdirSync, readFileSync } from "node:fs";

export interface JsonSchema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const FOLDER = new URL("../../schema/", import.meta.url);

/** The names of all schemas, of input files and of output. */
export const SCHEMA_NAMES: readonly string[] = readdirSync(FOLDER)
  .flatMap((file) => /^([a-z-]+)\.schema\.json$/.exec(file)?.[1] ?? [])
  .toSorted();

/** The names of the dialects. Each has a folder and a schema with that name. */
export const DIALECT_NAMES: readonly string[] = readdirSync(new URL("../dialects/", import.meta.url), {
  withFileTypes: true,
})
  .flatMap((entry) => (entry.isDirectory() ? entry.name : []))
  .toSorted();

/** The input of a case in `fixtures/`, which is named after its dialect: `agent.yaml`. A configuration file has its own name. */
export const CASE_INPUT = new RegExp(String.raw`(?:^|[\\/ ])(?:${DIALECT_NAMES.join("|")}|\.wifc)\.[a-z]+$`);

export function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Schemas by name. */
export type Schemas = ReadonlyMap<string, JsonSchema>;

export function schemaFile(name: string): URL {
  return new URL(`${name}.schema.json`, FOLDER);
}

/** Reads all schemas. Throws if one is not valid JSON. */
export function readSchemas(): Schemas {
  return new Map(SCHEMA_NAMES.map((name) => [name, JSON.parse(readFileSync(schemaFile(name), "utf8"))]));
}
