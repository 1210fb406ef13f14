// An engine and an OIDC provider that nothing in AWF brings together.
import { problem } from "../../diagnostics/problem.ts";
import type { EngineName } from "../../facts/engine.ts";
import { effectiveProvider } from "../../model/provider.ts";
import type { OidcProvider } from "../../facts/providers.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { enginesWithAuth, type WorkflowRule } from "../rule.ts";

interface Mismatch {
  readonly provider: OidcProvider;
  readonly engines: readonly EngineName[];
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
    engines: ["claude", "codex", "copilot"],
    severity: "warning",
    works: "`gcp` works with the engine `gemini`.",
  },
  {
    provider: "azure",
    engines: ["gemini"],
    severity: "warning",
    works: "`azure` works with the engines `claude`, `codex` and `copilot`.",
  },
  {
    provider: "aws",
    engines: ["gemini"],
    severity: "warning",
    works: "`aws` works with the engines `claude`, `codex` and `copilot`.",
  },
];

/** Raises `mismatched-engine`. */
export const mismatchedEngine: WorkflowRule = (subject) =>
  enginesWithAuth(subject).flatMap(({ engine, auth }) => {
    const provider = effectiveProvider(auth);
    const mismatch = MISMATCHES.find(
      (row) => row.provider === provider && row.engines.some((name) => name === engine.name),
    );
    // An engine that is told to talk to Anthropic goes through the adapter that signs in there.
    if (!mismatch || engine.modelProvider?.name === mismatch.provider) return [];
    const { works, severity } = mismatch;
    const place = auth.values.provider?.place ?? auth.place;
    const facts = { engine: engine.id?.value ?? "", provider: mismatch.provider, works };
    return [problem("mismatched-engine", place, facts, { severity })];
  });
