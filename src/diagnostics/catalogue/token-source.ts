// Codes of token sources: requests that fail, and tokens that are no tokens.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { wordDifference, wordMissingParts, type MissingPart, type RequestDifference } from "./request-words.ts";
import { adviseMismatch, wordMismatch, type Mismatch } from "./variable-words.ts";

// What a shell reads as it is meant, between quotes or behind a tilde.
const SIMPLE_PATH = /^[\w~./${}-]{1,100}$/;

/** The rows of token sources. */
export const TOKEN_SOURCE = {
  "insecure-url": entry<{ name: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "an address without TLS that is neither loopback nor a metadata service",
    message: ({ name }) =>
      name === "base_url"
        ? "The token is exchanged at this address, and `http:` is for `localhost`, `127.0.0.1` and `[::1]` only."
        : `The address in ${quote(name)} is not encrypted: \`http:\` is for loopback and metadata services only.`,
    hint: () => "Use `https:`.",
    explanation:
      "Whoever can read the connection can take the token and sign in with it. A `base_url` moves the exchange too, and Anthropic's SDK refuses to send the token there without TLS.",
  }),
  "incomplete-github-oidc": entry<{ differences: readonly RequestDifference[]; isCurl: boolean }>({
    severity: "error",
    reference: "github-oidc",
    summary: "a request to GitHub Actions that will not answer with a token",
    message: ({ differences }) =>
      `This asks GitHub Actions for a token, but ${differences.map(wordDifference).join(", and ")}.`,
    hint: ({ isCurl }) =>
      isCurl
        ? 'Write `curl -sSf -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=…" | jq -r .value`.'
        : "It takes the header `Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, `response_field: value`, and `&audience=…` behind the address.",
    explanation:
      "The runner's endpoint wants its own token as authorization and answers with JSON whose `value` is the token. Without the field, the JSON as a whole would be taken for the token.",
  }),
  "incomplete-metadata-request": entry<{ service: string; missing: readonly MissingPart[] }>({
    severity: "error",
    reference: "azure-token",
    summary: "a request to a cloud's metadata service that will not answer with a token",
    message: ({ service, missing }) => `${service}'s metadata service also needs ${wordMissingParts(missing)}.`,
    explanation:
      "Google wants the header `Metadata-Flavor: Google` and, for a token with all claims, `format=full`. Azure wants the header `Metadata: true` and answers with JSON whose `access_token` is the token.",
  }),
  "missing-audience": entry<{ parameter: string; service: string; isRefused: boolean }>({
    severity: "warning",
    reference: "wif",
    summary: "a token that is requested without an audience",
    message: ({ service, isRefused }) =>
      `The request names no audience, so ${service === "Kubernetes" ? "the cluster" : service} ${isRefused ? "refuses it" : "chooses one that Anthropic does not accept"}.`,
    hint: ({ parameter }) =>
      `Add \`${parameter}=https://api.anthropic.com\`, or the audience that the federation rule names.`,
    explanation:
      'A GitHub token that is requested without an audience has `https://github.com/<owner>`, and the exchange is denied with nothing but "Authentication failed".',
  }),
  "suspicious-audience": entry<{ audience: string }>({
    severity: "warning",
    reference: "wif",
    summary: "an audience that is nearly the usual one",
    message: ({ audience }) =>
      `The audience ${quote(audience)} is nearly, but not quite, \`https://api.anthropic.com\`.`,
    hint: () =>
      "Audiences are compared character by character. Other values are fine if the federation rule names them.",
    explanation:
      "A trailing slash, a missing scheme, `http:` or a path make another audience, and the exchange is denied.",
  }),
  "secret-in-url": entry<{ variable: string }>({
    severity: "warning",
    reference: "none",
    securitySeverity: 5.5,
    summary: "a secret in the query of a URL",
    message: ({ variable }) => `${quote(variable)} sounds like a secret and would become part of the URL.`,
    hint: () => "Send it in a header: URLs end up in logs and error messages.",
    explanation: "Servers and proxies log addresses, and docker-agent shows the expanded address in connection errors.",
  }),
  "single-use-token": entry<{ variable: string }>({
    severity: "note",
    reference: "wif-reference",
    summary: "a token that can be exchanged only once",
    message: ({ variable }) =>
      `${quote(variable)} holds one token, and a token with a \`jti\` can be exchanged once: there is no refresh.`,
    hint: () => "A run that lasts longer than its access token needs `file`, `command` or `url`.",
    explanation:
      "The environment of a process does not change. When the access token ends, the same identity token is denied as already used.",
  }),
  "unexpanded-path": entry<{ found: string; path: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "`~`, a variable or a scheme in a path that is taken to the letter",
    message: ({ found }) => `${quote(found)} is not expanded in \`file\`: the path is taken to the letter.`,
    hint: ({ path }) => {
      if (/^[a-z]+:/i.test(path))
        return "Write a path, such as `/var/run/secrets/token`; an address belongs under `url`.";
      const argument = path.startsWith("~") ? path : `"${path}"`;
      return SIMPLE_PATH.test(path)
        ? `Write the whole path, or use \`command: [sh, -c, 'cat ${argument}']\`.`
        : "Write the whole path.";
    },
    explanation: "docker-agent opens a file whose name begins with a tilde, which does not exist.",
  }),
  "cluster-default-token": entry<{ cloud: string | undefined; audience: string | undefined }>({
    severity: "warning",
    reference: "kubernetes-token",
    summary: "a token that Kubernetes, AKS or EKS mounts for a purpose of its own",
    message: ({ cloud, audience }) =>
      `This is the pod's default token, whose audience is ${audience === undefined ? "the cluster itself" : `${cloud} (\`${audience}\`)`}.`,
    hint: () =>
      "Mount a projected token: a volume with `serviceAccountToken`, the audience `https://api.anthropic.com`, and a path of its own.",
    explanation:
      "Anthropic denies a token with another audience. A projected volume gives the pod a token with the right one.",
  }),
  "invalid-header-name": entry<{ name: string; suggestion: string | undefined; longest: number }>({
    severity: "error",
    reference: "http",
    summary: "a header name that no request can have",
    message: ({ name, longest }) => {
      if (name === "") return "A header must have a name, but this one is empty.";
      return name.length > longest
        ? `This header name has ${name.length} characters; at most ${longest} are allowed.`
        : `${quote(name)} is not a valid header name.`;
    },
    hint: ({ suggestion }) =>
      suggestion === undefined
        ? "Use letters, digits and dashes, without spaces or colons."
        : `Did you mean ${quote(suggestion)}?`,
    explanation:
      "A header name consists of ASCII letters, digits and a few signs (RFC 9110). docker-agent loads the file and fails at the first request.",
  }),
  "mismatched-variable": entry<Mismatch>({
    severity: "error",
    reference: "wif",
    summary: "a variable that is known to hold something other than what is needed",
    message: (facts) => `${quote(facts.variable)} ${wordMismatch(facts)}.`,
    hint: adviseMismatch,
    explanation:
      "Platforms set variables whose names sound like tokens and which hold the path of a token's file, an address to ask, or another credential. Sent as the token, they are refused as malformed.",
  }),
  "token-shared-by-clients": entry<{ kind: "env" | "file"; name: string; clients: number }>({
    severity: "warning",
    reference: "wif-reference",
    summary: "one token that several clients exchange",
    message: ({ kind, name, clients }) =>
      kind === "env"
        ? `${clients} clients exchange the one token in ${quote(name)}, but a token with a \`jti\` can be exchanged once.`
        : `${clients} clients exchange the token in ${quote(name)}, which must be renewed between them if it has a \`jti\`.`,
    hint: () => "Use `command` or `url`: these get a new token for each exchange.",
    explanation:
      "docker-agent makes a client for each model of each agent, also for fallbacks, titles and compaction, and each of them exchanges the identity token for itself. The second exchange of the same token is denied (`jti_reused`).",
  }),
};
