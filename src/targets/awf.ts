// AWF's API proxy: it mints the OIDC token itself, from GitHub Actions, and reads everything else from `AWF_AUTH_*`.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { TokenSource } from "../ir/federation.ts";
import { FIELD_NAMES, FIELDS } from "../ir/field.ts";
import type { FederatedBinding, VariableTarget } from "./target.ts";

/** The target `awf`. */
export const AWF: VariableTarget = {
  refuse: (binding) => [...refuseSource(binding), ...refuseMissingServiceAccount(binding)],
  variables: ({ values }) =>
    FIELD_NAMES.flatMap((field) => {
      const value = values[field];
      return value ? [{ name: FIELDS[field].variable, value }] : [];
    }),
};

/** Which targets carry a source that AWF cannot use, and what a message calls it. */
const OTHER_SOURCES: Readonly<
  Record<Exclude<TokenSource["kind"], "github-actions">, { name: string; elsewhere: readonly string[] }>
> = {
  file: { name: "a file", elsewhere: ["anthropic-env", "anthropic-profile", "docker-agent"] },
  env: { name: "an environment variable", elsewhere: ["anthropic-env", "docker-agent"] },
  command: { name: "a command", elsewhere: ["docker-agent"] },
  url: { name: "another address", elsewhere: ["docker-agent"] },
};

function refuseSource({ kind, federation: { source } }: FederatedBinding): Problem[] {
  if (source.kind === "github-actions") return [];
  if (source.kind === "url" && source.deviations) {
    return source.deviations.map(({ reason, place }) => problem("awf-token-request", place, { problem: reason }));
  }
  const { name, elsewhere } = OTHER_SOURCES[source.kind];
  return [problem("awf-token-source", source.place, { source: name, isWorkflow: kind === "engine", elsewhere })];
}

function refuseMissingServiceAccount({ kind, federation }: FederatedBinding): Problem[] {
  const { values, spelling, block } = federation;
  if (values.provider?.value !== "anthropic" || values.serviceAccountId) return [];
  return [
    problem("awf-service-account-required", block, {
      key: spelling.serviceAccountId ?? FIELDS.serviceAccountId.variable,
      isWorkflow: kind === "engine",
    }),
  ];
}
