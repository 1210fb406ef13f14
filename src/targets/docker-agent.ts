// Agent YAML: an entry of `providers` that models can refer to. GitHub Actions becomes a `url` source that requests its token.
import type { BindingKind } from "../model/binding.ts";
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
import { prepareFederation } from "./value.ts";

/** The name of the entry. */
export const PROVIDER_NAME = "claude-federated";

/** The target `docker-agent`. */
export const DOCKER_AGENT: TextTarget = {
  kind: "text",
  refuse: (candidate) =>
    refuseLost("docker-agent", withoutBaseUrl(candidate), { workspaceId: { kind: "single-workspace" } }),
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "docker-agent",
      evaluates: [],
    });
    if ("problems" in prepared) return prepared;
    return { text: printMapping(describeProviders(prepared.federation, binding.kind), "") };
  },
};

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
