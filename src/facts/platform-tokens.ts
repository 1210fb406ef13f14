// Tokens that a platform mounts in a pod for its own purposes, with another audience than Anthropic.
import { isWithin } from "../text/pointer.ts";

/** A token that a platform mounts below `/var/run/secrets`. */
export interface PlatformToken {
  readonly folder: string;
  readonly file: string;
  /** The variable with its path, if the platform sets one. */
  readonly variable?: string;
  /** The cloud that the token is for; absent if it is for the cluster itself. */
  readonly cloud?: string;
  readonly audience?: string;
}

// From the documentation of Kubernetes, Microsoft Entra Workload ID for AKS, EKS roles for service accounts and EKS Pod Identity.
const PLATFORM_TOKENS: readonly PlatformToken[] = [
  { folder: "/run/secrets/kubernetes.io/serviceaccount", file: "token" },
  {
    folder: "/run/secrets/azure/tokens",
    file: "azure-identity-token",
    variable: "AZURE_FEDERATED_TOKEN_FILE",
    cloud: "Azure",
    audience: "api://AzureADTokenExchange",
  },
  {
    folder: "/run/secrets/eks.amazonaws.com/serviceaccount",
    file: "token",
    variable: "AWS_WEB_IDENTITY_TOKEN_FILE",
    cloud: "AWS",
    audience: "sts.amazonaws.com",
  },
  {
    folder: "/run/secrets/pods.eks.amazonaws.com/serviceaccount",
    file: "eks-pod-identity-token",
    variable: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    cloud: "AWS",
    audience: "pods.eks.amazonaws.com",
  },
];

/** The token of a platform that is at a path, which may be a variable of a shell. */
export function findPlatformToken(path: string): PlatformToken | undefined {
  // `..data` is the folder that Kubernetes replaces when it renews the token.
  const plain = resolveLink(collapseSlashes(path)).replace("/..data/", "/");
  return PLATFORM_TOKENS.find(
    ({ folder, file, variable }) =>
      plain === `${folder}/${file}` || (variable !== undefined && path === `\${${variable}}`),
  );
}

/**
 * Whether a volume at this path hides a platform's tokens, or keeps them from being mounted. A pod with a volume at `/run/secrets` does
 * not start (kubernetes/kubernetes#65835), but Kubernetes prepares a volume at `/var/run/secrets` for them.
 */
export function hidesPlatformTokens(folder: string): boolean {
  const resolved = resolveLink(folder);
  return PLATFORM_TOKENS.some((token) => isWithin(resolved, token.folder) || isWithin(token.folder, folder));
}

/** A path without repeated slashes and without `.`. */
export function collapseSlashes(path: string): string {
  return path.replaceAll(/\/(?:\.?\/)+/g, "/");
}

/** `/var/run` is a link to `/run`. */
function resolveLink(path: string): string {
  return path.replace(/^\/var(?=\/run(?:\/|$))/, "");
}
