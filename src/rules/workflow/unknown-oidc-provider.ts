// An OIDC provider that AWF does not know.
import { replaceText } from "../../diagnostics/edit.ts";
import { problem } from "../../diagnostics/problem.ts";
import { expressionsIn } from "../../syntax/text.ts";
import { OIDC_PROVIDERS } from "../../facts/providers.ts";
import { isTypo, suggest } from "../../text/suggest.ts";
import type { WorkflowRule } from "../rule.ts";

const NAMES: readonly string[] = OIDC_PROVIDERS;

/** Raises `unknown-oidc-provider`. */
export const unknownOidcProvider: WorkflowRule = ({ inForce }) =>
  inForce.flatMap(({ values: { provider } }) => {
    if (!provider || NAMES.includes(provider.value) || expressionsIn(provider).length > 0) return [];
    const { value, place } = provider;
    const suggestion = suggest(value, NAMES);
    const fix = suggestion !== undefined &&
      isTypo(value, suggestion) && {
        fix: { kind: "write" as const, facts: { text: suggestion }, edits: [replaceText(place, value, suggestion)] },
      };
    return [problem("unknown-oidc-provider", place, { value, allowed: NAMES, suggestion }, fix || {})];
  });
