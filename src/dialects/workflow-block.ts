// The notations of workflows: nested as in agent YAML, flat for Anthropic, and flat as gh-aw reads it.
import { keyPlace } from "../diagnostics/place.ts";
import type { Auth, Federation, TokenSource } from "../ir/federation.ts";
import type { Field } from "../ir/field.ts";
import type { AnthropicWif, GithubOidc, WorkflowAuth, WorkflowFederation } from "../generated/schema-types.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { isWorkflowAuth } from "../validate/guards.ts";
import { audienceOf, impliedValues } from "./implied.ts";
import { fieldTexts, spellingOf } from "./keys.ts";
import { evaluatedText } from "./text.ts";
import { lowerTokenSource } from "./token-source.ts";

const NESTED_KEYS: Readonly<Record<Exclude<keyof WorkflowFederation, "identity_token">, Field>> = {
  federation_rule_id: "federationRuleId",
  organization_id: "organizationId",
  service_account_id: "serviceAccountId",
  workspace_id: "workspaceId",
  audience: "audience",
  token_url: "tokenUrl",
};

const FLAT_KEYS: Readonly<Record<Exclude<keyof AnthropicWif, "type">, Field>> = {
  "federation-rule-id": "federationRuleId",
  "organization-id": "organizationId",
  "service-account-id": "serviceAccountId",
  "workspace-id": "workspaceId",
  audience: "audience",
  "token-url": "tokenUrl",
};

// For the Gemini engine itself, not for AWF.
const ENGINE_KEYS = ["project", "location"] as const satisfies readonly (keyof GithubOidc)[];

const GITHUB_OIDC_KEYS: Readonly<Record<Exclude<keyof GithubOidc, (typeof ENGINE_KEYS)[number]>, Field>> = {
  type: "type",
  provider: "provider",
  audience: "audience",
  "federation-rule-id": "federationRuleId",
  "organization-id": "organizationId",
  "service-account-id": "serviceAccountId",
  "workspace-id": "workspaceId",
  "azure-tenant-id": "azureTenantId",
  "azure-client-id": "azureClientId",
  "azure-scope": "azureScope",
  "azure-cloud": "azureCloud",
  "workload-identity-provider": "gcpWorkloadIdentityProvider",
  "service-account": "gcpServiceAccount",
};

/** How gh-aw spells each field that it has a key for. */
export const GITHUB_OIDC_SPELLING = spellingOf(GITHUB_OIDC_KEYS);

/** Lowers what stands under `engine.auth` at this pointer. */
export function lowerWorkflowAuth(document: Document, pointer: Pointer, auth: Data): Auth {
  const place = keyPlace(document, pointer);
  if (!isWorkflowAuth(auth)) return { kind: "broken", place };
  return { kind: "federation", place, ...lowerNotation(document, pointer, auth) };
}

function lowerNotation(document: Document, pointer: Pointer, auth: WorkflowAuth): Omit<Federation, "kind" | "place"> {
  const place = keyPlace(document, pointer);
  const notation = auth.type;
  const textsIn = (base: Pointer) => (key: string, value: string) =>
    evaluatedText(document, joinPointer(base, key), value);
  switch (auth.type) {
    case "github-oidc":
      return {
        values: fieldTexts(GITHUB_OIDC_KEYS, auth, textsIn(pointer)),
        source: { kind: "github-actions" },
        engineKeys: ENGINE_KEYS.flatMap((name) => {
          const value = auth[name];
          return value === undefined ? [] : [{ name, of: "gcp" as const, text: textsIn(pointer)(name, value) }];
        }),
        notation,
        block: place,
        spelling: spellingOf(GITHUB_OIDC_KEYS),
      };
    case "anthropic-wif":
      return {
        values: { ...fieldTexts(FLAT_KEYS, auth, textsIn(pointer)), ...impliedValues(place) },
        source: { kind: "github-actions" },
        engineKeys: [],
        notation,
        block: place,
        spelling: spellingOf(FLAT_KEYS),
      };
    case "workload_identity_federation": {
      const inside = joinPointer(pointer, "workload_identity_federation");
      const { identity_token: token, ...ids } = auth.workload_identity_federation;
      const source: TokenSource = token
        ? lowerTokenSource(document, joinPointer(inside, "identity_token"), token)
        : { kind: "github-actions" };
      return {
        values: { ...audienceOf(source), ...fieldTexts(NESTED_KEYS, ids, textsIn(inside)), ...impliedValues(place) },
        source,
        engineKeys: [],
        notation,
        block: keyPlace(document, inside),
        spelling: spellingOf(NESTED_KEYS),
      };
    }
  }
}
