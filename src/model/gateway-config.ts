// A configuration of the Claude apps gateway as declared, as far as sign-in needs it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Text } from "../syntax/text.ts";
import type { DeclaredConfig } from "./declared-config.ts";

/** An entry of `upstreams`. */
export interface Upstream {
  readonly place: DocumentPlace;
  readonly provider: Text;
  readonly name?: Text;
  /** The keys of federation in its `auth`. */
  readonly federationKeys: readonly DocumentPlace[];
  /** The keys of a stored credential in its `auth`. */
  readonly credentialKeys: readonly DocumentPlace[];
}

/** A configuration of the gateway. */
export interface GatewayConfig extends DeclaredConfig {
  readonly dialect: "gateway";
  readonly upstreams: readonly Upstream[];
}
