// A configuration of the gateway → its config, its bindings, and the mistakes in their meaning.
import type { GatewayConfig } from "../../model/gateway-config.ts";
import { GATEWAY_RULES } from "../../rules/gateway-rules.ts";
import type { CheckedDocument } from "../checked-document.ts";
import { checkDeclared } from "../check-declared.ts";
import type { Checked } from "../dialect.ts";
import { lowerGateway } from "./lower.ts";

/** Lowers a configuration of the gateway and applies the rules to it. */
export function checkGateway(document: CheckedDocument): Checked<GatewayConfig> {
  return checkDeclared(lowerGateway(document), GATEWAY_RULES);
}
