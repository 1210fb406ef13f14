// All dialects: the one place that lists them.
import type { Data } from "../parse/data.ts";
import { AGENT } from "./agent/dialect.ts";
import { WORKFLOW } from "./workflow/dialect.ts";

/** All of them, in this order: the first that recognizes a document has it. */
export const DIALECTS = [WORKFLOW, AGENT] as const;

/** A dialect. */
export type Dialect = (typeof DIALECTS)[number];

/** The name of a dialect. */
export type DialectName = Dialect["name"];

/** A file as declared. */
export type Config = ReturnType<Dialect["check"]>["config"];

/** The dialect of a document in a file of this name; nothing if it has none. */
export function recognizeDialect(value: Data, name: string): Dialect | undefined {
  return DIALECTS.find(({ recognizes }) => recognizes(value, name));
}

/** The dialect of this name. */
export function dialectOf(name: DialectName): Dialect {
  const found = DIALECTS.find((dialect) => dialect.name === name);
  if (!found) throw new Error(`there is no dialect ${name}`);
  return found;
}
