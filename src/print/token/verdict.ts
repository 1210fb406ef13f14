// What a try came to, and what to do next: the last lines of a run without an error.
import { hasErrors } from "../../diagnostics/entry.ts";
import { ANTHROPIC } from "../../facts/providers.ts";
import type { TokenReport } from "./report.ts";

/** The verdict and the next step, a line each; nothing if the findings are the verdict. */
export function judgeSignIn({ token, request, accessToken, isSingleUse, diagnostics }: TokenReport): string[] {
  if (!token || !request || hasErrors(diagnostics)) return [];
  if (accessToken) {
    const again = isSingleUse ? ", with a new token: this one is used up" : "";
    return [
      request.url === ANTHROPIC.baseUrl + ANTHROPIC.tokenPath
        ? "Verdict: Anthropic accepts this sign-in."
        : "Verdict: this token endpoint, which is not Anthropic's own, accepts the sign-in.",
      `Next: run what the sign-in is for, on this machine and with this environment${again}.`,
    ];
  }
  const isDoubtful = diagnostics.some(({ severity }) => severity === "warning");
  const cost = isSingleUse ? "; that uses this token up" : "";
  return [
    isDoubtful
      ? "Verdict: there is a token, but the warnings say why it may be denied."
      : "Verdict: the token is what the configuration asks for. Only Anthropic can say whether the rule accepts it.",
    `Next: run the same command with \`--exchange\` to find out${cost}.`,
  ];
}
