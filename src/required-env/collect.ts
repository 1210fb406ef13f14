// Bindings → the report: every variable that sign-in needs, those that federation replaces, those that would defeat it.
import { wordEffect } from "../diagnostics/catalogue/workflow-words.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { createSpanReader, type SpanReader } from "../diagnostics/span.ts";
import type { Binding } from "../model/binding.ts";
import { REPLACED_KEY, staticCredentialsOf } from "../bind/static-credentials.ts";
import { findModelNeeds, findEngineNeeds, locateNeed, subjectOf, variableNeed, type SingleNeed } from "./needs.ts";
import type { EnvironmentLayer } from "../model/file-config.ts";
import { maskCredentials } from "../text/credential.ts";
import { MOST_LISTED, type Need, type OneOf, type RequiredEnv, type Requirement } from "./requirement.ts";

/** Collects the report of these bindings. `environment` is the workflow's own `env`, which expressions may read. */
export function collectRequiredEnv(
  bindings: readonly Binding[],
  environment: EnvironmentLayer | undefined,
): RequiredEnv {
  const spans = createSpanReader();
  const needsOf = (these: readonly Binding[]) =>
    mergeNeeds(
      these.flatMap((each) => (each.kind === "model" ? findModelNeeds(each) : findEngineNeeds(each, environment))),
      spans,
    );
  const chosen = new Set(bindings.flatMap(({ choices }) => choices.flatMap(({ models }) => models)));
  const required = needsOf(bindings.filter(({ name, isOption }) => !(isOption && chosen.has(name))));
  const names = new Set(required.map(({ name }) => name));
  const isFree = ({ name }: Requirement) => !names.has(name);

  const replaced = bindings
    .filter(({ federation, provider }) => federation && provider === "anthropic")
    .map((binding) => needOf(binding, REPLACED_KEY, "replaced by auth"));
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
  const contested = new Set(mergeNeeds(obstacles, spans).map(({ name }) => name));
  // A variable of the repository is none of the process.
  const wanted = required.filter(({ name, providedBy }) => providedBy === "user" && contested.has(name));
  return {
    required,
    oneOf: findChoices(bindings, (these) => needsOf(these).filter(isFree)),
    noLongerRequired: mergeNeeds(replaced, spans).filter(isFree),
    mustNotBeSet: mergeNeeds(obstacles, spans).filter(isFree),
    conflicts: wanted.map((requirement) => ({
      ...requirement,
      neededBy: [
        ...requirement.neededBy,
        ...obstacles.filter(({ name }) => name === requirement.name).map(({ need }) => locateNeed(need, spans)),
      ],
    })),
  };
}

/** The choices that cost something whichever candidate is taken. */
function findChoices(bindings: readonly Binding[], required: (these: readonly Binding[]) => Requirement[]): OneOf[] {
  const byName = new Map(bindings.map((binding) => [binding.name, binding]));
  return bindings.flatMap(({ name: model, agents, choices }) => {
    const candidates = choices.map((choice) => ({
      model: maskCredentials(choice.name),
      required: required(choice.models.flatMap((name) => byName.get(name) ?? [])),
    }));
    const isFree = candidates.length === 0 || candidates.some((candidate) => candidate.required.length === 0);
    return isFree ? [] : [{ model: maskCredentials(model), agents: agents.map(maskCredentials), choices: candidates }];
  });
}

function needOf(binding: Binding, variable: string, reason: string): SingleNeed {
  return variableNeed(variable, { ...subjectOf(binding), reason, place: authPlace(binding) });
}

function authPlace({ federation, place }: Binding): DocumentPlace {
  return federation?.place ?? place;
}

/** One entry a name, sorted by name in UTF-16 order. A variable and a secret of the same name are two things. */
function mergeNeeds(needs: readonly SingleNeed[], spans: SpanReader): Requirement[] {
  const byName = new Map<string, Requirement>();
  for (const { need, ...requirement } of needs) {
    const key = `${requirement.providedBy} ${isOnGithub(requirement) ? requirement.name.toUpperCase() : requirement.name}`;
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

/** GitHub does not distinguish case in the names of variables and secrets. */
function isOnGithub({ providedBy }: Omit<SingleNeed, "need">): boolean {
  return providedBy === "actions-variable" || providedBy === "actions-secret";
}
