// Cases about `wifc token`: the answers of the token source and the token endpoint are in `options.json`, and no request is sent.
import { findSignIn } from "../../src/api/sign-in.ts";
import type { DiagnosticAudience } from "../../src/diagnostics/entry.ts";
import type { Diagnostic, Source } from "../../src/index.ts";
import { readExchangeResponse } from "../../src/runtime/exchange-response.ts";
import { checkToken } from "../../src/runtime/check-token.ts";
import type { Outcome } from "../../src/runtime/outcome.ts";
import { readOutcome } from "../../src/runtime/token-source.ts";
import { markTokenUsed } from "../../src/runtime/used-tokens.ts";
import { createToken } from "./tokens.ts";

/** The answers in a case. */
export interface TokenCase {
  /** Why the source returns no token, or a text that it returns instead. */
  readonly outcome?: Outcome;
  /** Claims that differ from the usual token, which is issued at the time of the case. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** The length of an unused claim. */
  readonly padding?: number;
  /** Whether the same token was sent before. */
  readonly isUsed?: true;
  readonly answer?: { readonly status: number; readonly body: unknown };
}

// The time of all cases: 2026-06-01T12:00:00Z.
const NOW = 1_780_315_200;

/** Goes through the steps of a sign-in, up to the first one that fails, and returns the findings. */
export function trySignIn(
  source: Source,
  { outcome, claims, header, padding = 0, isUsed, answer }: TokenCase,
  audience: DiagnosticAudience,
): readonly Diagnostic[] {
  const { signIn, diagnostics } = findSignIn(source, { audience });
  if (!signIn) return diagnostics;
  const { federation } = signIn;
  const acquired = readOutcome(
    federation,
    outcome ?? { text: createToken(NOW, { ...claims, groups: "g".repeat(padding) }, header) },
  );
  if ("diagnostic" in acquired) return [...diagnostics, acquired.diagnostic];
  const { token } = acquired;
  const used = new Set<string>();
  if (isUsed) markTokenUsed(token, federation, used);
  const found = [
    ...checkToken(token, federation, { now: NOW }).diagnostics,
    ...[markTokenUsed(token, federation, used)].filter((each) => each !== undefined),
  ];
  if (found.length > 0 || !answer) return [...diagnostics, ...found];
  const { status, body } = answer;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const exchanged = readExchangeResponse({ status, body: text }, federation, { assertion: token, now: NOW });
  return "diagnostic" in exchanged ? [...diagnostics, exchanged.diagnostic] : diagnostics;
}
