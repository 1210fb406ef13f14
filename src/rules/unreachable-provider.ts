// A provider with auth whose name no reference can spell.
import { problem } from "../diagnostics/problem.ts";
import { forAgents, type Rule } from "./rule.ts";

/** Raises `unreachable-provider`. */
export const findUnreachableProviders: Rule = forAgents(({ config }) =>
  [...config.providers.values()]
    .filter(({ auth, name }) => auth && (name.includes("/") || name !== name.trim()))
    .map(({ name, place }) => problem("unreachable-provider", place, { name })),
);
