// A configuration of the Claude apps gateway as declared, as far as sign-in needs it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { DeclaredConfig } from "./declared-config.ts";

/** An entry of `upstreams`. */
export interface Upstream {
  readonly place: DocumentPlace;
  /** Its provider; if the key is wrong, the one that was meant. */
  readonly provider: string;
  readonly name?: Text;
  /** The keys of federation in its `auth`. */
  readonly federationKeys: readonly DocumentPlace[];
}

/** A configuration of the gateway. */
export interface GatewayConfig extends DeclaredConfig {
  readonly dialect: "gateway";
  readonly upstreams: readonly Upstream[];
}
