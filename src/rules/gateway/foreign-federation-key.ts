// Keys of federation under a provider that does not sign in at Anthropic.
import { problem } from "../../diagnostics/problem.ts";
import { lastSegment } from "../../text/pointer.ts";
import type { GatewayRule } from "../rule.ts";

/** Raises `foreign-federation-key`, at the first such key of an upstream. */
export const foreignFederationKey: GatewayRule = ({ config: { upstreams } }) =>
  upstreams.flatMap(({ provider, federationKeys: [first] }) =>
    first && provider !== "anthropic"
      ? [
          problem("foreign-federation-key", first, {
            key: lastSegment(first.pointer) ?? "",
            provider: provider,
          }),
        ]
      : [],
  );
