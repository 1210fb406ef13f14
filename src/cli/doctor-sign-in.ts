// The checks of `wifc doctor` that need the token: the token itself, the rule and the exchange.
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Federation } from "../model/federation.ts";
import { skip, type Check } from "../print/doctor/report.ts";
import { judgeFindings } from "./doctor-checks.ts";
import type { SignInSteps } from "./sign-in.ts";

/** Tries a sign-in as `wifc token` does. `compareRule` compares the rule with what is known without a token. */
export async function trySteps(
  federation: Federation,
  steps: SignInSteps,
  compareRule: () => Check,
): Promise<readonly Check[]> {
  // Code that opens sockets is loaded only when it is needed.
  const { trySignIn } = await import("./sign-in.ts");
  const { report, found } = await trySignIn(federation, steps);
  const token = judgeFindings("token", found.token, {
    fine: `The token from ${report.source ?? ""} is the one that the sign-in describes.`,
    doubts: ["warning"],
  });
  const exchange = found.exchange
    ? judgeFindings("exchange", found.exchange, { fine: "The token endpoint accepts the token.", doubts: ["warning"] })
    : skipExchange(steps);
  const rule = steps.rules && report.token ? judgeRule(found.rule) : compareRule();
  const isShown = exchange.verdict === "ok" && rule.verdict !== "ok";
  return [token, isShown ? { ...rule, ...ACCEPTED } : rule, exchange];
}

// With advice about the exported rule, if there is any.
const ACCEPTED = { verdict: "ok", message: "The exchange shows that the rule accepts the token." } as const;

/** The checks of a sign-in that is not tried, and why. */
export function skipSteps(reason: string, steps: SignInSteps, compareRule: () => Check): readonly Check[] {
  return [skip("token", reason), compareRule(), skipExchange(steps)];
}

/** What a comparison with the federation rule found. A note says what is not known. */
export function judgeRule(diagnostics: readonly Diagnostic[]): Check {
  return judgeFindings("rule", diagnostics, {
    fine: "The federation rule accepts the sign-in.",
    doubts: ["warning", "note"],
  });
}

function skipExchange({ exchange }: SignInSteps): Check {
  return skip("exchange", exchange ? "There is no token that can be sent." : "Use `--exchange` to send the token.");
}
