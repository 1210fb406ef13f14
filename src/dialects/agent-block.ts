// The notation of agent YAML: the nested block.
import { keyPlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { Auth, Federation, Text } from "../ir/federation.ts";
import type { Field } from "../ir/field.ts";
import type { AgentFederation } from "../generated/schema-types.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { isAgentAuth } from "../validate/validators.ts";
import { fieldTexts, spellingOf } from "./keys.ts";
import { plainText } from "./text.ts";
import { lowerTokenSource } from "./token-source.ts";

const KEYS: Readonly<Record<Exclude<keyof AgentFederation, "identity_token">, Field>> = {
  federation_rule_id: "federationRuleId",
  organization_id: "organizationId",
  service_account_id: "serviceAccountId",
  workspace_id: "workspaceId",
};

/** Lowers what stands under `auth` at this pointer. */
export function lowerAgentAuth(document: Document, pointer: Pointer, auth: Data): Auth {
  const place = keyPlace(document, pointer);
  if (!isAgentAuth(auth)) return { kind: "broken", place };
  const inside = joinPointer(pointer, "workload_identity_federation");
  const { identity_token: token, ...ids } = auth.workload_identity_federation;
  const source = lowerTokenSource(document, joinPointer(inside, "identity_token"), token);
  const values = fieldTexts(KEYS, ids, (key, value) => plainText(document, joinPointer(inside, key), value));
  return {
    kind: "federation",
    values: { ...values, ...impliedValues(place), ...audienceOf(source) },
    source,
    place,
    block: keyPlace(document, inside),
    spelling: spellingOf(KEYS),
  };
}

/** What AWF has to be told about every sign-in at Anthropic that is not written in AWF's own words. */
export function impliedValues(place: DocumentPlace): Readonly<Record<"type" | "provider", Text>> {
  const implied = (value: string): Text => ({ value, place, evaluated: false });
  return { type: implied("github-oidc"), provider: implied("anthropic") };
}

/** The audience that the token's address asks for. */
export function audienceOf(source: Federation["source"]): { readonly audience?: Text } {
  return source.kind === "github-actions" && source.audience ? { audience: source.audience } : {};
}
