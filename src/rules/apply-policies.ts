// A document and the policies that apply to it → all that is wrong with it.
import { attributesOf, problem, type Problem } from "../diagnostics/problem.ts";
import { sourceOf, type Place } from "../diagnostics/place.ts";
import type { Binding } from "../model/binding.ts";
import type { FileConfig } from "../model/file-config.ts";
import type { Policies } from "../model/policies.ts";
import { POLICY_RULES } from "./policy-rules.ts";
import { createRuleInput } from "./rule.ts";

/** Adds what each of the policies does not allow. Of findings that say the same about a place, the most severe one stays. */
export function applyPolicies(
  config: FileConfig,
  bindings: readonly Binding[],
  found: readonly Problem[],
  policies: readonly Policies[],
): readonly Problem[] {
  const input = createRuleInput(config, bindings);
  const violations = policies.flatMap((each) => POLICY_RULES.flatMap((rule) => rule(input, each)));
  const unique = new Map(
    violations.map((each) => [`${describe(each, each.code)} ${JSON.stringify(each.facts)}`, each]),
  );
  const said = new Set(found.filter(isError).flatMap(describeUpheld));
  const added = [...unique.values()].filter((each) => !said.has(describe(each, each.code)));
  const worse = new Set(added.filter(isError).map((each) => describe(each, each.code)));
  const rest = found.filter((each) => isError(each) || !describeUpheld(each).some((upheld) => worse.has(upheld)));
  return [...rest, ...added];
}

/** What is said of a place that may have a stored key, but cannot be read. */
export function describeUnreadableKeys(place: Place): Problem {
  const facts = { kind: "file", name: "", doubt: "unreadable" } as const;
  return problem("federation-required", place, facts, { severity: "warning" });
}

function isError({ severity }: Problem): boolean {
  return severity === "error";
}

/** A text that is equal for what upholds the same policy at the same place. */
function describe({ place }: Problem, policy: string): string {
  return [policy, sourceOf(place).name, "pointer" in place ? place.pointer : place.range.start].join(" ");
}

/** The same for a finding that is not a policy's own. */
function describeUpheld(each: Problem): string[] {
  const { upholds } = attributesOf(each.code);
  return upholds === undefined ? [] : [describe(each, upholds)];
}
