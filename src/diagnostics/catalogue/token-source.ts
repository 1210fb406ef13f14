// Codes of token sources: requests that fail, and values that are not tokens.
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";
import { didYouMean } from "../phrases.ts";
import { wordDifference, wordMissingParts, type MissingPart, type RequestDifference } from "./request-words.ts";
import { adviseMismatch, wordMismatch, type Mismatch } from "./variable-words.ts";

// A path that needs no escapes in a shell, in double quotes or after a tilde.
const SIMPLE_PATH = /^[\w~./${}-]{1,100}$/;

/** The rows of token sources. */
export const TOKEN_SOURCE = {
  "insecure-url": entry<{ name: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "`http:` URL that is neither loopback nor a metadata service",
    message: ({ name }) =>
      name === "base_url"
        ? "The token exchange at `base_url` is not encrypted: `http:` is only allowed for `localhost`, `127.0.0.1` and `[::1]`."
        : `The URL in ${quote(name)} is not encrypted: \`http:\` is only allowed for loopback and metadata services.`,
    hint: () => "Use `https:`.",
    explanation:
      "Anyone who can read the connection can take the token and sign in with it. A `base_url` also moves the exchange, and Anthropic's SDK refuses to send the token there without TLS.",
  }),
  "incomplete-github-oidc": entry<{ differences: readonly RequestDifference[]; isCurl: boolean }>({
    severity: "error",
    reference: "github-oidc",
    summary: "request to GitHub Actions that does not return a token",
    message: ({ differences }) =>
      `This request to GitHub Actions does not return a token: ${differences.map(wordDifference).join(", and ")}.`,
    hint: ({ differences, isCurl }) => {
      if (differences.every(({ kind }) => kind === "response-field-missing")) return undefined;
      return isCurl
        ? 'Write `curl -sSf -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=…" | jq -r .value`.'
        : "Write the header `Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, `response_field: value`, and `&audience=…` at the end of the URL.";
    },
    explanation:
      "The runner's endpoint requires its own token as authorization and returns JSON whose `value` is the OIDC token. Without `response_field`, the whole JSON would be sent as the token.",
  }),
  "incomplete-metadata-request": entry<{ service: string; missing: readonly MissingPart[] }>({
    severity: "error",
    reference: "azure-token",
    summary: "request to a metadata service that does not return a token",
    message: ({ service, missing }) =>
      `This request to ${service}'s metadata service also needs ${wordMissingParts(missing)}.`,
    explanation:
      "Google requires the header `Metadata-Flavor: Google` and, for a token with all claims, `format=full`. Azure requires the header `Metadata: true` and returns JSON whose `access_token` is the token.",
  }),
  "missing-audience": entry<{ parameter: string; service: string; isRefused: boolean }>({
    severity: "warning",
    reference: "wif",
    summary: "token request without an audience",
    message: ({ service, isRefused }) =>
      `The request names no audience, so ${service === "Kubernetes" ? "the cluster" : service} ${isRefused ? "refuses it" : "chooses one that Anthropic does not accept"}.`,
    hint: ({ parameter }) =>
      `Add \`${parameter}=https://api.anthropic.com\`, or the audience that the federation rule expects.`,
    explanation:
      'A GitHub token that is requested without an audience has the audience `https://github.com/<owner>`, and the exchange fails with only "Authentication failed".',
  }),
  "suspicious-audience": entry<{ audience: string }>({
    severity: "warning",
    reference: "wif",
    summary: "audience that is almost the usual one",
    message: ({ audience }) =>
      `The audience ${quote(audience)} is almost, but not exactly, \`https://api.anthropic.com\`.`,
    hint: () => "Write `https://api.anthropic.com`, unless the federation rule expects exactly this audience.",
    explanation:
      "Audiences must match exactly. A trailing slash, a missing scheme, `http:` or a path makes a different audience, and the exchange is denied.",
  }),
  "secret-in-url": entry<{ variable: string }>({
    severity: "warning",
    reference: "docker-agent-anthropic",
    securitySeverity: 5.5,
    summary: "secret in a URL",
    message: ({ variable }) => `${quote(variable)} seems to hold a secret, which becomes part of the URL.`,
    hint: () => "Send it in a header; URLs end up in logs and error messages.",
    explanation: "Servers and proxies log URLs, and docker-agent shows the expanded URL in connection errors.",
  }),
  "single-use-token": entry<{ variable: string }>({
    severity: "note",
    reference: "wif-reference",
    summary: "token that can be exchanged only once",
    message: ({ variable }) =>
      `${quote(variable)} holds a single token, and a token with a \`jti\` can be exchanged only once.`,
    hint: () => "Use `file`, `command` or `url` for a run that lasts longer than one access token.",
    explanation:
      "The environment of a running process does not change. When the access token expires, the same identity token is denied as already used.",
  }),
  "unexpanded-path": entry<{ found: string; path: string }>({
    severity: "error",
    reference: "docker-agent-anthropic",
    summary: "`~`, variable or scheme in a path that is used as written",
    message: ({ found }) => `${quote(found)} has no special meaning in \`file\`: the path is used as written.`,
    hint: ({ path }) => {
      if (/^[a-z]+:/i.test(path)) return "Write a path, such as `/var/run/secrets/token`; a URL belongs in `url`.";
      const argument = path.startsWith("~") ? path : `"${path}"`;
      return SIMPLE_PATH.test(path)
        ? `Write the full path, or use \`command: [sh, -c, 'cat ${argument}']\`.`
        : "Write the full path.";
    },
    explanation:
      "docker-agent looks for a file with exactly this name, such as one that begins with `~`, and finds none.",
  }),
  "cluster-default-token": entry<{ cloud: string | undefined; audience: string | undefined }>({
    severity: "warning",
    reference: "kubernetes-token",
    summary: "token that Kubernetes, AKS or EKS mounts for its own use",
    message: ({ cloud, audience }) =>
      audience === undefined
        ? "This is the pod's default token, which is meant for the cluster itself."
        : `This token is meant for ${cloud}: its audience is \`${audience}\`.`,
    hint: () =>
      "Mount another token: a projected volume with `serviceAccountToken`, the audience `https://api.anthropic.com` and a separate path.",
    explanation:
      "Anthropic denies a token with another audience. A projected volume gives the pod an additional token with the right one.",
  }),
  "invalid-header-name": entry<{ name: string; suggestion: string | undefined; longest: number }>({
    severity: "error",
    reference: "http",
    summary: "invalid header name",
    message: ({ name, suggestion, longest }) => {
      if (name === "") return "A header name must not be empty.";
      return name.length > longest
        ? `A header name must have at most ${longest} characters, but this one has ${name.length}.`
        : `${quote(name)} is not a valid header name.${didYouMean(suggestion)}`;
    },
    hint: ({ suggestion }) =>
      suggestion === undefined ? "Use letters, digits and dashes, without spaces or colons." : undefined,
    explanation:
      "A header name consists of ASCII letters, digits and a few symbols (RFC 9110). docker-agent loads the file, but fails at the first request.",
  }),
  "mismatched-variable": entry<Mismatch>({
    severity: "error",
    reference: "wif",
    summary: "variable that holds something other than what is needed",
    message: (facts) => `${quote(facts.variable)} ${wordMismatch(facts)}.`,
    hint: adviseMismatch,
    explanation:
      "Platforms set variables whose names sound like tokens, but which hold the path of a token file, the URL of a token endpoint or another credential. Sent as the token, these values are refused as malformed.",
  }),
  "token-shared-by-clients": entry<{ kind: "env" | "file"; name: string; clients: number }>({
    severity: "warning",
    reference: "wif-reference",
    summary: "token that several clients exchange",
    message: ({ kind, name, clients }) =>
      kind === "env"
        ? `${clients} clients exchange the same token from ${quote(name)}, but a token with a \`jti\` can be exchanged only once.`
        : `${clients} clients exchange the token in ${quote(name)}, which must be renewed before each exchange if it has a \`jti\`.`,
    hint: () => "Use `command` or `url`, which get a new token for each exchange.",
    explanation:
      "docker-agent creates a client for each model of each agent, including fallbacks, titles and compaction, and each client exchanges the identity token itself. The second exchange of the same token is denied (`jti_reused`).",
  }),
};
