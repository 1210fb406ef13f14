// Written by `npm run generate` from the names of the files in `workflow/`. Do not edit.
import { alteredInLock } from "./workflow/altered-in-lock.ts";
import { authInWrongEngineForm } from "./workflow/auth-in-wrong-engine-form.ts";
import { authOutsideEngineAuth } from "./workflow/auth-outside-engine-auth.ts";
import { detectionRunsCopilot } from "./workflow/detection-runs-copilot.ts";
import { detectionWithoutIdToken } from "./workflow/detection-without-id-token.ts";
import { foreignKey } from "./workflow/foreign-key.ts";
import { importedAuthAtRisk } from "./workflow/imported-auth-at-risk.ts";
import { keyStillRequired } from "./workflow/key-still-required.ts";
import { keyedDetection } from "./workflow/keyed-detection.ts";
import { mismatchedEngine } from "./workflow/mismatched-engine.ts";
import { missingOidcProvider } from "./workflow/missing-oidc-provider.ts";
import { needsAwfVersion } from "./workflow/needs-awf-version.ts";
import { needsStaticCredential } from "./workflow/needs-static-credential.ts";
import { notationNeedsCompile } from "./workflow/notation-needs-compile.ts";
import { overriddenByEnv } from "./workflow/overridden-by-env.ts";
import { secretExpression } from "./workflow/secret-expression.ts";
import { staticKeyBesideFederation } from "./workflow/static-key-beside-federation.ts";
import { unknownOidcProvider } from "./workflow/unknown-oidc-provider.ts";
import { unsupportedAudience } from "./workflow/unsupported-audience.ts";
import { untrustedTrigger } from "./workflow/untrusted-trigger.ts";
import { unusedEngineAuth } from "./workflow/unused-engine-auth.ts";

/** The rules in `workflow/`. */
export const WORKFLOW_RULES = [
  alteredInLock,
  authInWrongEngineForm,
  authOutsideEngineAuth,
  detectionRunsCopilot,
  detectionWithoutIdToken,
  foreignKey,
  importedAuthAtRisk,
  keyStillRequired,
  keyedDetection,
  mismatchedEngine,
  missingOidcProvider,
  needsAwfVersion,
  needsStaticCredential,
  notationNeedsCompile,
  overriddenByEnv,
  secretExpression,
  staticKeyBesideFederation,
  unknownOidcProvider,
  unsupportedAudience,
  untrustedTrigger,
  unusedEngineAuth,
];
