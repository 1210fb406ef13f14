// Codes of the exchange of an identity token for an access token.
import { LONG_TEXT, quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordDenial, type DenialReason } from "./token-words.ts";

/** The rows of the exchange. */
export const EXCHANGE = {
  "token-reused": entry<{ isMinted: boolean }>({
    severity: "error",
    message: () => "The source returned a token that was already sent, but a token can be exchanged only once.",
    hint: ({ isMinted }) =>
      isMinted
        ? "Make the source return a new token each time; it seems to cache tokens."
        : "Renew the token before the access token expires, or use `command` or `url`, which get a new one each time.",
  }),
  "exchange-denied": entry<{
    rule: string;
    status: string;
    said: string;
    request: string;
    reasons: readonly DenialReason[];
  }>({
    severity: "error",
    message: ({ rule, status, said, request }) =>
      `The exchange for rule ${quote(rule)} was denied with status ${status}${said}${request}.`,
    hint: ({ reasons }) =>
      `Look up the reason in the rule's history in the Console. Likely reasons, most likely first: ${reasons.map((reason, index) => `(${index + 1}) ${wordDenial(reason)}`).join("; ")}.`,
  }),
  "exchange-failed": entry<{ rule: string; address: string; reason: string; advice: string | undefined }>({
    severity: "error",
    message: ({ rule, address, reason }) =>
      `The exchange for rule ${quote(rule)} at ${quote(address, LONG_TEXT)} failed: ${reason}.`,
    hint: ({ advice }) => advice,
  }),
};
