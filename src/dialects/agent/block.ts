// The notation of agent YAML: the nested block.
import { keyPlace } from "../../diagnostics/place.ts";
import type { Auth } from "../../model/federation.ts";
import type { Field } from "../../facts/providers.ts";
import { isAgentAuth } from "../../generated/agent-guards.ts";
import type { AgentFederation } from "../../generated/schema-types.ts";
import { member, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasMovedPart, type CheckedDocument } from "../checked-document.ts";
import { audienceOf, impliedProvider } from "../implied.ts";
import { readFields, spellingOf } from "../keys.ts";
import { lowerTokenSources } from "../token-source.ts";

const KEYS: Readonly<Record<Exclude<keyof AgentFederation, "identity_token">, Field>> = {
  federation_rule_id: "federationRuleId",
  organization_id: "organizationId",
  service_account_id: "serviceAccountId",
  workspace_id: "workspaceId",
};

/** How agent YAML spells each field that it has a key for. */
export const AGENT_SPELLING = spellingOf(KEYS);

/** Lowers what is written under `auth` at this pointer, as far as it can be read. */
export function lowerAgentAuth(document: CheckedDocument, pointer: Pointer, auth: Data): Auth {
  const place = keyPlace(document, pointer);
  const nested = member(auth, "workload_identity_federation");
  const inside = joinPointer(pointer, "workload_identity_federation");
  const sources = lowerTokenSources(document, joinPointer(inside, "identity_token"), member(nested, "identity_token"));
  const [source] = sources;
  const { values, unreadable } = readFields(KEYS, document, inside, nested, "literal");
  const declaration = {
    values: { ...values, ...impliedProvider(place), ...(source && audienceOf(source)) },
    engineKeys: [],
    notation: "workload_identity_federation",
    place,
    block: keyPlace(document, inside),
    spelling: AGENT_SPELLING,
  } as const;
  return isAgentAuth(auth) && source && !hasMovedPart(document, pointer)
    ? { kind: "federation", ...declaration, source }
    : { kind: "broken", ...declaration, sources, unreadable, isNull: auth === null };
}
