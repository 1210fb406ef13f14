// Cases about `wifc token`: what a source and the token endpoint answer stands in `options.json`, and nothing is asked.
import { findSignIn } from "../../src/api/sign-in.ts";
import type { DiagnosticAudience } from "../../src/diagnostics/entry.ts";
import type { Diagnostic, Source } from "../../src/index.ts";
import { readExchangeAnswer } from "../../src/runtime/exchange-answer.ts";
import { judgeToken } from "../../src/runtime/judge-token.ts";
import type { Outcome } from "../../src/runtime/outcome.ts";
import { readOutcome } from "../../src/runtime/token-source.ts";
import { useToken } from "../../src/runtime/used-tokens.ts";
import { createToken } from "./tokens.ts";

/** What happens in a case. */
export interface TokenCase {
  /** Why the source gives no token, or a text that it gives in its place. */
  readonly outcome?: Outcome;
  /** What differs from the usual token, made at the time of the case. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** The length of a claim that nobody needs. */
  readonly padding?: number;
  /** Whether the same token was sent before. */
  readonly isUsed?: true;
  readonly answer?: { readonly status: number; readonly body: unknown };
}

// The time of all cases: 2026-06-01T12:00:00Z.
const NOW = 1_780_315_200;

/** What is wrong with the sign-in of a source, step by step as far as it comes. */
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
  if (isUsed) useToken(token, federation, used);
  const found = [
    ...judgeToken(token, federation, { now: NOW }).diagnostics,
    ...[useToken(token, federation, used)].filter((each) => each !== undefined),
  ];
  if (found.length > 0 || !answer) return [...diagnostics, ...found];
  const { status, body } = answer;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const exchanged = readExchangeAnswer({ status, body: text }, federation, { assertion: token, now: NOW });
  return "diagnostic" in exchanged ? [...diagnostics, exchanged.diagnostic] : diagnostics;
}
