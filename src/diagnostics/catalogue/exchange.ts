// Codes of the exchange of an identity token for an access token.
import { LONG_TEXT, quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordDenial, type DenialReason } from "./token-words.ts";

/** The rows of the exchange. */
export const EXCHANGE = {
  "token-reused": entry<{ isMinted: boolean }>({
    severity: "error",
    reference: "wif-reference",
    summary: "token that was already sent to the token endpoint",
    message: () => "The source returned a token that was already sent, but a token can be exchanged only once.",
    hint: ({ isMinted }) =>
      isMinted
        ? "Make the source return a new token each time; it seems to cache tokens."
        : "Renew the token before the access token expires, or use `command` or `url`, which get a new one each time.",
    explanation:
      "A token with a `jti` can be exchanged once, and a second exchange is denied. wifc therefore never sends a token twice, whatever came of the first exchange.",
  }),
  "exchange-denied": entry<{
    rule: string;
    status: string;
    said: string;
    request: string;
    reasons: readonly DenialReason[];
  }>({
    severity: "error",
    reference: "wif-reference",
    summary: "exchange that the token endpoint denies",
    message: ({ rule, status, said, request }) =>
      `The exchange for rule ${quote(rule)} was denied with status ${status}${said}${request}.`,
    hint: ({ reasons }) =>
      `Look up the reason in the rule's history in the Console. Likely reasons, most likely first: ${reasons.map((reason, index) => `(${index + 1}) ${wordDenial(reason)}`).join("; ")}.`,
    explanation:
      "The token endpoint says what is malformed in a request (400), but not why it rejects a token (401); only the Console shows that. The hint lists the likely reasons, the most commonly reported first, with the values of this token.",
  }),
  "exchange-failed": entry<{ rule: string; address: string; reason: string; advice: string | undefined }>({
    severity: "error",
    reference: "wif-reference",
    summary: "exchange without a usable response",
    message: ({ rule, address, reason }) =>
      `The exchange for rule ${quote(rule)} at ${quote(address, LONG_TEXT)} failed: ${reason}.`,
    hint: ({ advice }) => advice,
    explanation:
      "The token endpoint is unreachable, does not answer in time, or answers with something other than an access token. The identity token may have arrived all the same, so wifc does not send it again. A status 403 or an HTML page comes from a proxy or an IP allow list, not from the token endpoint.",
  }),
};
