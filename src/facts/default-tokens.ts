// Tokens that a platform mounts for its own purposes, with another audience than Anthropic.
import { canonicalPath } from "./kubernetes.ts";

/** A token that a platform mounts in a pod. */
export interface DefaultToken {
  readonly path: string;
  /** The variable with its path, if the platform sets one. */
  readonly variable?: string;
  /** The cloud that the token is for; absent if it is for the cluster itself. */
  readonly cloud?: string;
  readonly audience?: string;
}

// From the documentation of Kubernetes, Microsoft Entra Workload ID for AKS, EKS roles for service accounts and EKS Pod Identity.
const DEFAULT_TOKENS: readonly DefaultToken[] = [
  { path: "/run/secrets/kubernetes.io/serviceaccount/token" },
  {
    path: "/run/secrets/azure/tokens/azure-identity-token",
    variable: "AZURE_FEDERATED_TOKEN_FILE",
    cloud: "Azure",
    audience: "api://AzureADTokenExchange",
  },
  {
    path: "/run/secrets/eks.amazonaws.com/serviceaccount/token",
    variable: "AWS_WEB_IDENTITY_TOKEN_FILE",
    cloud: "AWS",
    audience: "sts.amazonaws.com",
  },
  {
    path: "/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token",
    variable: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    cloud: "AWS",
    audience: "pods.eks.amazonaws.com",
  },
];

/** The platform's token at a path, which may be written as a variable of a shell. */
export function findDefaultToken(written: string): DefaultToken | undefined {
  // `..data` is the folder that Kubernetes replaces when it renews the token.
  const path = canonicalPath(written).replace("/..data/", "/");
  return DEFAULT_TOKENS.find((each) => each.path === path || written === `\${${each.variable}}`);
}
