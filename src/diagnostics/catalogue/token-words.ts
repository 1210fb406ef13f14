// The words for signing in: where a token comes from, what is there in its place, why its exchange may have been denied.
import { plural } from "../../text/numbers.ts";
import { LONG_TEXT, quote, quoteList } from "../../text/quote.ts";

/** A token source, by its path, name, words or address; only what GitHub Actions implies has none of them. */
export type SourceFacts = {
  readonly kind: "file" | "env" | "command" | "url" | "github-actions";
  readonly written: string | undefined;
};

/** What a message calls a source. */
export function wordSource({ kind, written }: SourceFacts): string {
  if (written === undefined) return "GitHub Actions";
  if (kind === "env") return `the variable ${quote(written)}`;
  return kind === "file" || kind === "command" ? `the ${kind} ${quote(written, LONG_TEXT)}` : quote(written, LONG_TEXT);
}

interface Impostor {
  readonly words: string;
  readonly advice?: string;
}

const IMPOSTORS = {
  "byte-order-mark": {
    words: "a text with a byte order mark",
    advice: "Write it without the mark, which is sent with it: as UTF-8 without BOM.",
  },
  null: { words: "the text `null`", advice: "`jq -r` prints that for a key that is not there." },
  undefined: { words: "the text `undefined`" },
  "anthropic-key": { words: "an API key or an access token of Anthropic's" },
  bearer: { words: "a token behind the word `Bearer`", advice: "Leave the scheme of the header out." },
  markup: { words: "a page of HTML or XML", advice: "It may be the answer of a proxy or of a sign-in page." },
  "json-object": {
    words: "a JSON object",
    advice: "Take the token out of it: `response_field` for a `url`, a query option for a `command`.",
  },
  "json-list": { words: "a JSON list" },
  quoted: { words: "a text in quotes", advice: "Print it raw, as `jq -r` does." },
  "key-or-certificate": { words: "a key or a certificate" },
  "encrypted-token": { words: "an encrypted token, which has five parts" },
  "several-words": { words: "a text of several words or lines" },
  "unsigned-token": { words: "an unsigned token", advice: "Have its issuer sign it with a public key." },
  other: { words: "" },
} satisfies Readonly<Record<string, Impostor>>;

/** What is there instead of a token. */
export type TokenImpostor = keyof typeof IMPOSTORS;

/** What it is, and what to do about it. Of another text only the length can be said. */
export function wordImpostor(found: TokenImpostor, characters: number): Impostor {
  return found === "other" ? { words: `a text of ${plural(characters, "character")}` } : IMPOSTORS[found];
}

/** A likely reason of a denial, with what the token and the sign-in have. */
export type DenialReason =
  | { readonly kind: "malformed-id" | "unreadable-token" | "no-workspace" | "archived-rule" }
  | { readonly kind: "subject"; readonly subject: string | undefined; readonly isImmutable: boolean }
  | { readonly kind: "no-member"; readonly account: string; readonly workspace: string | undefined }
  | { readonly kind: "reused"; readonly jti: string }
  | { readonly kind: "audience"; readonly audiences: readonly string[] }
  | { readonly kind: "workspace"; readonly workspace: string }
  | { readonly kind: "issuer"; readonly issuer: string | undefined };

// Whoever makes a token puts into it what they like.
function wordClaim(claim: string | undefined): string {
  return claim === undefined ? "none" : quote(claim, 200);
}

/** A reason in half a sentence. */
export function wordDenial(reason: DenialReason): string {
  switch (reason.kind) {
    case "malformed-id":
      return "the id of the rule or of the workspace is malformed, or one stands where another should";
    case "unreadable-token":
      return "the token is none that the endpoint can read";
    case "no-workspace":
      return "the rule spans several workspaces, and none is named";
    case "archived-rule":
      return "the rule is archived";
    case "subject":
      return `the rule expects another subject: the token has ${wordClaim(reason.subject)}${reason.isImmutable ? ", with immutable ids" : ""}`;
    case "no-member":
      return `the service account ${quote(reason.account)} is no member of the workspace${reason.workspace === undefined ? "" : ` ${quote(reason.workspace)}`}`;
    case "reused":
      return `the token was exchanged before: its \`jti\` is ${quote(reason.jti)}`;
    case "audience":
      return `the rule expects another audience: the token has ${reason.audiences.length > 0 ? quoteList(reason.audiences, "and") : "none"}`;
    case "workspace":
      return `the rule does not reach the workspace ${quote(reason.workspace)}, which is named`;
    case "issuer":
      return `the rule expects another issuer: the token has ${wordClaim(reason.issuer)}`;
  }
}

/** What is in the way of a sign-in at Anthropic: variables of which none is set, or a key or variable with another value than the wanted one. */
export type SignInObstacle =
  | { readonly kind: "not-set"; readonly variables: readonly string[] }
  | {
      readonly kind: "other-value";
      readonly name: string;
      readonly value: string;
      readonly wanted: string | undefined;
    };

/** The same in half a sentence. */
export function wordObstacle(obstacle: SignInObstacle): string {
  if (obstacle.kind === "other-value") {
    const { name, value, wanted } = obstacle;
    return `${quote(name)} is ${quote(value)}${wanted === undefined ? "" : `, not \`${wanted}\``}`;
  }
  const [only, ...others] = obstacle.variables.map((name) => `\`${name}\``);
  return others.length === 0 ? `${only} is not set` : `neither ${only} nor ${others.join(" nor ")} is set`;
}
