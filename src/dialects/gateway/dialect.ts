// The dialect of the Claude apps gateway's configuration.
import { hasGatewayShape } from "../../generated/gateway-guards.ts";
import type { GatewayConfig } from "../../model/gateway-config.ts";
import { markOfKeys } from "../marks.ts";
import type { Dialect } from "../dialect.ts";
import { checkGateway } from "./check.ts";
import { isFederatedGateway } from "./recognize.ts";

/** Configurations of the Claude apps gateway. */
export const GATEWAY: Dialect<GatewayConfig> = {
  name: "gateway",
  schema: "gateway",
  hasRightShape: hasGatewayShape,
  marks: { yaml: markOfKeys("upstreams") },
  isOftenTemplate: true,
  sources: ["file"],
  readsFirstOnly: true,
  recognizes: isFederatedGateway,
  credentials: { isAllOurs: true, paths: [["upstreams", "*", "auth"]] },
  check: checkGateway,
  needsNothing: "No environment variables are needed.",
};
