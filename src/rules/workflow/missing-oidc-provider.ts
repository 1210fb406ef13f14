// A missing `provider` in the notation that gh-aw reads, which AWF takes for Azure.
import { problem } from "../../diagnostics/problem.ts";
import { hasFieldOf } from "../../model/federation.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `missing-oidc-provider`; as a warning if the other keys show that Azure is meant. */
export const missingOidcProvider: WorkflowRule = ({ bindings }) =>
  bindings.flatMap(({ federation }) => {
    if (federation?.notation !== "github-oidc" || federation.values.provider) return [];
    const isAzure = hasFieldOf(federation, "azure");
    return [problem("missing-oidc-provider", federation.place, { isAzure }, isAzure ? { severity: "warning" } : {})];
  });
