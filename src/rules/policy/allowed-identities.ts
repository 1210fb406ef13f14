// Ids that the policy does not list.
import { listIdentities } from "../../bind/identities.ts";
import { LIMITED_FIELDS } from "../../diagnostics/catalogue/policy.ts";
import { problem } from "../../diagnostics/problem.ts";
import { IDENTITY_LISTS } from "../../model/policies.ts";
import { findFirstReference, spellExpressions, type Text } from "../../syntax/text.ts";
import type { PolicyRule } from "../rule.ts";

/** Raises `allowed-identities`; as a warning for what the file does not show: an expression that is not listed, and what it leaves out. */
export const allowedIdentities: PolicyRule = ({ auths, bindings }, { "allowed-identities": lists = {} }) => {
  const allowed = new Map(
    Object.entries(IDENTITY_LISTS).flatMap(([list, field]) => {
      const ids = Object.entries(lists).find(([name]) => name === list)?.[1];
      return ids ? [[field, new Set(ids.map(normalize))] as const] : [];
    }),
  );
  const limited = LIMITED_FIELDS.filter((field) => allowed.has(field));
  return listIdentities(auths, bindings).flatMap(({ values, unreadable, place, isOpen }) =>
    limited.flatMap((field) => {
      const text = values[field];
      // An allowed rule decides what the sign-in leaves out, and what is wrong is reported already.
      const isDecided = !isOpen || unreadable.includes(field) || (isOptional(field) && allowed.has("federationRuleId"));
      if (!text) {
        const facts = { field, isUnknown: true };
        return isDecided ? [] : [problem("allowed-identities", place, facts, { severity: "warning" })];
      }
      if (allowed.get(field)?.has(normalize(text.value))) return [];
      const isUnknown = isReference(text);
      const facts = { field, value: text.value, isUnknown };
      return [problem("allowed-identities", text.place, facts, isUnknown ? { severity: "warning" } : {})];
    }),
  );
};

function isOptional(field: (typeof LIMITED_FIELDS)[number]): boolean {
  return field === "serviceAccountId" || field === "workspaceId";
}

/** Whether only a run shows the value. A text with a literal part cannot be an id, whatever the rest of it is. */
function isReference(text: Text): boolean {
  return findFirstReference(text) !== undefined;
}

// A UUID may have capitals.
function normalize(id: string): string {
  return id.includes("-") && !id.includes("$") ? id.trim().toLowerCase() : spellExpressions(id);
}
