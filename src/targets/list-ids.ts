// The ids of a sign-in by the keys of agent YAML, which the Claude apps gateway uses as well.
import type { Federation } from "../model/federation.ts";
import { AGENT_KEYS } from "../model/notations.ts";
import type { Mapping } from "../parse/data.ts";

/** The ids that a sign-in has, in the order of agent YAML. */
export function listIds({ values }: Federation): Mapping {
  const ids = Object.entries(AGENT_KEYS).map(([key, field]) => [key, values[field]?.value] as const);
  return Object.fromEntries(ids.filter(([, value]) => value !== undefined));
}
