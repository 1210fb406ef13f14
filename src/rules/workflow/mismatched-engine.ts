// An engine and an OIDC provider that nothing in AWF brings together.
import { problem } from "../../diagnostics/problem.ts";
import type { EngineName } from "../../facts/engine.ts";
import { effectiveProvider } from "../../model/federation.ts";
import type { OidcProvider } from "../../facts/providers.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { enginesWithAuth, relateEngine, type WorkflowRule } from "../rule.ts";

interface Mismatch {
  readonly provider: OidcProvider;
  readonly engines: readonly EngineName[];
  readonly severity: Severity;
  /** Those that AWF brings together with it. */
  readonly suitable: readonly EngineName[];
}

// From AWF's adapters, and what gh-aw asks for.
const MISMATCHES: readonly Mismatch[] = [
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
export const mismatchedEngine: WorkflowRule = (subject) =>
  enginesWithAuth(subject).flatMap(({ engine, auth }) => {
    const provider = effectiveProvider(auth);
    const mismatch = MISMATCHES.find(
      (row) => row.provider === provider && row.engines.some((name) => name === engine.name),
    );
    // An engine that is told to talk to Anthropic goes through the adapter that signs in there.
    if (!mismatch || engine.modelProvider?.name === mismatch.provider) return [];
    const { suitable, severity } = mismatch;
    const place = auth.values.provider?.place ?? auth.place;
    const facts = { engine: engine.id?.value ?? "", provider: mismatch.provider, suitable };
    return [problem("mismatched-engine", place, facts, { severity, related: relateEngine(engine, place) })];
  });
