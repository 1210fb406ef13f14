// A config with declared sign-ins → its bindings, and the mistakes in their meaning.
import { bindDeclared } from "../bind/declared.ts";
import type { DeclaredConfig } from "../model/declared-config.ts";
import { DECLARED_RULES } from "../rules/declared-rules.ts";
import type { RuleGroup } from "../rules/rule.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { applyRules } from "./apply-rules.ts";
import type { Checked } from "./dialect.ts";

/** Binds the sign-ins of a file and applies the rules to it. */
export function checkDeclared<C extends DeclaredConfig>(config: C, rules: RuleGroup<C>["rules"]): Checked<C> {
  const lowered = { config, bindings: bindDeclared(config), problems: [], filled: [] };
  return {
    ...lowered,
    mistakes: uniqueProblems(applyRules(lowered, [{ rules: DECLARED_RULES }, { rules }])),
    editor: () => ({
      links: [],
      origins: [],
      signIns: config.signIns.map(({ name, auth }) => ({ place: auth.place, name })),
    }),
  };
}

/** Drops what was found again: sign-ins can share a value, such as a variable of several jobs. */
function uniqueProblems(problems: readonly Problem[]): Problem[] {
  const byPlace = new Map<string, Problem>();
  for (const each of problems) {
    const { code, place } = each;
    const at = "pointer" in place ? [place.pointer, place.part, place.span?.start] : [place.range.start];
    const key = JSON.stringify([code, ...at]);
    if (!byPlace.has(key)) byPlace.set(key, each);
  }
  return [...byPlace.values()];
}
