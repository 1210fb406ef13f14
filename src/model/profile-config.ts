// A profile of Anthropic's SDKs as declared.
import type { DeclaredConfig } from "./declared-config.ts";

/** A profile. */
export interface ProfileConfig extends DeclaredConfig {
  readonly dialect: "profile";
}
