// A provider with a name that docker-agent refuses, because no reference could name it.
import { problem } from "../../diagnostics/problem.ts";
import type { AgentRule } from "../rule.ts";

/** Raises `unreachable-provider`. */
export const unreachableProvider: AgentRule = ({ config }) =>
  [...config.providers.values()]
    .filter(({ name }) => !isReferable(name))
    .map(({ name, place }) => problem("unreachable-provider", place, { name }));

/** Whether a `provider/model` reference can name this provider. */
export function isReferable(name: string): boolean {
  return name !== "" && !name.includes("/") && name === name.trim();
}
