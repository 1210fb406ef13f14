// What people get instead of a token, said without repeating any of it.
import { plural } from "../text/numbers.ts";
import { isUnsigned } from "./claims.ts";

const KINDS: readonly (readonly [pattern: RegExp, found: string, advice?: string])[] = [
  [
    /\uFEFF/,
    "a text with a byte order mark",
    "Write it without the mark, which is sent with it: as UTF-8 without BOM.",
  ],
  [/^null$/, "the text `null`", "`jq -r` prints that for a key that is not there."],
  [/^undefined$/, "the text `undefined`"],
  [/^sk-ant-/i, "an API key or an access token of Anthropic's"],
  [/^bearer\s/i, "a token behind the word `Bearer`", "Leave the scheme of the header out."],
  [/^<(!doctype|html|\?xml|[a-z])/i, "a page of HTML or XML", "It may be the answer of a proxy or of a sign-in page."],
  [/^\{/, "a JSON object", "Take the token out of it: `response_field` for a `url`, a query option for a `command`."],
  [/^\[/, "a JSON list"],
  [/^"/, "a text in quotes", "Print it raw, as `jq -r` does."],
  [/^-----BEGIN/, "a key or a certificate"],
  [/^[\w-]+\.[\w-]*\.[\w-]*\.[\w-]+\.[\w-]+$/, "an encrypted token, which has five parts"],
  [/\s/, "a text of several words or lines"],
];

/** What a text is that is no token. */
export function describeNoToken(text: string): { readonly found: string; readonly advice: string | undefined } {
  if (isUnsigned(text)) return { found: "an unsigned token", advice: "Have its issuer sign it with a public key." };
  const [, found, advice] = KINDS.find(([pattern]) => pattern.test(text)) ?? [];
  return { found: found ?? `a text of ${plural(text.length, "character")}`, advice };
}
