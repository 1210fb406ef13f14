// AWF's API proxy: it mints the OIDC token itself, from GitHub Actions, and reads everything else from `AWF_AUTH_*`.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { TokenSource } from "../model/federation.ts";
import { FIELD_NAMES, FIELDS } from "../model/field.ts";
import { fieldName } from "../model/texts.ts";
import { unknownTokenUrl } from "./base-url.ts";
import { otherTargets } from "./refuse-lost.ts";
import type { Candidate, VariableTarget } from "./target.ts";

/** The target `awf`. */
export const AWF: VariableTarget = {
  kind: "variables",
  refuse: (candidate) => [
    ...refuseSource(candidate),
    ...refuseMissingServiceAccount(candidate),
    ...refuseUnknownTokenUrl(candidate),
  ],
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

function refuseSource(candidate: Candidate): Problem[] {
  const { source } = candidate;
  if (!source || source.kind === "github-actions") return [];
  if (source.kind === "url" && source.deviations) {
    return source.deviations.map(({ reason, place }) => problem("awf-token-request", place, { problem: reason }));
  }
  return [
    problem("awf-token-source", source.place, {
      source: OTHER_SOURCES[source.kind],
      isWorkflow: candidate.kind === "engine",
      elsewhere: otherTargets(candidate, source.kind),
    }),
  ];
}

function refuseMissingServiceAccount(candidate: Candidate): Problem[] {
  const { values, spelling, block } = candidate.declaration;
  // In the notation that gh-aw reads, it is one of the keys that the provider requires (`incomplete-provider`).
  if (candidate.notation === "github-oidc") return [];
  const isWritten = values.serviceAccountId !== undefined || candidate.wrong.has("serviceAccountId");
  if (values.provider?.value !== "anthropic" || isWritten) return [];
  return [
    problem("awf-service-account-required", block, {
      key: spelling.serviceAccountId ?? FIELDS.serviceAccountId.variable,
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
