// The words for what is wrong with a request, its address and the references in it.
import { quote } from "../../text/quote.ts";

/** How a request to GitHub Actions differs from the documented one. */
export type RequestDifference =
  | {
      readonly kind:
        | "authorization-missing"
        | "query-from-environment"
        | "second-question-mark"
        | "other-parameter"
        | "malformed-audience";
    }
  | { readonly kind: "other-authorization" | "other-header"; readonly header: string }
  | { readonly kind: "response-field-missing" | "other-response-field"; readonly isCurl: boolean };

/** The rest of a sentence that begins with the request. */
export function wordDifference(difference: RequestDifference): string {
  switch (difference.kind) {
    case "authorization-missing":
      return "the header `Authorization` is missing";
    case "other-authorization":
      return `the header \`${difference.header}\` is not \`bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\``;
    case "other-header":
      return `it sends another header, ${quote(difference.header)}`;
    case "response-field-missing":
      return `${difference.isCurl ? "`| jq -r .value`" : "`response_field: value`"} is missing`;
    case "other-response-field":
      return difference.isCurl
        ? "its filter is not `| jq -r .value`"
        : "`response_field` is not `response_field: value`";
    case "query-from-environment":
      return "it reads its query from the environment";
    case "second-question-mark":
      return "it adds `?` to an address that has a query already; write `&audience=…`";
    case "other-parameter":
      return "it adds something other than `&audience=…`";
    case "malformed-audience":
      return "its audience is not percent-encoded UTF-8";
  }
}

/** What a request to a metadata service lacks; without a name of its field, the answer is the token itself. */
export type MissingPart =
  | { readonly kind: "header" | "parameter"; readonly name: string; readonly value: string }
  | { readonly kind: "response-field"; readonly name: string | undefined; readonly isCurl: boolean };

/** A missing part as it would be written. */
export function wordPart(part: MissingPart): string {
  if (part.kind === "response-field") {
    if (part.name === undefined) return "no response_field: the answer is the token itself";
    return part.isCurl ? `| jq -r .${part.name}` : `response_field: ${part.name}`;
  }
  return part.kind === "header" ? `the header ${part.name}: ${part.value}` : `${part.name}=${part.value}`;
}

/** What keeps docker-agent from asking an address, as the end of a sentence about it. */
export const ADDRESS_FLAWS = {
  "control-character": "has a line break or another control character in it",
  "colon-first": "has no scheme before its first `:`",
  "colon-before-slash": "has a `:` before its first `/`, and no scheme before that",
  "percent-sign": "has a `%` in it that is no escape",
  user: "has a character before its `@` that cannot stand there",
  "host-character": "has a host with a character in it that no host has",
  "host-bracket": "has a host with a bracket too few",
  "host-address": "has a host in brackets that is no IPv6 address",
  port: "has a port that is none",
  scheme: "does not begin with `https://`",
  "no-host": "has no host",
  blanks: "has spaces or line breaks around it, which are part of it",
} as const;

/** What is wrong with an address. */
export type AddressFlaw = keyof typeof ADDRESS_FLAWS;

const REFERENCE_MISTAKES = {
  escape: (example: string) => `There is no escape; write ${example}.`,
  expression: (example: string) => `GitHub Actions expressions are not evaluated here; write ${example}.`,
  "special-parameter": (example: string) => `Write ${example}, with a name that begins with a letter or \`_\`.`,
  unclosed: (example: string) => `The brace is not closed; write ${example}.`,
  "not-plain": (example: string) => `There are no defaults, operators or blanks inside a reference; write ${example}.`,
};

/** Why something is no reference, and the name that was probably meant. */
export type ReferenceMistake = {
  readonly mistake: keyof typeof REFERENCE_MISTAKES;
  readonly meant: string | undefined;
};

/** The right form, as a sentence. */
export function wordReference({ mistake, meant = "NAME" }: ReferenceMistake): string {
  return REFERENCE_MISTAKES[mistake](`\`\${${meant}}\``);
}
