// The dialect of the Claude apps gateway's configuration.
import { GATEWAY_PROVIDERS } from "../../facts/gateway.ts";
import { hasGatewayShape } from "../../generated/gateway-guards.ts";
import type { GatewayConfig } from "../../model/gateway-config.ts";
import { items, member, textMember, type Data } from "../../parse/data.ts";
import type { Dialect } from "../dialect.ts";
import { checkGateway, hasFederation } from "./check.ts";

/** Whether a document has an upstream of a provider that the gateway knows, with keys of federation. */
function isFederatedGateway(value: Data): boolean {
  return items(member(value, "upstreams")).some(
    (upstream) => GATEWAY_PROVIDERS.has(textMember(upstream, "provider") ?? "") && hasFederation(upstream),
  );
}

/** Configurations of the Claude apps gateway. */
export const GATEWAY: Dialect<GatewayConfig> = {
  name: "gateway",
  schema: "gateway",
  hasRightShape: hasGatewayShape,
  readsFirstOnly: true,
  recognizes: isFederatedGateway,
  credentials: { isAllOurs: true, paths: [["upstreams", "*", "auth"]] },
  check: checkGateway,
  needsNothing: "No environment variables are needed.",
};
