// The wording of mistakes in a request, its URL and the references in it.
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

/** A difference as a clause in which `it` is the request. */
export function wordDifference(difference: RequestDifference): string {
  switch (difference.kind) {
    case "authorization-missing":
      return "the header `Authorization` is missing";
    case "other-authorization":
      return `the header \`${difference.header}\` is not \`bearer \${ACTIONS_ID_TOKEN_REQUEST_TOKEN}\``;
    case "other-header":
      return `it sends the extra header ${quote(difference.header)}`;
    case "response-field-missing":
      return `${difference.isCurl ? "`| jq -r .value`" : "`response_field: value`"} is missing`;
    case "other-response-field":
      return difference.isCurl ? "its filter is not `| jq -r .value`" : "`response_field` is not `value`";
    case "query-from-environment":
      return "it reads its query from the environment";
    case "second-question-mark":
      return "it adds `?` to a URL that already has a query; write `&audience=…`";
    case "other-parameter":
      return "it adds something other than `&audience=…`";
    case "malformed-audience":
      return "its audience is not percent-encoded UTF-8";
  }
}

/** What a request to a metadata service lacks. A response field without a name means that the response is the token itself. */
export type MissingPart =
  | { readonly kind: "header" | "parameter"; readonly name: string; readonly value: string }
  | { readonly kind: "response-field"; readonly name: string | undefined; readonly isCurl: boolean };

/** What is missing, as a list in a sentence. */
export function wordMissingParts(parts: readonly MissingPart[]): string {
  const words = parts.map(wordPart);
  return [...(words.length > 1 ? [words.slice(0, -1).join(", ")] : []), ...words.slice(-1)].join(" and ");
}

function wordPart(part: MissingPart): string {
  if (part.kind === "response-field") {
    if (part.name === undefined) return "no `response_field`, because the response is the token itself";
    return quote(part.isCurl ? `| jq -r .${part.name}` : `response_field: ${part.name}`);
  }
  const isHeader = part.kind === "header";
  return isHeader ? `the header ${quote(`${part.name}: ${part.value}`)}` : quote(`${part.name}=${part.value}`);
}

/** Each flaw as the predicate of a sentence about the URL. */
export const ADDRESS_FLAWS = {
  "control-character": "contains a line break or another control character",
  "colon-first": "has no scheme before its first `:`",
  "colon-before-slash": "has a `:` before its first `/`, but no scheme before that",
  "percent-sign": "contains a `%` that does not begin a valid escape",
  user: "contains an invalid character before `@`",
  "host-character": "contains an invalid character in its host",
  "host-bracket": "contains an unmatched bracket in its host",
  "host-address": "has a host in brackets that is not an IPv6 address",
  port: "has a port that is not a number from 0 to 65535",
  scheme: "does not begin with `https://`",
  "no-host": "has no host",
  blanks: "has leading or trailing whitespace, which is not trimmed",
} as const;

/** Why docker-agent cannot use a URL. */
export type AddressFlaw = keyof typeof ADDRESS_FLAWS;

const REFERENCE_MISTAKES = {
  escape: (example: string) => `Write ${example}; escapes are not supported.`,
  expression: (example: string) => `Write ${example}; GitHub Actions expressions are not evaluated here.`,
  "special-parameter": (example: string) => `Write ${example}, with a name that begins with a letter or \`_\`.`,
  unclosed: (example: string) => `Write ${example}; the closing brace is missing.`,
  "not-plain": (example: string) => `Write ${example}; defaults, operators and spaces are not supported.`,
  bare: (example: string) => `Write ${example}; the braces are required.`,
  file: (example: string) => `Write ${example}, with an absolute path.`,
  "not-whole": (example: string) => `Write ${example} as the whole value, or the id itself.`,
};

/** Why a text is not a valid reference, and the name that was probably meant. */
export type ReferenceMistake = {
  readonly mistake: keyof typeof REFERENCE_MISTAKES;
  readonly meant: string | undefined;
};

/** What to write instead, as a sentence. */
export function wordReference({ mistake, meant = "NAME" }: ReferenceMistake): string {
  return REFERENCE_MISTAKES[mistake](`\`\${${meant}}\``);
}

/** What to do about an address of a provider that docker-agent cannot parse because of its references. */
export const WRITE_UNBRACED =
  "Write `$NAME`, or a single reference as the whole value; docker-agent parses the URL of a provider before it expands references.";
