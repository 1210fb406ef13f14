// The dialect of the Claude apps gateway's configuration.
import { hasGatewayShape } from "../../generated/gateway-guards.ts";
import type { GatewayConfig } from "../../model/gateway-config.ts";
import { AGENT_KEYS } from "../../model/notations.ts";
import { markOfKeys } from "../marks.ts";
import type { Dialect } from "../dialect.ts";
import { checkGateway } from "./check.ts";
import { isFederatedGateway, isGateway, TOKEN_FILE } from "./recognize.ts";

// The keys that may contain no credential, unlike the others in `auth`.
const KEYS = [...Object.keys(AGENT_KEYS), TOKEN_FILE];

const MARK = markOfKeys("upstreams");

/** Configurations of the Claude apps gateway. */
export const GATEWAY: Dialect<GatewayConfig> = {
  name: "gateway",
  schema: "gateway",
  hasRightShape: hasGatewayShape,
  marks: { yaml: MARK },
  withKeys: { marks: { yaml: MARK }, recognizes: isGateway },
  isOftenTemplate: true,
  sources: ["file"],
  readsFirstOnly: true,
  recognizes: isFederatedGateway,
  credentials: { isAllOurs: true, paths: KEYS.map((key) => ["upstreams", "*", "auth", key]) },
  check: checkGateway,
};
