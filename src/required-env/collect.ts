// Bindings → the report: every variable that sign-in needs, those that federation replaces, those that would defeat it.
import type { Binding } from "../ir/binding.ts";
import { ANTHROPIC_KEYS } from "../ir/provider-keys.ts";
import { findModelNeeds } from "./model-needs.ts";
import { findEngineNeeds } from "./engine-needs.ts";
import type { EnvironmentLayer } from "../ir/workflow-config.ts";
import { subjectOf, userNeed, type SingleNeed } from "./need.ts";
import type { Need, RequiredEnv, Requirement } from "./requirement.ts";

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
      : federated.map((binding) => userNeed(name, { ...subjectOf(binding), reason, place: authPlace(binding) }));
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

/** One entry a name, sorted by name in UTF-16 order. */
function mergeNeeds(needs: readonly SingleNeed[]): Requirement[] {
  const byName = new Map<string, Requirement>();
  for (const { need, ...requirement } of needs) {
    const earlier = byName.get(requirement.name);
    byName.set(requirement.name, { ...requirement, neededBy: [...(earlier?.neededBy ?? []), need] });
  }
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}
