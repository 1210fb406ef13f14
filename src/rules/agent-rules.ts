// Written by `npm run generate` from the names of the files in `agent/`. Do not edit.
import { byteOrderMark } from "./agent/byte-order-mark.ts";
import { endlessAlloy } from "./agent/endless-alloy.ts";
import { firstAvailableWithKey } from "./agent/first-available-with-key.ts";
import { incompleteModel } from "./agent/incomplete-model.ts";
import { keyNeedsVersion } from "./agent/key-needs-version.ts";
import { malformedAddress } from "./agent/malformed-address.ts";
import { malformedReference } from "./agent/malformed-reference.ts";
import { malformedTokenKey } from "./agent/malformed-token-key.ts";
import { missingBaseUrl } from "./agent/missing-base-url.ts";
import { missingModel } from "./agent/missing-model.ts";
import { undefinedModel } from "./agent/undefined-model.ts";
import { undefinedProvider } from "./agent/undefined-provider.ts";
import { unreachableProvider } from "./agent/unreachable-provider.ts";
import { unsuitableModel } from "./agent/unsuitable-model.ts";
import { unsupportedApiType } from "./agent/unsupported-api-type.ts";
import { unsupportedSyntax } from "./agent/unsupported-syntax.ts";
import { unsupportedVersion } from "./agent/unsupported-version.ts";

/** The rules in `agent/`. */
export const AGENT_RULES = [
  byteOrderMark,
  endlessAlloy,
  firstAvailableWithKey,
  incompleteModel,
  keyNeedsVersion,
  malformedAddress,
  malformedReference,
  malformedTokenKey,
  missingBaseUrl,
  missingModel,
  undefinedModel,
  undefinedProvider,
  unreachableProvider,
  unsuitableModel,
  unsupportedApiType,
  unsupportedSyntax,
  unsupportedVersion,
];
