// Why the codes of manifests of Kubernetes workloads are reported.
import type { KUBERNETES as Rows } from "../catalogue/kubernetes.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of manifests. */
export const KUBERNETES: Explanations<typeof Rows> = {
  "missing-mount": {
    summary: "token file that no volume provides",
    explanation:
      "The file in `ANTHROPIC_IDENTITY_TOKEN_FILE` must be in a volume of the pod that the container mounts. The path consists of the `mountPath` and the `path` of the token in the projected volume.",
    reference: "kubernetes-token",
  },
  "never-renewed-mount": {
    summary: "token that is mounted with `subPath`",
    explanation:
      "Kubernetes replaces a projected token before it expires, but not in a container that mounts only a part of the volume. The container then signs in until the first token expires, and no longer.",
    reference: "kubernetes-sub-path",
  },
  "token-lifetime-out-of-range": {
    summary: "projected token whose lifetime is too short or too long",
    explanation:
      "The API server refuses a manifest with a lifetime of less than 10 minutes. Anthropic denies a token that is valid for longer than its issuer allows, which is an hour by default.",
    reference: "kubernetes-token",
  },
  "possible-static-key": {
    summary: "`envFrom` that may contain an API key",
    explanation:
      "All keys of the ConfigMap or Secret become variables of the container. The manifest does not show them, and an API key among them would take precedence over federation.",
    reference: "wif-reference",
  },
};
