// No provider in the notation that gh-aw reads, where the other keys say Azure.
import { problem } from "../diagnostics/problem.ts";
import { hasFieldOf } from "../ir/provider.ts";
import { forWorkflows, type Rule } from "./rule.ts";

/** Raises `missing-oidc-provider` where nothing else than Azure can be meant; elsewhere it is a matter of shape. */
export const findMissingOidcProviders: Rule = forWorkflows(({ bindings }) =>
  bindings.flatMap(({ federation }) => {
    if (federation?.notation !== "github-oidc" || federation.values.provider) return [];
    const isAzure = hasFieldOf(federation, "azure");
    return [problem("missing-oidc-provider", federation.place, { isAzure }, isAzure ? { severity: "warning" } : {})];
  }),
);
