// A lowered document → the mistakes in its meaning.
import type { Problem } from "../diagnostics/problem.ts";
import type { FileConfig } from "../model/file-config.ts";
import { AUTH_RULES } from "../rules/auth-rules.ts";
import { FILE_RULES } from "../rules/file-rules.ts";
import { createRuleInput, hasSignIn, type RuleGroup } from "../rules/rule.ts";
import type { Lowered } from "./dialect.ts";

// The rules for every dialect.
const FOR_ALL: readonly RuleGroup<FileConfig>[] = [{ rules: FILE_RULES }, { rules: AUTH_RULES, isNeeded: hasSignIn }];

/** Applies the rules for every dialect, then those of a dialect. */
export function applyRules<C extends FileConfig>(
  { config, bindings }: Lowered<C>,
  groups: readonly RuleGroup<C>[],
): Problem[] {
  const input = createRuleInput(config, bindings);
  const problems: Problem[] = [];
  for (const { rules, isNeeded } of [...FOR_ALL, ...groups]) {
    if (isNeeded && !isNeeded(input)) continue;
    for (const rule of rules) for (const found of rule(input)) problems.push(found);
  }
  return problems;
}
