// AWF's API proxy: it gets the OIDC token from GitHub Actions itself, and reads everything else from `AWF_AUTH_*`.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { Federation, TokenSource } from "../model/federation.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { FIELD_NAMES, type Field } from "../facts/providers.ts";
import type { Text } from "../syntax/text.ts";
import { fieldName } from "../model/texts.ts";
import { unknownTokenUrl } from "./base-url.ts";
import { lacksServiceAccount, otherTargets } from "./refuse-lost.ts";
import type { Candidate, VariableTarget } from "./target.ts";

/** The target `awf`. */
export const AWF: VariableTarget = {
  kind: "variables",
  refuse: (candidate) => [
    ...refuseSource(candidate),
    ...refuseMissingServiceAccount(candidate),
    ...refuseUnknownTokenUrl(candidate),
  ],
  variables: (federation) => awfFields(federation).map(([field, value]) => ({ name: AWF_VARIABLES[field], value })),
};

/** The fields that AWF reads. An agent file has no `type`, so the only possible one is added. */
export function awfFields({ values, place }: Federation): (readonly [field: Field, value: Text])[] {
  const all = { type: { value: AWF_TYPE, place, syntax: "literal" as const }, ...values };
  return FIELD_NAMES.flatMap((field) => {
    const value = all[field];
    return value ? [[field, value] as const] : [];
  });
}

/** A token source that AWF cannot use. */
export type NonGithubSource = Exclude<TokenSource, { readonly kind: "github-actions" }>;

function refuseSource(candidate: Candidate): Problem[] {
  const { source } = candidate;
  if (!source || source.kind === "github-actions") return [];
  if (source.kind === "url" && source.deviations) {
    return source.deviations.map(({ difference, place }) => problem("awf-token-request", place, { difference }));
  }
  return [
    problem("awf-token-source", source.place, {
      source: source.kind,
      isWorkflow: candidate.kind === "engine",
      elsewhere: otherTargets(candidate, source.kind),
    }),
  ];
}

function refuseMissingServiceAccount(candidate: Candidate): Problem[] {
  const { spelling, block } = candidate.declaration;
  // In the notation that gh-aw reads, `incomplete-provider` reports it.
  if (candidate.notation === "github-oidc" || !lacksServiceAccount(candidate)) return [];
  return [
    problem("awf-service-account-required", block, {
      key: spelling.serviceAccountId ?? AWF_VARIABLES.serviceAccountId,
      isWorkflow: candidate.kind === "engine",
      elsewhere: otherTargets(candidate, "noServiceAccount"),
    }),
  ];
}

function refuseUnknownTokenUrl(candidate: Candidate): Problem[] {
  const { declaration } = candidate;
  const { tokenUrl } = declaration.values;
  const unknown = unknownTokenUrl(candidate);
  if (!tokenUrl || !unknown) return [];
  const facts = { name: fieldName(declaration, "tokenUrl"), ...unknown };
  return [problem("awf-token-url", tokenUrl.place, facts)];
}
