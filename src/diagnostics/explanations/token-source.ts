// Why the codes of token sources are reported.
import type { TOKEN_SOURCE as Rows } from "../catalogue/token-source.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of token sources. */
export const TOKEN_SOURCE: Explanations<typeof Rows> = {
  "insecure-url": {
    summary: "`http:` URL that is neither loopback nor a metadata service",
    explanation:
      "Anyone who can read the connection can take the token and sign in with it. A `base_url` also moves the exchange, and Anthropic's SDK refuses to send the token there without TLS.",
    reference: "docker-agent-anthropic",
  },
  "incomplete-github-oidc": {
    summary: "request to GitHub Actions that does not return a token",
    explanation:
      "The runner's endpoint requires its own token as authorization and returns JSON whose `value` is the OIDC token. Without `response_field`, the whole JSON would be sent as the token.",
    reference: "github-oidc",
  },
  "incomplete-metadata-request": {
    summary: "request to a metadata service that does not return a token",
    explanation:
      "Google requires the header `Metadata-Flavor: Google` and, for a token with all claims, `format=full`. Azure requires the header `Metadata: true` and returns JSON whose `access_token` is the token.",
    reference: "azure-token",
  },
  "missing-audience": {
    summary: "token without an audience of its own",
    explanation:
      'A GitHub token that is requested without an audience has the audience `https://github.com/<owner>`, a Kubernetes token that of its cluster. The exchange then fails with only "Authentication failed".',
    reference: "wif",
  },
  "suspicious-audience": {
    summary: "audience that is almost the usual one",
    explanation:
      "Audiences must match exactly. A trailing slash, a missing scheme, `http:` or a path makes a different audience, and the exchange is denied.",
    reference: "wif",
  },
  "secret-in-url": {
    summary: "secret in a URL",
    explanation: "Servers and proxies log URLs, and docker-agent shows the expanded URL in connection errors.",
    reference: "docker-agent-anthropic",
  },
  "single-use-token": {
    summary: "token that can be exchanged only once",
    explanation:
      "The environment of a running process does not change. When the access token expires, the same identity token is denied as already used.",
    reference: "wif-reference",
  },
  "unexpanded-path": {
    summary: "`~`, variable or scheme in a path that is used as written",
    explanation:
      "docker-agent looks for a file with exactly this name, such as one that begins with `~`, and finds none.",
    reference: "docker-agent-anthropic",
  },
  "cluster-default-token": {
    summary: "token that Kubernetes, AKS or EKS mounts for its own use",
    explanation:
      "Anthropic denies a token with another audience. A projected volume gives the pod an additional token with the right one.",
    reference: "kubernetes-token",
  },
  "invalid-header-name": {
    summary: "invalid header name",
    explanation:
      "A header name consists of ASCII letters, digits and a few symbols (RFC 9110). docker-agent loads the file, but fails at the first request.",
    reference: "http",
  },
  "mismatched-variable": {
    summary: "variable that holds something other than what is needed",
    explanation:
      "Platforms set variables whose names sound like tokens, but which hold the path of a token file, the URL of a token endpoint or another credential. Sent as the token, these values are refused as malformed.",
    reference: "wif",
  },
  "token-shared-by-clients": {
    summary: "token that several clients exchange",
    explanation:
      "docker-agent creates a client for each model of each agent, including fallbacks, titles and compaction, and each client exchanges the identity token itself. The second exchange of the same token is denied (`jti_reused`).",
    reference: "wif-reference",
  },
};
