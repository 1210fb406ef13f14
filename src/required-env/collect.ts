// Bindings → the report: every variable that sign-in needs, those that federation replaces, those that would defeat it.
import type { Binding } from "../ir/binding.ts";
import { ANTHROPIC_KEYS } from "../ir/provider-keys.ts";
import { findModelNeeds } from "./model-needs.ts";
import { findEngineNeeds } from "./engine-needs.ts";
import type { EnvironmentLayer } from "../ir/workflow-config.ts";
import { subjectOf, variableNeed, type SingleNeed } from "./need.ts";
import { MOST_LISTED, type Need, type RequiredEnv, type Requirement } from "./requirement.ts";

/** Collects the report of these bindings. `environment` is the workflow's own `env`, which expressions may read. */
export function collectRequiredEnv(
  bindings: readonly Binding[],
  environment: EnvironmentLayer | undefined,
): RequiredEnv {
  const required = mergeNeeds(
    bindings.flatMap((binding) =>
      binding.kind === "model" ? findModelNeeds(binding) : findEngineNeeds(binding, environment),
    ),
  );
  const names = new Set(required.map(({ name }) => name));
  const federated = bindings.filter(({ federation, provider }) => federation && provider === "anthropic");
  const about = (name: string, reason: string) =>
    names.has(name)
      ? []
      : federated.map((binding) => variableNeed(name, { ...subjectOf(binding), reason, place: authPlace(binding) }));
  const [replaced] = ANTHROPIC_KEYS;
  return {
    required,
    noLongerRequired: mergeNeeds(about(replaced, "replaced by auth")),
    mustNotBeSet: mergeNeeds(ANTHROPIC_KEYS.flatMap((name) => about(name, "a set key wins over auth"))),
  };
}

function authPlace({ federation, place }: Binding): Need["place"] {
  return federation?.place ?? place;
}

/** One entry a name, sorted by name in UTF-16 order. A variable and a secret of the same name are two things. */
function mergeNeeds(needs: readonly SingleNeed[]): Requirement[] {
  const byName = new Map<string, Requirement>();
  for (const { need, ...requirement } of needs) {
    const key = `${requirement.providedBy} ${isOnGithub(requirement) ? requirement.name.toUpperCase() : requirement.name}`;
    const earlier = byName.get(key);
    if (!earlier) byName.set(key, { ...requirement, neededBy: [need] });
    else {
      const alternatives = earlier.alternatives.filter((name) => requirement.alternatives.includes(name));
      byName.set(key, { ...addNeed(earlier, need), alternatives });
    }
  }
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function addNeed(requirement: Requirement, need: Need): Requirement {
  const { neededBy, moreNeeds = 0 } = requirement;
  return neededBy.length < MOST_LISTED
    ? { ...requirement, neededBy: [...neededBy, need] }
    : { ...requirement, moreNeeds: moreNeeds + 1 };
}

/** GitHub does not distinguish case in the names of variables and secrets. */
function isOnGithub({ providedBy }: Omit<SingleNeed, "need">): boolean {
  return providedBy === "actions-variable" || providedBy === "actions-secret";
}
