// Tokens that a platform mounts for its own purposes, with another audience than Anthropic.
import { problem } from "../../diagnostics/problem.ts";
import type { TokenSource } from "../../model/federation.ts";
import type { AuthRule } from "../rule.ts";

interface DefaultToken {
  readonly path: RegExp;
  /** The variable with its path, if the platform sets one. */
  readonly variable?: string;
  /** The cloud that the token is for; absent if it is for the cluster itself. */
  readonly cloud?: string;
  readonly audience?: string;
}

// From the documentation of Kubernetes, Microsoft Entra Workload ID for AKS, EKS roles for service accounts and EKS Pod Identity.
const DEFAULT_TOKENS: readonly DefaultToken[] = [
  { path: /^\/kubernetes\.io\/serviceaccount\/token$/ },
  {
    path: /^\/azure\/tokens\/azure-identity-token$/,
    variable: "AZURE_FEDERATED_TOKEN_FILE",
    cloud: "Azure",
    audience: "api://AzureADTokenExchange",
  },
  {
    path: /^\/eks\.amazonaws\.com\/serviceaccount\/token$/,
    variable: "AWS_WEB_IDENTITY_TOKEN_FILE",
    cloud: "AWS",
    audience: "sts.amazonaws.com",
  },
  {
    path: /^\/pods\.eks\.amazonaws\.com\/serviceaccount\/eks-pod-identity-token$/,
    variable: "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
    cloud: "AWS",
    audience: "pods.eks.amazonaws.com",
  },
];

/** Raises `cluster-default-token`. */
export const clusterDefaultToken: AuthRule = ({ effectiveSources }) =>
  effectiveSources.flatMap((source) => {
    const path = pathOf(source);
    const found = path && DEFAULT_TOKENS.find((each) => isPathOf(path.value, each));
    return found
      ? [problem("cluster-default-token", path.place, { cloud: found.cloud, audience: found.audience })]
      : [];
  });

/** The file that a source reads. Its path may be a variable of a shell. */
function pathOf(source: TokenSource) {
  if (source.kind === "file") return source.path;
  const [words, ...others] = source.kind === "command" ? source.stages : [];
  const isCat = words?.length === 2 && words[0]?.value === "cat" && others.length === 0;
  return isCat ? words[1] : undefined;
}

function isPathOf(written: string, { path, variable }: DefaultToken): boolean {
  if (variable !== undefined && written === `\${${variable}}`) return true;
  // `/var/run` is a link to `/run`, and `..data` is the folder that Kubernetes replaces when it renews the token.
  const [, inside] = /^(?:\/var)?\/run\/secrets(\/.*)$/.exec(written.replaceAll(/\/(?:\.?\/)+/g, "/")) ?? [];
  return inside !== undefined && path.test(inside.replace("/..data/", "/"));
}
