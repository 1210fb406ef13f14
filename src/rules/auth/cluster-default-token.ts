// Tokens that a platform mounts for purposes of its own, and that are not for Anthropic.
import { problem } from "../../diagnostics/problem.ts";
import type { TokenSource } from "../../model/federation.ts";
import type { AuthRule } from "../rule.ts";

interface DefaultToken {
  readonly path: RegExp;
  /** The variable that leads to it, where one is set. */
  readonly variable?: string;
  /** Whom it is for; nothing if that is the cluster itself. */
  readonly cloud?: string;
  readonly audience?: string;
}

// From the documentation of Kubernetes, of Microsoft Entra Workload ID for AKS, and of EKS: its roles for service accounts and its
// Pod Identity.
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
export const clusterDefaultToken: AuthRule = ({ asked }) =>
  asked.flatMap((source) => {
    const path = pathOf(source);
    const found = path && DEFAULT_TOKENS.find((each) => isPathOf(path.value, each));
    return found
      ? [problem("cluster-default-token", path.place, { cloud: found.cloud, audience: found.audience })]
      : [];
  });

/** The file that a source prints, also one whose path a variable of a shell has. */
function pathOf(source: TokenSource) {
  if (source.kind === "file") return source.path;
  const [words, ...others] = source.kind === "command" ? source.stages : [];
  const isCat = words?.length === 2 && words[0]?.value === "cat" && others.length === 0;
  return isCat ? words[1] : undefined;
}

function isPathOf(written: string, { path, variable }: DefaultToken): boolean {
  if (variable !== undefined && written === `\${${variable}}`) return true;
  // `/var/run` is `/run`; `..data` is the folder that Kubernetes swaps when it renews what is in it.
  const [, inside] = /^(?:\/var)?\/run\/secrets(\/.*)$/.exec(written.replaceAll(/\/(?:\.?\/)+/g, "/")) ?? [];
  return inside !== undefined && path.test(inside.replace("/..data/", "/"));
}
