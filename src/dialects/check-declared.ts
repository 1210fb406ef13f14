// A config with declared sign-ins → its bindings, and the mistakes in their meaning.
import { bindDeclared } from "../bind/declared.ts";
import type { DeclaredConfig } from "../model/declared-config.ts";
import { DECLARED_RULES } from "../rules/declared-rules.ts";
import type { RuleInput } from "../rules/rule.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { applyRules } from "./apply-rules.ts";
import type { Checked } from "./dialect.ts";

/** Binds the sign-ins of a file and applies the rules to it. */
export function checkDeclared<C extends DeclaredConfig>(
  config: C,
  rules: readonly ((input: RuleInput<C>) => Problem[])[],
): Checked<C> {
  const lowered = { config, bindings: bindDeclared(config), problems: [], filled: [] };
  return {
    ...lowered,
    mistakes: applyRules(lowered, [...DECLARED_RULES, ...rules]),
    editor: () => ({
      links: [],
      origins: [],
      signIns: config.signIns.flatMap(({ name, auth }) =>
        auth.kind === "federation" ? [{ place: auth.place, name }] : [],
      ),
    }),
  };
}
