// The table of dialects.
import type { Data } from "../parse/data.ts";
import { ACTIONS } from "./actions/dialect.ts";
import { AGENT } from "./agent/dialect.ts";
import { GATEWAY } from "./gateway/dialect.ts";
import { KUBERNETES } from "./kubernetes/dialect.ts";
import { PROFILE } from "./profile/dialect.ts";
import { WORKFLOW } from "./workflow/dialect.ts";

/** All dialects. The first one that recognizes a document determines its dialect. */
export const DIALECTS = [WORKFLOW, AGENT, ACTIONS, GATEWAY, KUBERNETES, PROFILE] as const;

/** The row of a dialect in this table. */
export type Dialect = (typeof DIALECTS)[number];

/** The name of a dialect: `agent` for agent files of docker-agent, `workflow` for workflows of gh-aw, and so on. */
export type DialectName = Dialect["name"];

/** A file of any dialect as declared. */
export type Config = ReturnType<Dialect["check"]>["config"];

/** Recognizes the dialect of a document in a file with this name; nothing if it is of none. */
export function recognizeDialect(value: Data, name: string): Dialect | undefined {
  return DIALECTS.find(({ recognizes }) => recognizes(value, name));
}

export function dialectOf(name: DialectName): Dialect {
  const found = DIALECTS.find((dialect) => dialect.name === name);
  if (!found) throw new Error(`unknown dialect ${name}`);
  return found;
}
