// Written by `npm run generate` from the names of the files in `auth/`. Do not edit.
import { clusterDefaultToken } from "./auth/cluster-default-token.ts";
import { commandPrintsJson } from "./auth/command-prints-json.ts";
import { commandWithoutToken } from "./auth/command-without-token.ts";
import { conflictingAudience } from "./auth/conflicting-audience.ts";
import { credentialInConfig } from "./auth/credential-in-config.ts";
import { incompleteGithubOidc } from "./auth/incomplete-github-oidc.ts";
import { incompleteMetadataRequest } from "./auth/incomplete-metadata-request.ts";
import { incompleteProvider } from "./auth/incomplete-provider.ts";
import { insecureUrl } from "./auth/insecure-url.ts";
import { invalidHeaderName } from "./auth/invalid-header-name.ts";
import { malformedExpression } from "./auth/malformed-expression.ts";
import { malformedReference } from "./auth/malformed-reference.ts";
import { missingAudience } from "./auth/missing-audience.ts";
import { paddedValue } from "./auth/padded-value.ts";
import { placeholderId } from "./auth/placeholder-id.ts";
import { preflightReference } from "./auth/preflight-reference.ts";
import { reservedKey } from "./auth/reserved-key.ts";
import { secretInUrl } from "./auth/secret-in-url.ts";
import { shellSyntaxInCommand } from "./auth/shell-syntax-in-command.ts";
import { singleUseToken } from "./auth/single-use-token.ts";
import { suspiciousAudience } from "./auth/suspicious-audience.ts";
import { unexpandedPath } from "./auth/unexpanded-path.ts";
import { unsafeValue } from "./auth/unsafe-value.ts";
import { untrustedExpression } from "./auth/untrusted-expression.ts";
import { unusualId } from "./auth/unusual-id.ts";

/** The rules in `auth/`. */
export const AUTH_RULES = [
  clusterDefaultToken,
  commandPrintsJson,
  commandWithoutToken,
  conflictingAudience,
  credentialInConfig,
  incompleteGithubOidc,
  incompleteMetadataRequest,
  incompleteProvider,
  insecureUrl,
  invalidHeaderName,
  malformedExpression,
  malformedReference,
  missingAudience,
  paddedValue,
  placeholderId,
  preflightReference,
  reservedKey,
  secretInUrl,
  shellSyntaxInCommand,
  singleUseToken,
  suspiciousAudience,
  unexpandedPath,
  unsafeValue,
  untrustedExpression,
  unusualId,
];
