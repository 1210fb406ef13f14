// What only newer versions of AWF read.
import { problem } from "../diagnostics/problem.ts";
import { authOf } from "../ir/binding.ts";
import { effectiveProvider } from "../ir/provider.ts";
import { engineInForce, forWorkflows, type Rule } from "./rule.ts";

/** Raises `needs-awf-version`. */
export const findNeededAwfVersions: Rule = forWorkflows(({ config, bindings }) =>
  engineInForce(config)?.name === "gemini"
    ? bindings.flatMap((binding) => {
        const auth = authOf(binding);
        return auth && effectiveProvider(auth) === "gcp"
          ? [problem("needs-awf-version", auth.values.provider?.place ?? auth.place, {})]
          : [];
      })
    : [],
);
