// The notation of agent YAML: the nested block.
import { keyPlace } from "../diagnostics/place.ts";
import type { Auth } from "../ir/federation.ts";
import type { Field } from "../ir/field.ts";
import type { AgentFederation } from "../generated/schema-types.ts";
import type { Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { isAgentAuth } from "../validate/guards.ts";
import { audienceOf, impliedValues } from "./implied.ts";
import { fieldTexts, spellingOf } from "./keys.ts";
import { plainText } from "./text.ts";
import { lowerTokenSource } from "./token-source.ts";

const KEYS: Readonly<Record<Exclude<keyof AgentFederation, "identity_token">, Field>> = {
  federation_rule_id: "federationRuleId",
  organization_id: "organizationId",
  service_account_id: "serviceAccountId",
  workspace_id: "workspaceId",
};

const SPELLING = spellingOf(KEYS);

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
    engineKeys: [],
    notation: auth.type,
    place,
    block: keyPlace(document, inside),
    spelling: SPELLING,
  };
}
