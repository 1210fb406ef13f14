// Projected tokens without an audience: they are for the cluster's own API.
import { problem } from "../../diagnostics/problem.ts";
import { listProjectedTokens } from "../../model/kubernetes-config.ts";
import type { KubernetesRule } from "../rule.ts";

/** Raises `missing-audience`. */
export const missingAudience: KubernetesRule = ({ config }) =>
  listProjectedTokens(config)
    .filter(({ hasAudience }) => !hasAudience)
    .map(({ place }) =>
      problem("missing-audience", place, {
        parameter: "audience",
        service: "Kubernetes",
        isRefused: false,
        inVolume: true,
      }),
    );
