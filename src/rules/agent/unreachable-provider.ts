// A provider whose name docker-agent refuses, since no reference can spell it.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unreachable-provider`. */
export const unreachableProvider: AgentRule = ({ config }) =>
  [...config.providers.values()]
    .filter(({ name }) => !isSpellable(name))
    .map(({ name, place }) => problem("unreachable-provider", place, { name }));

/** Whether a reference to a model can name a provider called this. */
export function isSpellable(name: string): boolean {
  return name !== "" && !name.includes("/") && name === name.trim();
}
