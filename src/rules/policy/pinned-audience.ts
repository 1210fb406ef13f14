// Audiences that a sign-in does not name, or that the policy does not list.
import { findAudiences, placeOfRequest } from "../../bind/audience.ts";
import { listIdentities } from "../../bind/identities.ts";
import { problem } from "../../diagnostics/problem.ts";
import { findFirstReference, spellExpressions } from "../../syntax/text.ts";
import type { PolicyRule } from "../rule.ts";

/** Raises `pinned-audience`; as a warning if something else writes the token, or for an expression that is not listed. */
export const pinnedAudience: PolicyRule = ({ config, auths, bindings }, { "pinned-audience": pinned = false }) => {
  if (pinned === false) return [];
  const allowed = pinned === true ? undefined : new Set(pinned.map(spellExpressions));
  return listIdentities(auths, bindings).flatMap((identity) => {
    const { texts, unknown } = findAudiences(identity, config.requested ?? []);
    const { place, sources, unreadable, isOpen } = identity;
    if (texts.length === 0) {
      if (!isOpen || unreadable.includes("audience") || sources.some(({ isPartial }) => isPartial)) return [];
      const facts = { isUnknown: unknown !== undefined, source: unknown };
      const at = placeOfRequest(identity, config.requested ?? []) ?? place;
      return [problem("pinned-audience", at, facts, unknown === undefined ? {} : WARNING)];
    }
    return texts.flatMap((text) => {
      if (!allowed || allowed.has(spellExpressions(text.value))) return [];
      const isUnknown = findFirstReference(text) !== undefined;
      return [problem("pinned-audience", text.place, { value: text.value, isUnknown }, isUnknown ? WARNING : {})];
    });
  });
};

const WARNING = { severity: "warning" } as const;
