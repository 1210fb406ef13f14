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
  "insecure-url": entry<{ name: string; isBaseUrl: boolean }>({
    severity: "error",
    message: ({ name, isBaseUrl }) =>
      isBaseUrl
        ? `The token exchange at ${quote(name)} is not encrypted: \`http:\` is only allowed for \`localhost\`, \`127.0.0.1\` and \`[::1]\`.`
        : `The URL in ${quote(name)} is not encrypted: \`http:\` is only allowed for loopback and metadata services.`,
    hint: () => "Use `https:`.",
  }),
  "incomplete-github-oidc": entry<{ differences: readonly RequestDifference[]; isCurl: boolean }>({
    severity: "error",
    message: ({ differences }) =>
      `This request to GitHub Actions does not return a token: ${differences.map(wordDifference).join(", and ")}.`,
    hint: ({ differences, isCurl }) => {
      if (differences.every(({ kind }) => kind === "response-field-missing")) return undefined;
      return isCurl
        ? 'Write `curl -sSf -H "Authorization: bearer $ACTIONS_ID_TOKEN_REQUEST_TOKEN" "$ACTIONS_ID_TOKEN_REQUEST_URL&audience=…" | jq -r .value`.'
        : "Write the header `Authorization: bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}`, `response_field: value`, and `&audience=…` at the end of the URL.";
    },
  }),
  "incomplete-metadata-request": entry<{ service: string; missing: readonly MissingPart[] }>({
    severity: "error",
    message: ({ service, missing }) =>
      `This request to ${service}'s metadata service also needs ${wordMissingParts(missing)}.`,
  }),
  "missing-audience": entry<{ parameter: string; service: string; isRefused: boolean; inVolume?: true }>({
    severity: "warning",
    upholds: "pinned-audience",
    message: ({ service, isRefused, inVolume }) =>
      `The ${inVolume ? "projected token" : "request"} names no audience, so ${service === "Kubernetes" ? "the cluster" : service} ${isRefused ? "refuses it" : "chooses one that Anthropic does not accept"}.`,
    hint: ({ parameter, inVolume }) => {
      const pair = `\`${parameter}${inVolume ? ": " : "="}https://api.anthropic.com\``;
      const advice = parameter === "getIDToken" ? 'Write `getIDToken("https://api.anthropic.com")`' : `Add ${pair}`;
      return `${advice}, or the audience that the federation rule expects.`;
    },
  }),
  "suspicious-audience": entry<{ audience: string }>({
    severity: "warning",
    message: ({ audience }) =>
      `The audience ${quote(audience)} is almost, but not exactly, \`https://api.anthropic.com\`.`,
    hint: () => "Write `https://api.anthropic.com`, unless the federation rule expects exactly this audience.",
  }),
  "secret-in-url": entry<{ variable: string }>({
    severity: "warning",
    securitySeverity: 5.5,
    message: ({ variable }) => `${quote(variable)} seems to hold a secret, which becomes part of the URL.`,
    hint: () => "Send it in a header; URLs end up in logs and error messages.",
  }),
  "single-use-token": entry<{ variable: string }>({
    severity: "note",
    message: ({ variable }) =>
      `${quote(variable)} holds a single token, and a token with a \`jti\` can be exchanged only once.`,
    hint: () => "Use `file`, `command` or `url` for a run that lasts longer than one access token.",
  }),
  "unexpanded-path": entry<{ found: string; path: string; name: string }>({
    severity: "error",
    message: ({ found, name }) =>
      `${quote(found)} has no special meaning in ${quote(name)}: the path is used as written.`,
    hint: ({ path, name }) => {
      // Only agent files have other sources than a file.
      const hasSources = name === "file";
      if (/^[a-z]+:/i.test(path))
        return `Write a path, such as \`/var/run/secrets/token\`${hasSources ? "; a URL belongs in `url`" : ""}.`;
      const argument = path.startsWith("~") ? path : `"${path}"`;
      return hasSources && SIMPLE_PATH.test(path)
        ? `Write the full path, or use \`command: [sh, -c, 'cat ${argument}']\`.`
        : "Write the full path.";
    },
  }),
  "cluster-default-token": entry<{ cloud: string | undefined; audience: string | undefined }>({
    severity: "warning",
    message: ({ cloud, audience }) =>
      audience === undefined
        ? "This is the pod's default token, which is meant for the cluster itself."
        : `This token is meant for ${cloud}: its audience is \`${audience}\`.`,
    hint: () =>
      "Mount another token: a projected volume with `serviceAccountToken`, the audience `https://api.anthropic.com` and a separate path.",
  }),
  "invalid-header-name": entry<{ name: string; suggestion: string | undefined; longest: number }>({
    severity: "error",
    message: ({ name, suggestion, longest }) => {
      if (name === "") return "A header name must not be empty.";
      return name.length > longest
        ? `A header name must have at most ${longest} characters, but this one has ${name.length}.`
        : `${quote(name)} is not a valid header name.${didYouMean(suggestion)}`;
    },
    hint: ({ suggestion }) =>
      suggestion === undefined ? "Use letters, digits and dashes, without spaces or colons." : undefined,
  }),
  "mismatched-variable": entry<Mismatch>({
    severity: "error",
    message: (facts) => `${quote(facts.variable)} ${wordMismatch(facts)}.`,
    hint: adviseMismatch,
  }),
  "token-shared-by-clients": entry<{ kind: "env" | "file"; name: string; clients: number }>({
    severity: "warning",
    message: ({ kind, name, clients }) =>
      kind === "env"
        ? `${clients} clients exchange the same token from ${quote(name)}, but a token with a \`jti\` can be exchanged only once.`
        : `${clients} clients exchange the token in ${quote(name)}, which must be renewed before each exchange if it has a \`jti\`.`,
    hint: () => "Use `command` or `url`, which get a new token for each exchange.",
  }),
};
