// AWF's API proxy: it mints the OIDC token itself, from GitHub Actions, and reads everything else from `AWF_AUTH_*`.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { TokenSource } from "../ir/federation.ts";
import { FIELD_NAMES, FIELDS } from "../ir/field.ts";
import { otherTargets } from "./refuse-lost.ts";
import type { FederatedBinding, VariableTarget } from "./target.ts";

/** The target `awf`. */
export const AWF: VariableTarget = {
  kind: "variables",
  refuse: (binding) => [...refuseSource(binding), ...refuseMissingServiceAccount(binding)],
  variables: ({ values }) =>
    FIELD_NAMES.flatMap((field) => {
      const value = values[field];
      return value ? [{ name: FIELDS[field].variable, value }] : [];
    }),
};

/** A token source that AWF cannot use. */
export type OtherSource = Exclude<TokenSource, { readonly kind: "github-actions" }>;

/** What a message calls such a source. */
export const OTHER_SOURCES: Readonly<Record<OtherSource["kind"], string>> = {
  file: "a file",
  env: "an environment variable",
  command: "a command",
  url: "another address",
};

function refuseSource(binding: FederatedBinding): Problem[] {
  const { source } = binding.federation;
  if (source.kind === "github-actions") return [];
  if (source.kind === "url" && source.deviations) {
    return source.deviations.map(({ reason, place }) => problem("awf-token-request", place, { problem: reason }));
  }
  return [
    problem("awf-token-source", source.place, {
      source: OTHER_SOURCES[source.kind],
      isWorkflow: binding.kind === "engine",
      elsewhere: otherTargets(binding, source.kind),
    }),
  ];
}

function refuseMissingServiceAccount(binding: FederatedBinding): Problem[] {
  const { values, spelling, block } = binding.federation;
  if (values.provider?.value !== "anthropic" || values.serviceAccountId) return [];
  return [
    problem("awf-service-account-required", block, {
      key: spelling.serviceAccountId ?? FIELDS.serviceAccountId.variable,
      isWorkflow: binding.kind === "engine",
      elsewhere: otherTargets(binding, "noServiceAccount"),
    }),
  ];
}
