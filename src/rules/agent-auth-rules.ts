// Written by `npm run generate` from the names of the files in `agent-auth/`. Do not edit.
import { authNeedsVersion } from "./agent-auth/auth-needs-version.ts";
import { droppedRouterAuth } from "./agent-auth/dropped-router-auth.ts";
import { firstAvailableWithAuth } from "./agent-auth/first-available-with-auth.ts";
import { ignoredAuth } from "./agent-auth/ignored-auth.ts";
import { ignoredTokenKey } from "./agent-auth/ignored-token-key.ts";
import { insecureUrl } from "./agent-auth/insecure-url.ts";
import { mixedSignIn } from "./agent-auth/mixed-sign-in.ts";
import { movedExchange } from "./agent-auth/moved-exchange.ts";
import { overriddenAuth } from "./agent-auth/overridden-auth.ts";
import { tokenSharedByClients } from "./agent-auth/token-shared-by-clients.ts";
import { unsupportedProvider } from "./agent-auth/unsupported-provider.ts";
import { unsupportedWorkspace } from "./agent-auth/unsupported-workspace.ts";
import { unusedAuth } from "./agent-auth/unused-auth.ts";

/** The rules in `agent-auth/`. */
export const AGENT_AUTH_RULES = [
  authNeedsVersion,
  droppedRouterAuth,
  firstAvailableWithAuth,
  ignoredAuth,
  ignoredTokenKey,
  insecureUrl,
  mixedSignIn,
  movedExchange,
  overriddenAuth,
  tokenSharedByClients,
  unsupportedProvider,
  unsupportedWorkspace,
  unusedAuth,
];
