// Written by `npm run generate` from the names of the files in `agent/`. Do not edit.
import { authNeedsVersion } from "./agent/auth-needs-version.ts";
import { byteOrderMark } from "./agent/byte-order-mark.ts";
import { droppedRouterAuth } from "./agent/dropped-router-auth.ts";
import { endlessAlloy } from "./agent/endless-alloy.ts";
import { firstAvailableWithAuth } from "./agent/first-available-with-auth.ts";
import { firstAvailableWithKey } from "./agent/first-available-with-key.ts";
import { ignoredAuth } from "./agent/ignored-auth.ts";
import { ignoredTokenKey } from "./agent/ignored-token-key.ts";
import { incompleteModel } from "./agent/incomplete-model.ts";
import { insecureUrl } from "./agent/insecure-url.ts";
import { keyNeedsVersion } from "./agent/key-needs-version.ts";
import { malformedAddress } from "./agent/malformed-address.ts";
import { malformedReference } from "./agent/malformed-reference.ts";
import { malformedTokenKey } from "./agent/malformed-token-key.ts";
import { missingBaseUrl } from "./agent/missing-base-url.ts";
import { missingModel } from "./agent/missing-model.ts";
import { mixedSignIn } from "./agent/mixed-sign-in.ts";
import { movedExchange } from "./agent/moved-exchange.ts";
import { overriddenAuth } from "./agent/overridden-auth.ts";
import { tokenSharedByClients } from "./agent/token-shared-by-clients.ts";
import { undefinedModel } from "./agent/undefined-model.ts";
import { undefinedProvider } from "./agent/undefined-provider.ts";
import { unreachableProvider } from "./agent/unreachable-provider.ts";
import { unsuitableModel } from "./agent/unsuitable-model.ts";
import { unsupportedApiType } from "./agent/unsupported-api-type.ts";
import { unsupportedProvider } from "./agent/unsupported-provider.ts";
import { unsupportedSyntax } from "./agent/unsupported-syntax.ts";
import { unsupportedVersion } from "./agent/unsupported-version.ts";
import { unsupportedWorkspace } from "./agent/unsupported-workspace.ts";
import { unsupportedYaml } from "./agent/unsupported-yaml.ts";
import { unusedAuth } from "./agent/unused-auth.ts";

/** The rules in `agent/`. */
export const AGENT_RULES = [
  authNeedsVersion,
  byteOrderMark,
  droppedRouterAuth,
  endlessAlloy,
  firstAvailableWithAuth,
  firstAvailableWithKey,
  ignoredAuth,
  ignoredTokenKey,
  incompleteModel,
  insecureUrl,
  keyNeedsVersion,
  malformedAddress,
  malformedReference,
  malformedTokenKey,
  missingBaseUrl,
  missingModel,
  mixedSignIn,
  movedExchange,
  overriddenAuth,
  tokenSharedByClients,
  undefinedModel,
  undefinedProvider,
  unreachableProvider,
  unsuitableModel,
  unsupportedApiType,
  unsupportedProvider,
  unsupportedSyntax,
  unsupportedVersion,
  unsupportedWorkspace,
  unsupportedYaml,
  unusedAuth,
];
