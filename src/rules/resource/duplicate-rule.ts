// Rules that say the same: whichever of them a sign-in names, it gets the same access.
import { problem } from "../../diagnostics/problem.ts";
import type { FederationRule } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `duplicate-rule`, at the second of two. */
export const duplicateRule: ResourceRule = ({ config: { rules } }) => {
  const first = new Map<string, FederationRule>();
  return rules.flatMap((rule) => {
    if (rule.archived || rule.match.unknown.length > 0) return [];
    const key = contentOf(rule);
    const earlier = first.get(key);
    first.set(key, earlier ?? rule);
    if (!earlier || earlier.id.value === rule.id.value) return [];
    const related = [{ kind: "first" as const, place: earlier.id.place }];
    return [problem("duplicate-rule", rule.id.place, { id: rule.id.value, other: earlier.id.value }, { related })];
  });
};

/** A text that is equal for rules that say the same. */
function contentOf({ issuer, match, account, otherTarget, workspaces, scope, lifetime }: FederationRule): string {
  const { subject, audience, claims, condition } = match;
  const texts = [issuer, subject, audience, condition, account, otherTarget, scope].map((text) => text?.value ?? null);
  const listed = workspaces.kind === "listed" ? workspaces.ids.toSorted() : [];
  const pinned = claims.map(({ name, text }) => [name, text.value]);
  return JSON.stringify([texts, pinned, workspaces.kind, listed, lifetime?.value ?? null]);
}
