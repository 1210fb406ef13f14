// An engine and an OIDC provider that nothing in AWF brings together.
import { problem } from "../diagnostics/problem.ts";
import { authOf } from "../ir/binding.ts";
import { effectiveProvider } from "../ir/provider.ts";
import type { Provider } from "../ir/field.ts";
import type { Severity } from "../diagnostics/entry.ts";
import { forWorkflows, type Rule } from "./rule.ts";

interface Mismatch {
  readonly provider: Provider;
  readonly engines: readonly string[];
  readonly severity: Severity;
  readonly works: string;
}

// From AWF's adapters, and what gh-aw asks for.
const MISMATCHES: readonly Mismatch[] = [
  {
    provider: "anthropic",
    engines: ["codex", "copilot", "gemini"],
    severity: "error",
    works: "`anthropic` works with the engine `claude`.",
  },
  {
    provider: "gcp",
    engines: ["gemini", "claude"],
    severity: "warning",
    works: "gh-aw asks for it with `gemini`, but AWF's adapter for it knows static keys only.",
  },
];

/** Raises `mismatched-engine`. */
export const findMismatchedEngines: Rule = forWorkflows(({ bindings }) =>
  bindings.flatMap((binding) => {
    const auth = authOf(binding);
    const { name } = binding;
    const provider = auth && effectiveProvider(auth);
    const mismatch = MISMATCHES.find((row) => row.provider === provider && row.engines.includes(name));
    if (!auth || !mismatch) return [];
    const { works, severity } = mismatch;
    const place = auth.values.provider?.place ?? auth.place;
    return [problem("mismatched-engine", place, { engine: name, provider: mismatch.provider, works }, { severity })];
  }),
);
