// Why the codes of the exchange are reported.
import type { EXCHANGE as Rows } from "../catalogue/exchange.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of the exchange. */
export const EXCHANGE: Explanations<typeof Rows> = {
  "token-reused": {
    summary: "token that was already sent to the token endpoint",
    explanation:
      "A token with a `jti` can be exchanged once, and a second exchange is denied. wifc therefore never sends a token twice, whatever came of the first exchange.",
    reference: "wif-reference",
  },
  "exchange-denied": {
    summary: "exchange that the token endpoint denies",
    explanation:
      "The token endpoint says what is malformed in a request (400), but not why it rejects a token (401); only the Console shows that. The hint lists the likely reasons, the most commonly reported first, with the values of this token. With the rule exported, `wifc token --rules` and `wifc check-rule` find most of them.",
    reference: "wif-reference",
  },
  "exchange-failed": {
    summary: "exchange without a usable response",
    explanation:
      "The token endpoint is unreachable, does not answer in time, or answers with something other than an access token. The identity token may have arrived all the same, so wifc does not send it again. A status 403 or an HTML page comes from a proxy or an IP allow list, not from the token endpoint.",
    reference: "wif-reference",
  },
};
