// A lowered document → the mistakes in its meaning.
import type { Problem } from "../diagnostics/problem.ts";
import type { FileConfig } from "../model/file-config.ts";
import { AUTH_RULES } from "../rules/auth-rules.ts";
import { createRuleInput, type RuleInput } from "../rules/rule.ts";
import type { Lowered } from "./dialect.ts";

/** Applies the rules for every sign-in, then those of a dialect. */
export function applyRules<C extends FileConfig>(
  { config, bindings }: Lowered<C>,
  rules: readonly ((input: RuleInput<C>) => Problem[])[],
): Problem[] {
  const input = createRuleInput(config, bindings);
  return [...AUTH_RULES, ...rules].flatMap((rule) => rule(input));
}
