// Bindings → the report: the variables that sign-in needs, those that federation replaces, and those that win over it.
import { wordEffect } from "../diagnostics/catalogue/workflow-words.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { createSpanReader, type SpanReader } from "../diagnostics/span.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { REPLACED_KEY, staticCredentialsOf } from "../bind/static-credentials.ts";
import { findNeeds, locateNeed, ownerOf, variableNeed, type SingleNeed } from "./needs.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { maskCredentials } from "../text/credential.ts";
import { MOST_LISTED, type Need, type OneOf, type RequiredEnv, type Requirement } from "./requirement.ts";

/** Collects the report for these bindings. `environment` is the workflow's own `env`, which expressions may read. */
export function collectRequiredEnv(
  bindings: readonly Binding[],
  environment: EnvironmentLayer | undefined,
): RequiredEnv {
  const spans = createSpanReader();
  const needsOf = (these: readonly Binding[]) =>
    mergeNeeds(
      these.flatMap((each) => findNeeds(each, environment)),
      spans,
    );
  const chosen = new Set(bindings.flatMap(({ choices }) => choices.flatMap(({ models }) => models)));
  const required = needsOf(bindings.filter(({ name, isOption }) => !(isOption && chosen.has(name))));
  const names = new Set(required.map(({ name }) => name));
  const isNotRequired = ({ name }: Requirement) => !names.has(name);

  const replaced = bindings
    .filter((binding) => authOf(binding) && binding.provider === "anthropic")
    .map((binding) => needOf(binding, REPLACED_KEY, "replaced by federation"));
  const obstacles = bindings.flatMap((binding) =>
    staticCredentialsOf(binding).map(({ variable, effect, isCertain, countsEmpty, onlyWith, pattern }) => ({
      ...needOf(binding, variable, wordEffect(effect)),
      obstacle: {
        effect,
        isCertain,
        ...(countsEmpty && { countsEmpty }),
        ...(onlyWith && { onlyWith }),
        ...(pattern && { pattern }),
      },
    })),
  );
  const obstructive = new Set(mergeNeeds(obstacles, spans).map(({ name }) => name));
  // A repository variable is not in the environment of the process.
  const conflicting = required.filter(({ name, providedBy }) => providedBy === "user" && obstructive.has(name));
  return {
    required,
    oneOf: findChoices(bindings, (these) => needsOf(these).filter(isNotRequired)),
    noLongerRequired: mergeNeeds(replaced, spans).filter(isNotRequired),
    mustNotBeSet: mergeNeeds(obstacles, spans).filter(isNotRequired),
    conflicts: conflicting.map((requirement) => ({
      ...requirement,
      neededBy: [
        ...requirement.neededBy,
        ...obstacles.filter(({ name }) => name === requirement.name).map(({ need }) => locateNeed(need, spans)),
      ],
    })),
  };
}

/** Finds the choices in which every candidate requires something. */
function findChoices(bindings: readonly Binding[], required: (these: readonly Binding[]) => Requirement[]): OneOf[] {
  const byName = new Map(bindings.map((binding) => [binding.name, binding]));
  return bindings.flatMap(({ name: model, agents, choices }) => {
    const candidates = choices.map((choice) => ({
      model: maskCredentials(choice.name),
      required: required(choice.models.flatMap((name) => byName.get(name) ?? [])),
    }));
    const isMet = candidates.length === 0 || candidates.some((candidate) => candidate.required.length === 0);
    return isMet ? [] : [{ model: maskCredentials(model), agents: agents.map(maskCredentials), choices: candidates }];
  });
}

function needOf(binding: Binding, variable: string, reason: string): SingleNeed {
  return variableNeed(variable, { ...ownerOf(binding), reason, place: authPlace(binding) });
}

function authPlace(binding: Binding): DocumentPlace {
  return authOf(binding)?.place ?? binding.place;
}

/** Merges needs to one entry per name, sorted by name in UTF-16 order. A variable and a secret of the same name stay separate. */
function mergeNeeds(needs: readonly SingleNeed[], spans: SpanReader): Requirement[] {
  const byName = new Map<string, Requirement>();
  for (const { need, ...requirement } of needs) {
    const key = `${requirement.providedBy} ${isCaseInsensitive(requirement) ? requirement.name.toUpperCase() : requirement.name}`;
    const earlier = byName.get(key);
    if (!earlier) byName.set(key, { ...requirement, neededBy: [locateNeed(need, spans)] });
    else {
      const alternatives = earlier.alternatives.filter((name) => requirement.alternatives.includes(name));
      byName.set(key, { ...addNeed(earlier, () => locateNeed(need, spans)), alternatives });
    }
  }
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function addNeed(requirement: Requirement, need: () => Need): Requirement {
  const { neededBy, moreNeeds = 0 } = requirement;
  return neededBy.length < MOST_LISTED
    ? { ...requirement, neededBy: [...neededBy, need()] }
    : { ...requirement, moreNeeds: moreNeeds + 1 };
}

/** Whether the name is case-insensitive, as those of variables and secrets on GitHub are. */
function isCaseInsensitive({ providedBy }: Omit<SingleNeed, "need">): boolean {
  return providedBy === "actions-variable" || providedBy === "actions-secret";
}
