// The wording of sign-ins: where a token comes from, what was found instead of one, why an exchange may have been denied.
import { plural } from "../../text/numbers.ts";
import { LONG_TEXT, quote, quoteList } from "../../text/quote.ts";
import { HISTORY_REASONS } from "../history-reasons.ts";

/** A token source. `written` is its path, variable, command or address as written; undefined for the implied request to GitHub Actions. */
export type SourceFacts = {
  readonly kind: "file" | "env" | "command" | "url" | "github-actions";
  readonly written: string | undefined;
};

/** How a message names a source. */
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
    words: "text with a byte order mark",
    advice: "Write it as UTF-8 without a byte order mark, which would be sent as part of the token.",
  },
  null: { words: "the text `null`", advice: "Check the key: `jq -r` prints `null` for one that does not exist." },
  undefined: { words: "the text `undefined`" },
  "anthropic-key": { words: "an Anthropic API key or access token" },
  bearer: { words: "a token after the word `Bearer`", advice: "Remove `Bearer`, which belongs in a header only." },
  markup: { words: "an HTML or XML page", advice: "Check whether a proxy or a sign-in page responded instead." },
  "json-object": {
    words: "a JSON object",
    advice: "Extract the token from it, with `response_field` for a `url` or with an option of the `command`.",
  },
  "json-list": { words: "a JSON array" },
  quoted: { words: "text in quotes", advice: "Print it raw, as `jq -r` does." },
  "key-or-certificate": { words: "a key or a certificate" },
  "encrypted-token": { words: "an encrypted token, which has five parts" },
  "several-words": { words: "several words or lines" },
  "unsigned-token": { words: "an unsigned token", advice: "Have its issuer sign it with a public-key algorithm." },
  other: { words: "" },
} satisfies Readonly<Record<string, Impostor>>;

/** What was found instead of a token. */
export type TokenImpostor = keyof typeof IMPOSTORS;

/** What it is and what to do about it. Of unrecognized text, only the length is shown: it may be a secret. */
export function wordImpostor(found: TokenImpostor, characters: number): Impostor {
  return found === "other" ? { words: `text of ${plural(characters, "character")}` } : IMPOSTORS[found];
}

/** A likely reason for a denial, with the values in the token and the sign-in. */
export type DenialReason =
  | {
      readonly kind:
        "malformed-id" | "unreadable-token" | "no-workspace" | "archived-rule" | "other-key" | "changed-rule";
    }
  | { readonly kind: "subject"; readonly subject: string | undefined; readonly isImmutable: boolean }
  | { readonly kind: "no-member"; readonly account: string; readonly workspace: string | undefined }
  | { readonly kind: "reused"; readonly jti: string }
  | { readonly kind: "audience"; readonly audiences: readonly string[] }
  | { readonly kind: "workspace"; readonly workspace: string }
  | { readonly kind: "issuer"; readonly issuer: string | undefined };

// The issuer decides what is in a claim, so it may be long.
function wordClaim(claim: string | undefined): string {
  return claim === undefined ? "none" : quote(claim, 200);
}

function inHistory(reason: keyof typeof HISTORY_REASONS): string {
  return ` (\`${HISTORY_REASONS[reason]}\` in the history)`;
}

/** A reason as a clause. */
export function wordDenial(reason: DenialReason): string {
  switch (reason.kind) {
    case "malformed-id":
      return "the id of the rule or the workspace is malformed, or the ids are mixed up";
    case "unreadable-token":
      return "the endpoint cannot parse the token";
    case "no-workspace":
      return `the rule spans several workspaces, but the sign-in names none${inHistory("workspace")}`;
    case "archived-rule":
      return "the rule is archived";
    case "other-key":
      return "Anthropic does not have the key of the issuer that signed the token";
    case "changed-rule":
      return "the rule was changed after it was exported";
    case "subject":
      return `the rule expects another subject: the token has ${wordClaim(reason.subject)}${reason.isImmutable ? ", which has immutable ids" : ""}${inHistory("subject")}`;
    case "no-member":
      return `the service account ${quote(reason.account)} is not a member of the workspace${reason.workspace === undefined ? "" : ` ${quote(reason.workspace)}`}`;
    case "reused":
      return `the token was already exchanged: its \`jti\` is ${quote(reason.jti)}${inHistory("reused")}`;
    case "audience":
      return `the rule expects another audience: the token has ${reason.audiences.length > 0 ? quoteList(reason.audiences, "and") : "none"}`;
    case "workspace":
      return `the rule does not cover the workspace ${quote(reason.workspace)}, which the sign-in names`;
    case "issuer":
      return `the rule expects another issuer: the token has ${wordClaim(reason.issuer)}`;
  }
}

/** What prevents a sign-in to Anthropic: variables of which none is set, or a key or variable that does not have the wanted value. */
export type SignInObstacle =
  | { readonly kind: "not-set"; readonly variables: readonly string[] }
  | {
      readonly kind: "other-value";
      readonly name: string;
      readonly value: string;
      readonly wanted: string | undefined;
    };

/** An obstacle as a clause. */
export function wordObstacle(obstacle: SignInObstacle): string {
  if (obstacle.kind === "other-value") {
    const { name, value, wanted } = obstacle;
    return `${quote(name)} is ${quote(value)}${wanted === undefined ? "" : `, not \`${wanted}\``}`;
  }
  const [only, ...others] = obstacle.variables.map((name) => `\`${name}\``);
  return others.length === 0 ? `${only} is not set` : `neither ${only} nor ${others.join(" nor ")} is set`;
}
