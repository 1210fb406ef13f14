// The Claude apps gateway: an entry of `upstreams` in its `gateway.yaml`
// (code.claude.com/docs/en/claude-apps-gateway-config, October 2026). It expands `${NAME}` and `${file:PATH}` in values, which only another
// configuration of the gateway contains.
import type { Federation } from "../model/federation.ts";
import { baseUrlOf, refuseTokenUrl } from "./base-url.ts";
import { listIds } from "./list-ids.ts";
import { printMapping } from "./print-mapping.ts";
import { refuseLost } from "./refuse-lost.ts";
import type { TextTarget } from "./target.ts";
import { prepareFederation } from "./value.ts";

/** The target `gateway`. */
export const GATEWAY: TextTarget = {
  kind: "text",
  refuse: (candidate) => [...refuseLost("gateway", candidate), ...refuseTokenUrl("gateway", candidate)],
  print: ({ binding, known }) => {
    const prepared = prepareFederation(binding.federation, known, {
      kind: "target",
      name: "gateway",
      evaluates: ["gateway"],
    });
    if ("problems" in prepared) return prepared;
    return { text: printUpstreams(prepared.federation) };
  },
};

/** Prints the list `upstreams` with one entry for a sign-in. */
export function printUpstreams(federation: Federation): string {
  const { source } = federation;
  const baseUrl = baseUrlOf(federation);
  const upstream = {
    provider: "anthropic",
    ...(baseUrl && { base_url: baseUrl.value }),
    auth: {
      ...listIds(federation),
      ...(source.kind === "file" && { identity_token_file: source.path.value }),
    },
  };
  return printMapping({ upstreams: [upstream] }, "");
}
