// `gateway.yaml` → config.
import { keyPlace } from "../../diagnostics/place.ts";
import { GATEWAY_CREDENTIALS } from "../../facts/gateway.ts";
import { describeDeclared, type DeclaredSignIn } from "../../model/declared-config.ts";
import type { GatewayConfig, Upstream } from "../../model/gateway-config.ts";
import { tokenUrlBelow } from "../../model/token-url.ts";
import { AGENT_KEYS, AGENT_SPELLING } from "../../model/notations.ts";
import { items, member, textMember, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasMovedPart, hasWrongPart, type CheckedDocument } from "../checked-document.ts";
import { FEDERATION_KEYS, hasFederation, listKeys, TOKEN_FILE } from "./recognize.ts";
import { declareAuth } from "../declared-auth.ts";
import { readFields } from "../fields.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { textOfKey } from "../text.ts";

/** Lowers a configuration of the gateway: the upstreams with a provider. */
export function lowerGateway(document: CheckedDocument): GatewayConfig {
  const written = items(member(document.value, "upstreams")).flatMap((value, index) => {
    const pointer = joinPointer("", "upstreams", index);
    const provider = textOfKey(document, value, pointer, "provider");
    return provider ? [{ value, pointer, provider }] : [];
  });
  const signIns = written.flatMap(({ value, pointer, provider }) =>
    provider.value === "anthropic" && hasFederation(value) ? [lowerSignIn(document, value, pointer)] : [],
  );
  return {
    dialect: "gateway",
    ...describeDeclared(signIns),
    lookalikes: findLookalikeKeys(document),
    upstreams: written.map(({ value, pointer, provider }): Upstream => {
      const name = textOfKey(document, value, pointer, "name");
      const keysOf = (isWanted: (key: string) => boolean) =>
        listKeys(value, isWanted).map((key) => keyPlace(document, joinPointer(pointer, "auth", key)));
      return {
        place: keyPlace(document, pointer),
        provider,
        ...(name && { name }),
        federationKeys: keysOf((key) => FEDERATION_KEYS.has(key)),
        credentialKeys: keysOf((key) => GATEWAY_CREDENTIALS.includes(key)),
      };
    }),
  };
}

function lowerSignIn(document: CheckedDocument, upstream: Data, pointer: Pointer): DeclaredSignIn {
  const at = joinPointer(pointer, "auth");
  const auth = member(upstream, "auth");
  const { values, unreadable } = readFields(AGENT_KEYS, document, at, auth, "gateway");
  const path = textOfKey(document, auth, at, TOKEN_FILE, "gateway");
  const place = keyPlace(document, at);
  const hasCredential = listKeys(upstream, (key) => GATEWAY_CREDENTIALS.includes(key)).length > 0;
  return {
    kind: "upstream",
    name: textMember(upstream, "name") ?? textMember(upstream, "provider") ?? "",
    place: keyPlace(document, pointer),
    program: "gateway",
    missing: [],
    layers: [],
    auth: declareAuth(
      {
        values: { ...values, ...readTokenUrl(document, upstream, pointer) },
        unreadable,
        spelling: AGENT_SPELLING,
        place,
        block: place,
        source: path && { kind: "file", place: keyPlace(document, joinPointer(at, TOKEN_FILE)), path },
        omitted: [],
        isComplete: !hasWrongPart(document, at) && !hasMovedPart(document, at) && !hasCredential,
      },
      "upstream",
    ),
  };
}

/** The token is exchanged below the `base_url` of the upstream. */
function readTokenUrl(document: CheckedDocument, upstream: Data, pointer: Pointer) {
  const baseUrl = textOfKey(document, upstream, pointer, "base_url", "gateway");
  const tokenUrl = baseUrl && tokenUrlBelow(baseUrl);
  return tokenUrl ? { tokenUrl } : {};
}
