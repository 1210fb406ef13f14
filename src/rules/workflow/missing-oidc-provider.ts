// No provider in the notation that gh-aw reads, where the other keys say Azure.
import { problem } from "../../diagnostics/problem.ts";
import { hasFieldOf } from "../../model/federation.ts";
import type { WorkflowRule } from "../rule.ts";

/** Raises `missing-oidc-provider` where nothing else than Azure can be meant; elsewhere it is a matter of shape. */
export const missingOidcProvider: WorkflowRule = ({ bindings }) =>
  bindings.flatMap(({ federation }) => {
    if (federation?.notation !== "github-oidc" || federation.values.provider) return [];
    const isAzure = hasFieldOf(federation, "azure");
    return [problem("missing-oidc-provider", federation.place, { isAzure }, isAzure ? { severity: "warning" } : {})];
  });
