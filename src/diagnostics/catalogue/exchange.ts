// Codes of the exchange of an identity token for an access token.
import { LONG_TEXT, quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordDenial, type DenialReason } from "./token-words.ts";

/** The rows of the exchange. */
export const EXCHANGE = {
  "token-reused": entry<{ isMinted: boolean }>({
    severity: "error",
    reference: "wif-reference",
    summary: "a token that was sent to the token endpoint before",
    message: () => "The source still gives a token that was sent before; each can be exchanged only once.",
    hint: ({ isMinted }) =>
      isMinted
        ? "It seems to cache its tokens: have it make a new one each time."
        : "Something has to renew it before the access token ends; `command` and `url` get a new token each time.",
    explanation:
      "A token with `jti` can be exchanged once, and a second exchange is denied. So wifc never sends one twice, whatever came of the first time.",
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
    summary: "the token endpoint denies the exchange",
    message: ({ rule, status, said, request }) =>
      `The exchange under the rule ${quote(rule)} was denied with status ${status}${said}${request}.`,
    hint: ({ reasons }) =>
      `Likely reasons, most likely first: ${reasons.map((reason, index) => `(${index + 1}) ${wordDenial(reason)}`).join("; ")}. The history of the rule in the Console says which.`,
    explanation:
      "The token endpoint says what is malformed in a request (400), but not why it does not believe a token (401): that is in the Console only. The likely reasons stand in the order in which they are reported, each with what the token has.",
  }),
  "exchange-failed": entry<{ rule: string; address: string; reason: string; advice: string | undefined }>({
    severity: "error",
    reference: "wif-reference",
    summary: "an exchange that comes to no answer that can be used",
    message: ({ rule, address, reason }) =>
      `The exchange under the rule ${quote(rule)} at ${quote(address, LONG_TEXT)} failed: ${reason}.`,
    hint: ({ advice }) => advice,
    explanation:
      "The token endpoint cannot be reached, does not answer in time, or answers with something that is no access token. The token may have arrived all the same: wifc does not send it again. A 403 or a page of HTML is not the token endpoint's answer, but that of a proxy or an IP allow list.",
  }),
};
