// All rules, by the names of their files.
import { findAlteredValues } from "./altered-in-lock.ts";
import { findAuthInWrongEngineForms } from "./auth-in-wrong-engine-form.ts";
import { findAuthBeforeItsVersion } from "./auth-needs-version.ts";
import { findAuthOutsideEngineAuth } from "./auth-outside-engine-auth.ts";
import { findClusterDefaultTokens } from "./cluster-default-token.ts";
import { findCommandsThatPrintJson } from "./command-prints-json.ts";
import { findConflictingAudiences } from "./conflicting-audience.ts";
import { findCredentials } from "./credential-in-config.ts";
import { findDefaultWorkspaces } from "./deprecated-default-workspace.ts";
import { findDetectionByCopilot } from "./detection-runs-copilot.ts";
import { findDetectionWithoutIdToken } from "./detection-without-id-token.ts";
import { findDroppedRouterAuth } from "./dropped-router-auth.ts";
import { findFirstAvailableWithAuth } from "./first-available-with-auth.ts";
import { findForeignKeys } from "./foreign-key.ts";
import { findIgnoredAuth } from "./ignored-auth.ts";
import { findIgnoredTokenKeys } from "./ignored-token-key.ts";
import { findImportedAuthAtRisk } from "./imported-auth-at-risk.ts";
import { findIncompleteGithubOidc } from "./incomplete-github-oidc.ts";
import { findIncompleteMetadataRequests } from "./incomplete-metadata-request.ts";
import { findIncompleteProviders } from "./incomplete-provider.ts";
import { findInsecureUrls } from "./insecure-url.ts";
import { findKeysStillRequired } from "./key-still-required.ts";
import { findKeyedDetection } from "./keyed-detection.ts";
import { findMalformedExpressions } from "./malformed-expression.ts";
import { findMalformedReferences } from "./malformed-reference.ts";
import { findMismatchedEngines } from "./mismatched-engine.ts";
import { findMissingAudiences } from "./missing-audience.ts";
import { findMissingIdTokenPermission } from "./missing-id-token-permission.ts";
import { findMissingOidcProviders } from "./missing-oidc-provider.ts";
import { findNeededAwfVersions } from "./needs-awf-version.ts";
import { findNeededStaticCredentials } from "./needs-static-credential.ts";
import { findNotationsThatNeedCompiling } from "./notation-needs-compile.ts";
import { findOverriddenAuth } from "./overridden-auth.ts";
import { findOverridesByEnv } from "./overridden-by-env.ts";
import { findPaddedValues } from "./padded-value.ts";
import { findPlaceholderIds } from "./placeholder-id.ts";
import { findPreflightReferences } from "./preflight-reference.ts";
import { findReservedKeys } from "./reserved-key.ts";
import { findSandboxAgentEnv } from "./sandbox-agent-env.ts";
import { findSecretExpressions } from "./secret-expression.ts";
import { findSecretsInEnv } from "./secret-in-env.ts";
import { findSecretsInUrls } from "./secret-in-url.ts";
import { findShellSyntaxInCommands } from "./shell-syntax-in-command.ts";
import { findSingleUseTokens } from "./single-use-token.ts";
import { findStaticKeysBesideFederation } from "./static-key-beside-federation.ts";
import { findSuspiciousAudiences } from "./suspicious-audience.ts";
import { findUndefinedModels } from "./undefined-model.ts";
import { findUndefinedProviders } from "./undefined-provider.ts";
import { findUnexpandedPaths } from "./unexpanded-path.ts";
import { findUnknownEngines } from "./unknown-engine.ts";
import { findUnknownOidcProviders } from "./unknown-oidc-provider.ts";
import { findUnreachableProviders } from "./unreachable-provider.ts";
import { findUnreadAuth } from "./unread-auth.ts";
import { findUnsafeValues } from "./unsafe-value.ts";
import { findUnsupportedAudiences } from "./unsupported-audience.ts";
import { findUnsupportedProviders } from "./unsupported-provider.ts";
import { findUnsupportedWorkspaces } from "./unsupported-workspace.ts";
import { findUntrustedExpressions } from "./untrusted-expression.ts";
import { findUntrustedTriggers } from "./untrusted-trigger.ts";
import { findUnusedAuth } from "./unused-auth.ts";
import { findUnusedEngineAuth } from "./unused-engine-auth.ts";
import { findUnusualIds } from "./unusual-id.ts";
import { findWritePermissions } from "./write-permission.ts";
import { findWrongEnvTypes } from "./wrong-env-type.ts";
import type { Rule } from "./rule.ts";

/** Every rule there is. The order does not matter: diagnostics are sorted by place. */
export const RULES: readonly Rule[] = [
  findAlteredValues,
  findAuthBeforeItsVersion,
  findAuthInWrongEngineForms,
  findAuthOutsideEngineAuth,
  findClusterDefaultTokens,
  findCommandsThatPrintJson,
  findConflictingAudiences,
  findCredentials,
  findDefaultWorkspaces,
  findDetectionByCopilot,
  findDetectionWithoutIdToken,
  findDroppedRouterAuth,
  findFirstAvailableWithAuth,
  findForeignKeys,
  findIgnoredAuth,
  findIgnoredTokenKeys,
  findImportedAuthAtRisk,
  findIncompleteGithubOidc,
  findIncompleteMetadataRequests,
  findIncompleteProviders,
  findInsecureUrls,
  findKeysStillRequired,
  findKeyedDetection,
  findMalformedExpressions,
  findMalformedReferences,
  findMismatchedEngines,
  findMissingAudiences,
  findMissingIdTokenPermission,
  findMissingOidcProviders,
  findNeededAwfVersions,
  findNeededStaticCredentials,
  findNotationsThatNeedCompiling,
  findOverriddenAuth,
  findOverridesByEnv,
  findPaddedValues,
  findPlaceholderIds,
  findPreflightReferences,
  findReservedKeys,
  findSandboxAgentEnv,
  findSecretExpressions,
  findSecretsInEnv,
  findSecretsInUrls,
  findShellSyntaxInCommands,
  findSingleUseTokens,
  findStaticKeysBesideFederation,
  findSuspiciousAudiences,
  findUndefinedModels,
  findUndefinedProviders,
  findUnexpandedPaths,
  findUnknownEngines,
  findUnknownOidcProviders,
  findUnreachableProviders,
  findUnreadAuth,
  findUnsafeValues,
  findUnsupportedAudiences,
  findUnsupportedProviders,
  findUnsupportedWorkspaces,
  findUntrustedExpressions,
  findUntrustedTriggers,
  findUnusedAuth,
  findUnusedEngineAuth,
  findUnusualIds,
  findWritePermissions,
  findWrongEnvTypes,
];
