// An engine and an OIDC provider that AWF does not support together.
import { problem } from "../../diagnostics/problem.ts";
import type { EngineName } from "../../facts/engine.ts";
import { effectiveProvider } from "../../model/federation.ts";
import type { OidcProvider } from "../../facts/providers.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { listEnginesWithAuth, relateEngine, type WorkflowRule } from "../rule.ts";

interface EngineMismatch {
  readonly provider: OidcProvider;
  readonly engines: readonly EngineName[];
  readonly severity: Severity;
  /** The engines that AWF supports with this provider. */
  readonly suitable: readonly EngineName[];
}

// From AWF's adapters and the secrets that gh-aw requires.
const MISMATCHES: readonly EngineMismatch[] = [
  {
    provider: "anthropic",
    engines: ["codex", "copilot", "gemini"],
    severity: "error",
    suitable: ["claude"],
  },
  {
    provider: "gcp",
    engines: ["claude", "codex", "copilot"],
    severity: "warning",
    suitable: ["gemini"],
  },
  {
    provider: "azure",
    engines: ["gemini"],
    severity: "warning",
    suitable: ["claude", "codex", "copilot"],
  },
  {
    provider: "aws",
    engines: ["gemini"],
    severity: "warning",
    suitable: ["claude", "codex", "copilot"],
  },
];

/** Raises `mismatched-engine`. */
export const mismatchedEngine: WorkflowRule = (input) =>
  listEnginesWithAuth(input).flatMap(({ engine, auth }) => {
    const provider = effectiveProvider(auth);
    const mismatch = MISMATCHES.find(
      (row) => row.provider === provider && row.engines.some((name) => name === engine.name),
    );
    // An engine with Anthropic as its model provider uses AWF's adapter for Anthropic, which signs in there.
    if (!mismatch || engine.modelProvider?.name === mismatch.provider) return [];
    const { suitable, severity } = mismatch;
    const place = auth.values.provider?.place ?? auth.place;
    const facts = { engine: engine.id?.value ?? "", provider: mismatch.provider, suitable };
    return [problem("mismatched-engine", place, facts, { severity, related: relateEngine(engine, place) })];
  });
