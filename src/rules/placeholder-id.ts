// Values of the right shape that are placeholders all the same; those of the wrong shape are found with the shape.
import { problem } from "../diagnostics/problem.ts";
import type { Field } from "../ir/field.ts";
import { fieldTexts } from "../ir/texts.ts";
import { findPlaceholder, isPlaceholder } from "../validate/id-mistakes.ts";
import type { Rule } from "./rule.ts";

const IDS: readonly Field[] = [
  "federationRuleId",
  "organizationId",
  "serviceAccountId",
  "workspaceId",
  "azureTenantId",
  "azureClientId",
];

/** Raises `placeholder-id`. In names and addresses only what cannot be one counts. */
export const findPlaceholderIds: Rule = ({ federations }) =>
  federations.flatMap((federation) => {
    const ids = new Set(IDS.map((field) => federation.values[field]));
    return fieldTexts(federation).flatMap(({ name, text }) => {
      const { value, place } = text;
      const found = ids.has(text) ? findPlaceholder(value) : isPlaceholder(value) && {};
      return found ? [problem("placeholder-id", place, { name, value, wanted: "" }, found)] : [];
    });
  });
