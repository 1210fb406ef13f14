// `gateway.yaml` → config.
import { keyPlace } from "../../diagnostics/place.ts";
import { GATEWAY_CREDENTIALS, GATEWAY_PROVIDERS } from "../../facts/gateway.ts";
import { describeDeclared, type DeclaredSignIn } from "../../model/declared-config.ts";
import type { GatewayConfig, Upstream } from "../../model/gateway-config.ts";
import type { Unfederated } from "../../model/unfederated.ts";
import { tokenUrlBelow } from "../../model/token-url.ts";
import { AGENT_KEYS, AGENT_SPELLING } from "../../model/notations.ts";
import { items, member, textMember, type Data } from "../../parse/data.ts";
import { joinPointer, type Pointer } from "../../text/pointer.ts";
import { hasMovedPart, hasWrongPart, type CheckedDocument } from "../checked-document.ts";
import { hasFederation, listFederationKeys, TOKEN_FILE } from "./recognize.ts";
import { declareAuth } from "../declared-auth.ts";
import { readFields } from "../fields.ts";
import { findLookalikeKeys } from "../lookalike-keys.ts";
import { textOfKey } from "../text.ts";

const ANTHROPIC = "anthropic";

// An upstream has its own key for the URL, next to `auth`.
const SPELLING = { ...AGENT_SPELLING, tokenUrl: "base_url" };

/** Lowers a configuration of the gateway: the upstreams with a provider. */
export function lowerGateway(document: CheckedDocument): GatewayConfig {
  const written = items(member(document.value, "upstreams")).flatMap((value, index) => {
    const provider = providerOf(value);
    return provider === undefined ? [] : [{ value, provider, pointer: joinPointer("", "upstreams", index) }];
  });
  const signIns = written
    .filter(({ value, provider }) => provider === ANTHROPIC && hasFederation(value))
    .map(({ value, pointer }) => lowerSignIn(document, value, pointer));
  return {
    dialect: "gateway",
    ...describeDeclared(signIns),
    unfederated: () =>
      written
        .filter(({ value, provider }) => provider === ANTHROPIC && !hasFederation(value))
        .map(({ value, pointer }) => lowerUnfederated(document, value, pointer)),
    lookalikes: findLookalikeKeys(document),
    upstreams: written.map(({ value, pointer, provider }): Upstream => {
      const name = textOfKey(document, value, pointer, "name");
      return {
        place: keyPlace(document, pointer),
        provider,
        ...(name && { name }),
        federationKeys: listFederationKeys(value).map((key) => keyPlace(document, joinPointer(pointer, "auth", key))),
      };
    }),
  };
}

/** The provider of an upstream. With keys of federation, one that the gateway does not know can only be meant to be Anthropic. */
function providerOf(upstream: Data): string | undefined {
  const provider = textMember(upstream, "provider");
  const isKnown = provider !== undefined && GATEWAY_PROVIDERS.has(provider);
  return !isKnown && hasFederation(upstream) ? ANTHROPIC : provider;
}

function lowerUnfederated(document: CheckedDocument, upstream: Data, pointer: Pointer): Unfederated {
  const key = GATEWAY_CREDENTIALS.find((each) => member(member(upstream, "auth"), each) !== undefined);
  const baseUrl = textOfKey(document, upstream, pointer, "base_url", "gateway");
  return {
    kind: "upstream",
    name: nameOf(upstream),
    place: keyPlace(document, key === undefined ? pointer : joinPointer(pointer, "auth", key)),
    ...(key !== undefined && { credential: key }),
    ...(baseUrl && tokenUrlBelow(baseUrl) && { doubt: "address" as const }),
  };
}

function nameOf(upstream: Data): string {
  return textMember(upstream, "name") ?? textMember(upstream, "provider") ?? "";
}

function lowerSignIn(document: CheckedDocument, upstream: Data, pointer: Pointer): DeclaredSignIn {
  const at = joinPointer(pointer, "auth");
  const auth = member(upstream, "auth");
  const { values, unreadable } = readFields(AGENT_KEYS, document, at, auth, "gateway");
  const path = textOfKey(document, auth, at, TOKEN_FILE, "gateway");
  const baseUrl = textOfKey(document, upstream, pointer, "base_url", "gateway");
  const tokenUrl = baseUrl && tokenUrlBelow(baseUrl);
  const place = keyPlace(document, at);
  return {
    kind: "upstream",
    name: nameOf(upstream),
    place: keyPlace(document, pointer),
    program: "gateway",
    missing: [],
    layers: [],
    auth: declareAuth(
      {
        values: { ...values, ...(tokenUrl && { tokenUrl }) },
        unreadable,
        spelling: SPELLING,
        place,
        block: place,
        source: path && { kind: "file", place: keyPlace(document, joinPointer(at, TOKEN_FILE)), path },
        omitted: [],
        isComplete: !hasWrongPart(document, pointer) && !hasMovedPart(document, pointer),
      },
      "upstream",
    ),
  };
}
