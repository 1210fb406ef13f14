// Issuers and service accounts that no rule uses.
import { problem } from "../../diagnostics/problem.ts";
import { isLive } from "../../model/resources.ts";
import type { ResourceRule } from "../rule.ts";

/** Raises `unused-resource`, if the file has rules, no page with more follows, and all of them say what they use. */
export const unusedResource: ResourceRule = ({ config: { rules, issuers, accounts, nextPage } }) => {
  const live = rules.filter(isLive);
  const areKnown = live.every(({ issuer, account, otherTarget }) => issuer && (account ?? otherTarget));
  if (live.length === 0 || nextPage || !areKnown) return [];
  const used = new Set(live.flatMap(({ issuer, account }) => [issuer?.value, account?.value]));
  return [...issuers, ...accounts]
    .filter((resource) => isLive(resource) && !used.has(resource.id.value))
    .map(({ id }) => problem("unused-resource", id.place, { id: id.value }));
};
