// Written by `npm run generate` from the names of the files in `actions/`. Do not edit.
import { actionNeedsVersion } from "./actions/action-needs-version.ts";
import { duplicateKey } from "./actions/duplicate-key.ts";
import { federationNotUsed } from "./actions/federation-not-used.ts";
import { forkPullRequest } from "./actions/fork-pull-request.ts";
import { idFromSecret } from "./actions/id-from-secret.ts";
import { ignoredVariable } from "./actions/ignored-variable.ts";
import { malformedId } from "./actions/malformed-id.ts";
import { missingIdTokenPermission } from "./actions/missing-id-token-permission.ts";
import { profileShadowsFederation } from "./actions/profile-shadows-federation.ts";
import { sharedIdentityToken } from "./actions/shared-identity-token.ts";
import { skippedClassification } from "./actions/skipped-classification.ts";
import { staticKeyBesideFederation } from "./actions/static-key-beside-federation.ts";
import { tokenFileNotWritten } from "./actions/token-file-not-written.ts";
import { unknownActionInput } from "./actions/unknown-action-input.ts";
import { untrustedCheckout } from "./actions/untrusted-checkout.ts";

/** The rules in `actions/`. */
export const ACTIONS_RULES = [
  actionNeedsVersion,
  duplicateKey,
  federationNotUsed,
  forkPullRequest,
  idFromSecret,
  ignoredVariable,
  malformedId,
  missingIdTokenPermission,
  profileShadowsFederation,
  sharedIdentityToken,
  skippedClassification,
  staticKeyBesideFederation,
  tokenFileNotWritten,
  unknownActionInput,
  untrustedCheckout,
];
