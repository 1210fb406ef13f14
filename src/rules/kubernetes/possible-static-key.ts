// ConfigMaps and Secrets that may contain an API key.
import { REPLACED_KEY } from "../../bind/static-credentials.ts";
import { problem } from "../../diagnostics/problem.ts";
import { isSetByEnvFrom } from "../../model/kubernetes-config.ts";
import type { KubernetesRule } from "../rule.ts";

/** Raises `possible-static-key`, unless `env` sets the variable itself, which takes precedence. */
export const possibleStaticKey: KubernetesRule = ({ config: { signIns } }) =>
  signIns.flatMap(({ envFrom, envFromPlace, layers }) =>
    isSetByEnvFrom(REPLACED_KEY, envFrom) && !layers.some(({ variables }) => variables.has(REPLACED_KEY))
      ? [problem("possible-static-key", envFromPlace, { variable: REPLACED_KEY })]
      : [],
  );
