// Audiences that AWF takes and gh-aw refuses.
import { problem } from "../diagnostics/problem.ts";
import { hasCredential } from "../text/credential.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `unsupported-audience` for the notation that gh-aw reads itself. */
export const findUnsupportedAudiences: Rule = forWorkflows(({ declared }) =>
  declared.flatMap(({ values: { audience }, notation }) =>
    notation === "github-oidc" && audience && !hasCredential(audience.value) && !isAudienceForGhAw(audience.value)
      ? [problem("unsupported-audience", audience.place, { audience: audience.value })]
      : [],
  ),
);

/** Whether gh-aw takes an audience: it wants a URI, and sees an expression as it stands. */
export function isAudienceForGhAw(value: string): boolean {
  return !value.includes("${{") && /^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(value.trim());
}
