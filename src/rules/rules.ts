// All rules, by the names of their files.
import { findAlteredValues } from "./altered-in-lock.ts";
import { findAuthInWrongEngineForms } from "./auth-in-wrong-engine-form.ts";
import { findAuthBeforeItsVersion } from "./auth-needs-version.ts";
import { findAuthOutsideEngineAuth } from "./auth-outside-engine-auth.ts";
import { findByteOrderMarks } from "./byte-order-mark.ts";
import { findClusterDefaultTokens } from "./cluster-default-token.ts";
import { findCommandsThatPrintJson } from "./command-prints-json.ts";
import { findCommandsWithoutTokens } from "./command-without-token.ts";
import { findConflictingAudiences } from "./conflicting-audience.ts";
import { findCredentials } from "./credential-in-config.ts";
import { findDetectionByCopilot } from "./detection-runs-copilot.ts";
import { findDetectionWithoutIdToken } from "./detection-without-id-token.ts";
import { findDroppedRouterAuth } from "./dropped-router-auth.ts";
import { findEndlessAlloys } from "./endless-alloy.ts";
import { findFirstAvailableWithAuth } from "./first-available-with-auth.ts";
import { findFirstAvailableWithKeys } from "./first-available-with-key.ts";
import { findForeignKeys } from "./foreign-key.ts";
import { findIgnoredAuth } from "./ignored-auth.ts";
import { findIgnoredTokenKeys } from "./ignored-token-key.ts";
import { findImportedAuthAtRisk } from "./imported-auth-at-risk.ts";
import { findIncompleteGithubOidc } from "./incomplete-github-oidc.ts";
import { findIncompleteMetadataRequests } from "./incomplete-metadata-request.ts";
import { findIncompleteModels } from "./incomplete-model.ts";
import { findIncompleteProviders } from "./incomplete-provider.ts";
import { findInsecureUrls } from "./insecure-url.ts";
import { findKeysStillRequired } from "./key-still-required.ts";
import { findKeyedDetection } from "./keyed-detection.ts";
import { findLookalikeKeys } from "./lookalike-key.ts";
import { findKeysBeforeTheirVersion } from "./key-needs-version.ts";
import { findMalformedAddresses } from "./malformed-address.ts";
import { findInvalidHeaderNames } from "./invalid-header-name.ts";
import { findMalformedExpressions } from "./malformed-expression.ts";
import { findMalformedReferences } from "./malformed-reference.ts";
import { findMalformedTokenKeys } from "./malformed-token-key.ts";
import { findMismatchedEngines } from "./mismatched-engine.ts";
import { findMismatchedVariables } from "./mismatched-variable.ts";
import { findMissingAudiences } from "./missing-audience.ts";
import { findMissingBaseUrls } from "./missing-base-url.ts";
import { findMissingIdTokenPermission } from "./missing-id-token-permission.ts";
import { findMissingModels } from "./missing-model.ts";
import { findMissingOidcProviders } from "./missing-oidc-provider.ts";
import { findMixedSignIns } from "./mixed-sign-in.ts";
import { findMovedExchanges } from "./moved-exchange.ts";
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
import { findTokensSharedByClients } from "./token-shared-by-clients.ts";
import { findUndefinedModels } from "./undefined-model.ts";
import { findUndefinedProviders } from "./undefined-provider.ts";
import { findUnexpandedPaths } from "./unexpanded-path.ts";
import { findUnknownEngines } from "./unknown-engine.ts";
import { findUnknownOidcProviders } from "./unknown-oidc-provider.ts";
import { findUnreachableProviders } from "./unreachable-provider.ts";
import { findUnreadAuth } from "./unread-auth.ts";
import { findUnsafeValues } from "./unsafe-value.ts";
import { findUnsuitableModels } from "./unsuitable-model.ts";
import { findUnsupportedApiTypes } from "./unsupported-api-type.ts";
import { findUnsupportedAudiences } from "./unsupported-audience.ts";
import { findUnsupportedProviders } from "./unsupported-provider.ts";
import { findUnsupportedSyntax } from "./unsupported-syntax.ts";
import { findUnsupportedVersions } from "./unsupported-version.ts";
import { findUnsupportedWorkspaces } from "./unsupported-workspace.ts";
import { findUnsupportedYaml } from "./unsupported-yaml.ts";
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
  findByteOrderMarks,
  findClusterDefaultTokens,
  findCommandsThatPrintJson,
  findCommandsWithoutTokens,
  findConflictingAudiences,
  findCredentials,
  findDetectionByCopilot,
  findDetectionWithoutIdToken,
  findDroppedRouterAuth,
  findEndlessAlloys,
  findFirstAvailableWithAuth,
  findFirstAvailableWithKeys,
  findForeignKeys,
  findIgnoredAuth,
  findIgnoredTokenKeys,
  findImportedAuthAtRisk,
  findIncompleteGithubOidc,
  findIncompleteMetadataRequests,
  findIncompleteModels,
  findIncompleteProviders,
  findInsecureUrls,
  findKeysStillRequired,
  findKeyedDetection,
  findLookalikeKeys,
  findKeysBeforeTheirVersion,
  findMalformedAddresses,
  findInvalidHeaderNames,
  findMalformedExpressions,
  findMalformedReferences,
  findMalformedTokenKeys,
  findMismatchedEngines,
  findMismatchedVariables,
  findMissingAudiences,
  findMissingBaseUrls,
  findMissingIdTokenPermission,
  findMissingModels,
  findMissingOidcProviders,
  findMixedSignIns,
  findMovedExchanges,
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
  findTokensSharedByClients,
  findUndefinedModels,
  findUndefinedProviders,
  findUnexpandedPaths,
  findUnknownEngines,
  findUnknownOidcProviders,
  findUnreachableProviders,
  findUnreadAuth,
  findUnsafeValues,
  findUnsuitableModels,
  findUnsupportedApiTypes,
  findUnsupportedAudiences,
  findUnsupportedProviders,
  findUnsupportedSyntax,
  findUnsupportedVersions,
  findUnsupportedWorkspaces,
  findUnsupportedYaml,
  findUntrustedExpressions,
  findUntrustedTriggers,
  findUnusedAuth,
  findUnusedEngineAuth,
  findUnusualIds,
  findWritePermissions,
  findWrongEnvTypes,
];
