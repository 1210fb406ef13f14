// Agent YAML: an entry of `providers` that models can refer to. GitHub Actions becomes a `url` source that requests its token.
import { problem, type Problem } from "../diagnostics/problem.ts";
import type { BindingKind } from "../model/binding.ts";
import { fieldName } from "../model/texts.ts";
import { findUnparsable } from "../syntax/go-address.ts";
import { NESTED } from "../model/notations.ts";
import type { Federation, TokenRequest, TokenSource } from "../model/federation.ts";
import { githubActionsRequest } from "../facts/github-actions.ts";
import { ANTHROPIC } from "../facts/providers.ts";
import type { Mapping } from "../parse/data.ts";
import { baseUrlOf } from "./base-url.ts";
import { listIds } from "./list-ids.ts";
import { printMapping } from "./print-mapping.ts";
import { refuseLost } from "./refuse-lost.ts";
import type { Candidate, TextTarget } from "./target.ts";
import { prepareFederation, refuseText } from "./value.ts";

/** The name of the entry. */
export const PROVIDER_NAME = "claude-federated";

/** The target `docker-agent`. */
export const DOCKER_AGENT: TextTarget = {
  kind: "text",
  refuse: (candidate) => [
    ...refuseLost("docker-agent", withoutBaseUrl(candidate), { workspaceId: { kind: "single-workspace" } }),
    ...refuseBaseUrl(candidate),
  ],
  print: ({ binding, known }) => {
    const destination = { kind: "target", name: "docker-agent", evaluates: [] } as const;
    const prepared = prepareFederation(binding.federation, known, destination);
    if ("problems" in prepared) return prepared;
    const { federation } = prepared;
    // docker-agent expands references in this key, which the files of other programs do not have.
    const baseUrl = baseUrlOf(federation);
    const problems = baseUrl
      ? refuseText({ name: "base_url", text: baseUrl }, { ...destination, evaluates: ["docker-agent"] })
      : [];
    return problems.length > 0 ? { problems } : { text: printMapping(describeProviders(federation, binding.kind), "") };
  },
};

/** Refuses the base URL of a model that the entry of a provider cannot have. */
function refuseBaseUrl({ kind, declaration }: Candidate): Problem[] {
  const baseUrl = kind === "model" ? baseUrlOf(declaration) : undefined;
  if (!baseUrl?.value.includes("$") || findUnparsable(baseUrl.value) === undefined) return [];
  const facts = {
    what: "key",
    name: fieldName(declaration, "tokenUrl"),
    elsewhere: [],
    advice: { kind: "unbraced" },
  } as const;
  return [problem("docker-agent-lost-key", baseUrl.place, facts)];
}

/** The section `providers` with one entry for a sign-in. */
export function describeProviders(federation: Federation, kind: BindingKind): Mapping {
  const source = kind === "model" ? federation.source : withoutRequest(federation.source);
  const baseUrl = baseUrlOf(federation);
  const entry = {
    provider: "anthropic",
    // Only a workflow has a token URL that does not follow from a base URL.
    ...(kind !== "engine" && baseUrl && { base_url: baseUrl.value }),
    auth: {
      type: NESTED,
      [NESTED]: { ...listIds(federation), identity_token: describeToken(source, federation.values.audience?.value) },
    },
  };
  return { providers: { [PROVIDER_NAME]: entry } };
}

/** Removes the token URL that follows from a base URL: the output contains that base URL again. */
function withoutBaseUrl(candidate: Candidate): Candidate {
  if (candidate.kind === "engine") return candidate;
  const { tokenUrl: _, ...values } = candidate.declaration.values;
  return { ...candidate, declaration: { ...candidate.declaration, values } };
}

/** The `identity_token` for a source. The audience is for a request that a target makes itself. */
export function describeToken(source: TokenSource, audience: string = ANTHROPIC.audience): Mapping {
  switch (source.kind) {
    case "file":
      return { file: source.path.value };
    case "env":
      return { env: source.name.value };
    case "command":
      return { command: source.argv.map(({ value }) => value) };
    case "url":
      return requestKeys(source.request);
    case "github-actions":
      return source.request ? requestKeys(source.request) : githubActionsRequest(audience);
  }
}

/** docker-agent sends the author's own request. For a workflow, AWF makes a request from the audience or its default. */
function withoutRequest(source: TokenSource): TokenSource {
  return source.kind === "github-actions" ? { kind: source.kind } : source;
}

function requestKeys({ url, headers, responseField }: TokenRequest): Mapping {
  return {
    url: url.value,
    ...(headers.length > 0 && { headers: Object.fromEntries(headers.map(({ name, value }) => [name, value.value])) }),
    ...(responseField && { response_field: responseField.value }),
  };
}
