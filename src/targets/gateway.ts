// The Claude apps gateway: an entry of `upstreams` in its `gateway.yaml`
// (code.claude.com/docs/en/claude-apps-gateway-config, October 2026). It expands `${NAME}` and `${file:PATH}` in values, but neither is valid
// in what is printed here.
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
    const { source } = prepared.federation;
    const baseUrl = baseUrlOf(prepared.federation);
    const upstream = {
      provider: "anthropic",
      ...(baseUrl && { base_url: baseUrl.value }),
      auth: {
        ...listIds(prepared.federation),
        ...(source.kind === "file" && { identity_token_file: source.path.value }),
      },
    };
    return { text: printMapping({ upstreams: [upstream] }, "") };
  },
};
