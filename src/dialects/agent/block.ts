// Lowers the nested `auth` block of agent YAML.
import { keyPlace } from "../../diagnostics/place.ts";
import type { Auth } from "../../model/federation.ts";
import { isAgentAuth } from "../../generated/agent-guards.ts";
import { AGENT_KEYS, AGENT_SPELLING, NESTED } from "../../model/notations.ts";
import { member, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasMovedPart, type CheckedDocument } from "../checked-document.ts";
import { audienceOf, impliedProvider, readFields } from "../fields.ts";
import { lowerTokenSources } from "../token-source.ts";

/** Lowers the `auth` at this pointer, as far as it can be read. */
export function lowerAgentAuth(document: CheckedDocument, pointer: Pointer, auth: Data): Auth {
  const place = keyPlace(document, pointer);
  const nested = member(auth, NESTED);
  const inside = joinPointer(pointer, NESTED);
  const sources = lowerTokenSources(document, joinPointer(inside, "identity_token"), member(nested, "identity_token"));
  const [source] = sources;
  const { values, unreadable } = readFields(AGENT_KEYS, document, inside, nested, "literal");
  const declaration = {
    values: { ...values, ...impliedProvider(place), ...(source && audienceOf(source)) },
    engineKeys: [],
    notation: NESTED,
    place,
    block: keyPlace(document, inside),
    spelling: AGENT_SPELLING,
  } as const;
  return isAgentAuth(auth) && source && !hasMovedPart(document, pointer)
    ? { kind: "federation", ...declaration, source }
    : { kind: "broken", ...declaration, sources, unreadable, isNull: auth === null };
}
