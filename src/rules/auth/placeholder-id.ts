// Placeholders of the right shape. The shape check finds the others.
import { problem } from "../../diagnostics/problem.ts";
import type { Field } from "../../facts/providers.ts";
import { tokenTexts } from "../../model/texts.ts";
import { findPlaceholder, isPlaceholder } from "../../validate/id-mistakes.ts";
import { maskReferences } from "../../syntax/text.ts";
import type { AuthRule } from "../rule.ts";

const IDS: readonly Field[] = [
  "federationRuleId",
  "organizationId",
  "serviceAccountId",
  "workspaceId",
  "azureTenantId",
  "azureClientId",
];

/** Raises `placeholder-id`. In names, addresses and paths of token files, only text that cannot be part of one counts. */
export const placeholderId: AuthRule = ({ auths, texts, sources }) => {
  const ids = new Set(auths.flatMap(({ values }) => IDS.map((field) => values[field])));
  return [...texts, ...sources.flatMap(tokenTexts)].flatMap(({ name, text }) => {
    const { value, place } = text;
    if (maskReferences(text) !== value) return [];
    const found = ids.has(text) ? findPlaceholder(value) : isPlaceholder(value) && {};
    return found ? [problem("placeholder-id", place, { name, value, wanted: "" }, found)] : [];
  });
};
