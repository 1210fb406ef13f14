// Projected tokens whose lifetime Kubernetes or Anthropic does not accept.
import { problem } from "../../diagnostics/problem.ts";
import { TOKEN_LIFETIME } from "../../facts/kubernetes.ts";
import { listProjectedTokens } from "../../model/kubernetes-config.ts";
import type { KubernetesRule } from "../rule.ts";

/** Raises `token-lifetime-out-of-range`. An issuer can allow longer lifetimes. */
export const tokenLifetimeOutOfRange: KubernetesRule = ({ config }) =>
  listProjectedTokens(config).flatMap(({ lifetime }) => {
    if (!lifetime) return [];
    const { place, seconds } = lifetime;
    const { least, most } = TOKEN_LIFETIME;
    if (seconds !== undefined && seconds >= least && seconds <= most) return [];
    const isLong = seconds !== undefined && seconds > most;
    const facts = { seconds, least, most };
    return [problem("token-lifetime-out-of-range", place, facts, isLong ? { severity: "warning" } : {})];
  });
