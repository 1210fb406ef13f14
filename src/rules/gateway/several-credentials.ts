// An upstream with a stored credential next to the keys of federation: the gateway accepts exactly one form.
import { problem } from "../../diagnostics/problem.ts";
import { lastSegment } from "../../text/pointer.ts";
import type { GatewayRule } from "../rule.ts";

/** Raises `several-credentials`, at each stored credential. */
export const severalCredentials: GatewayRule = ({ config: { upstreams } }) =>
  upstreams
    .filter(({ provider, federationKeys }) => provider.value === "anthropic" && federationKeys.length > 0)
    .flatMap(({ credentialKeys }) =>
      credentialKeys.map((place) => problem("several-credentials", place, { key: lastSegment(place.pointer) ?? "" })),
    );
