// The one identity that output is made for: a process has a single sign-in.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { authOf, type Binding } from "../model/binding.ts";
import { identityOf } from "../model/identity.ts";
import type { OmittedVariable } from "../model/federation.ts";
import { createCandidate } from "./candidate.ts";
import { CAPABILITIES } from "./capability.ts";
import { DEFAULT_TARGET, refuseDefault } from "./default-target.ts";
import { targetOf, type TargetName } from "./targets.ts";
import { isFederated, type FederatedBinding } from "./target.ts";

/** The one sign-in of a selection. There may be a warning next to it. */
export interface Identity {
  readonly binding?: FederatedBinding;
  /** All bindings with this identity. */
  readonly alike?: readonly FederatedBinding[];
  readonly problems: readonly Problem[];
}

/** The target that the identity is for; `undefined` if it is not for a target. */
export type AskedTarget = TargetName | "default" | undefined;

/** Finds the one identity that all bindings share and that the target, if any, does not refuse. */
export function findIdentity(
  bindings: readonly Binding[],
  { asked, readsEnvironment }: { readonly asked: AskedTarget; readonly readsEnvironment: boolean },
  whole: DocumentPlace,
): Identity {
  const federated = bindings.filter(isFederated);
  const incomplete = bindings.filter((binding) => listOmitted(binding).length > 0);
  const [first, ...others] = federated;
  if (!first && incomplete.length > 0) {
    return {
      problems: incomplete.map((binding) => refuseOmitted(binding, distinguish(binding, incomplete), readsEnvironment)),
    };
  }
  if (!first) return { problems: [problem("nothing-to-compile", whole, {})] };
  const target = asked === "default" ? DEFAULT_TARGET : asked;
  const conflict = findConflict(first, others, incomplete, target);
  // Of declared sign-ins, which are independent of each other, the target matters only for the one that is chosen.
  if (conflict && first.program) return { problems: [conflict] };
  const candidates = federated.flatMap((binding) => createCandidate(binding, []) ?? []);
  const refusedByDefault = asked === "default" ? refuseDefault(candidates) : undefined;
  if (refusedByDefault) return { problems: [refusedByDefault] };
  const refused = target === undefined ? [] : candidates.flatMap(targetOf(target).refuse);
  if (refused.length > 0) return { problems: refused };
  if (conflict) return { problems: [conflict] };

  const isAwf = isAwfTarget(target);
  const shadowed = bindings.filter(({ federation, provider }) => isAwf && !federation && provider === "anthropic");
  const [firstShadowed] = shadowed;
  const models = shadowed.map(({ name }) => name);
  return {
    binding: first,
    alike: federated,
    problems: firstShadowed
      ? [
          problem(
            "awf-shadows-key",
            firstShadowed.place,
            { models },
            { related: [{ kind: "federated", place: first.place }] },
          ),
        ]
      : [],
  };
}

function isAwfTarget(target: TargetName | undefined): boolean {
  return target !== undefined && CAPABILITIES[target].isAwf === true;
}

/** The problem with sign-ins that differ from the first. */
function findConflict(
  first: FederatedBinding,
  others: readonly FederatedBinding[],
  incomplete: readonly Binding[],
  target: TargetName | undefined,
): Problem | undefined {
  const identity = identityOf(first.federation);
  // What is not complete in the file may be anything.
  const different = [...others.filter((other) => identityOf(other.federation) !== identity), ...incomplete];
  if (different.length === 0) return undefined;
  const all = [first, ...different];
  const related = different.map((binding) => ({
    kind: "other-identity" as const,
    facts: { name: distinguish(binding, all) },
    place: binding.place,
  }));
  const subjects = [...new Set(all.map((binding) => distinguish(binding, all)))];
  const code = isAwfTarget(target) ? "awf-conflicting-identities" : "conflicting-identities";
  return problem(code, first.place, { subjects, target, areModels: first.kind === "model" }, { related });
}

function listOmitted(binding: Binding): readonly OmittedVariable[] {
  return authOf(binding)?.omitted ?? [];
}

/** The name of a binding; with its scope if one of the others has the same name. */
function distinguish({ name, scope }: Binding, others: readonly Binding[]): string {
  const isShared = others.some((other) => other.name === name && other.scope !== scope);
  return isShared && scope !== undefined ? `${scope}/${name}` : name;
}

/** Refuses a sign-in that is not complete in the file. */
function refuseOmitted(binding: Binding, name: string, readsEnvironment: boolean): Problem {
  const variables = listOmitted(binding).map(({ variable }) => variable);
  return problem("omitted-variable", binding.place, { name, variables, readsEnvironment });
}
