// The exchange with a token endpoint that responds like Anthropic's, and in every other way; and the same request made by
// Anthropic's own SDK.
import assert from "node:assert/strict";
import { test } from "node:test";
import { oidcFederationProvider } from "@anthropic-ai/sdk/lib/credentials/oidc-federation";
import { wordDenial } from "../../src/diagnostics/catalogue/token-words.ts";
import type { Diagnostic } from "../../src/index.ts";
import type { Federation } from "../../src/model/federation.ts";
import { listDenialReasons } from "../../src/runtime/denial-reasons.ts";
import { exchangeIdentityToken } from "../../src/runtime/exchange.ts";
import { json, MISBEHAVIOURS, plain, serve, serveProxy, serveTls, type Behaviour } from "../support/loopback.ts";
import { ACCESS_TOKEN, shown } from "../support/secrets.ts";
import { exchangedAt, federatedBinding, federationWith } from "../support/sign-in.ts";
import { agentAuth, agentFile, ORGANIZATION, present, RULE, SERVICE_ACCOUNT, type Keys } from "../support/sources.ts";
import { createToken } from "../support/tokens.ts";

const NOW = 1_780_315_200;
const TOKEN = createToken(NOW);
const GRANTED = { access_token: ACCESS_TOKEN, token_type: "Bearer", expires_in: 600, scope: "org:create_api_key" };

interface Attempt {
  readonly behave?: Behaviour;
  readonly url?: string;
  readonly ids?: Keys;
  readonly timeLimit?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

/** When the access token expires, or what went wrong. */
async function exchange({
  behave,
  url = "",
  ids = {},
  // Not an integer, as milliseconds divided by a thousand may be.
  timeLimit = 30_000.5,
  environment = {},
}: Attempt): Promise<number | Diagnostic> {
  const base = behave ? (await serve(behave)).url : url;
  const federation = exchangedAt(federationWith({ file: "token" }, ids), `${base}/v1/oauth/token`);
  const exchanged = await exchangeIdentityToken(TOKEN, federation, { environment, timeLimit, now: NOW });
  if ("diagnostic" in exchanged) return shown(exchanged.diagnostic);
  assert.equal(exchanged.accessToken.token, ACCESS_TOKEN);
  return shown(exchanged.accessToken).expiresAt;
}

/** The code of a failure and its message without the common words. */
async function refusal(attempt: Attempt): Promise<string> {
  const found = await exchange(attempt);
  if (typeof found === "number") return "it works";
  const words = found.message.replace(`The exchange for rule \`${RULE}\` `, "").replace(/^at `[^`]*` failed: /, "");
  return `${found.code}: ${words}`;
}

test("the request is the same as that of Anthropic's SDK, with exactly the same body", async () => {
  for (const ids of [{}, { workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv" }, { service_account_id: undefined }]) {
    const ours = await serve(json(200, GRANTED));
    await exchange({ url: ours.url, ids });
    const theirs = await serve(json(200, GRANTED));
    const all = { service_account_id: SERVICE_ACCOUNT, ...ids };
    const provider = oidcFederationProvider({
      baseURL: theirs.url,
      fetch,
      identityTokenProvider: () => TOKEN,
      federationRuleId: RULE,
      organizationId: ORGANIZATION,
      ...(all.service_account_id !== undefined && { serviceAccountId: all.service_account_id }),
      ...("workspace_id" in all && { workspaceId: all.workspace_id }),
    });
    await provider();
    const [mine, official] = [present(ours.arrivals[0]), present(theirs.arrivals[0])];
    assert.equal(mine.body, official.body);
    assert.deepEqual([mine.method, mine.path], [official.method, official.path]);
    for (const name of ["content-type", "anthropic-beta"]) assert.equal(mine.headers[name], official.headers[name]);
    assert.equal(mine.headers.accept, "application/json");
    assert.deepEqual([mine.headers.authorization, mine.headers["x-api-key"]], [undefined, undefined]);
  }
});

test("an access token is valid as long as the response says, in a number or a string", async () => {
  assert.equal(await exchange({ behave: json(200, GRANTED) }), NOW + 600);
  assert.equal(await exchange({ behave: json(200, { ...GRANTED, expires_in: "600" }) }), NOW + 600);
  const { token_type: _, ...bare } = GRANTED;
  assert.equal(await exchange({ behave: json(200, bare) }), NOW + 600);
  // Anthropic grants no shorter lifetime.
  for (const expires_in of [undefined, null]) {
    assert.equal(await exchange({ behave: json(200, { ...GRANTED, expires_in }) }), NOW + 60);
  }
});

test("a misbehaving token endpoint is reported precisely and in time", async () => {
  const found: Record<string, string> = {};
  for (const [name, behave] of Object.entries(MISBEHAVIOURS)) {
    found[name] = await refusal({ behave, timeLimit: name.startsWith("slow") ? 300 : 30_000 });
  }
  assert.deepEqual(found, {
    "slow headers": "exchange-failed: there was no complete response within 0.3 s.",
    "slow body": "exchange-failed: there was no complete response within 0.3 s.",
    "endless body": "exchange-failed: the response is larger than 1 MiB.",
    reset: "exchange-failed: the connection was closed unexpectedly.",
    garbage: "exchange-failed: the response is not HTTP.",
    "cut short": "exchange-failed: the connection was closed unexpectedly.",
    bomb: "exchange-failed: the response is compressed, which was not requested.",
    "large head": "exchange-failed: the headers of the response are too large.",
    "two lengths": "exchange-failed: the response is incomplete.",
    "false chunks": "exchange-failed: the response is not HTTP.",
    "another protocol": "exchange-failed: the connection was closed unexpectedly.",
    "unknown status": "exchange-failed: the server responded with status 999.",
  });
});

test("a malformed success is an error", async () => {
  const reasons: readonly (readonly [behave: Behaviour, message: string])[] = [
    [json(200, [GRANTED]), "the response is not a JSON object."],
    [plain(204, ""), "the server responded with status 204, but only 200 is accepted."],
    [json(201, GRANTED), "the server responded with status 201, but only 200 is accepted."],
    [json(200, {}), "the response has no `access_token`."],
    [json(200, { ...GRANTED, access_token: 1 }), "the response has no `access_token`."],
    [
      json(200, { ...GRANTED, access_token: `${ACCESS_TOKEN}\r\nx: y` }),
      "`access_token` in the response contains characters that no token has.",
    ],
    [json(200, { ...GRANTED, token_type: "mac" }), "`token_type` in the response is not `Bearer`."],
    ...["", "soon", 0, 0.001, "0.9", -1, 1e300, [600], true].map(
      (expires_in) =>
        [
          json(200, { ...GRANTED, expires_in }),
          "`expires_in` in the response is not a number from 1 to 31536000.",
        ] as const,
    ),
    [
      json(200, { error: "invalid_grant", error_description: `no ${TOKEN}` }),
      "the server responded with status 200 and an error: `invalid_grant`; its message may contain a secret and is withheld.",
    ],
  ];
  for (const [behave, message] of reasons) assert.equal(await refusal({ behave }), `exchange-failed: ${message}`);
});

test("both shapes of errors are read, and a denial comes with its likely reasons in order", async () => {
  const error = { type: "authentication_error", message: "Authentication failed" };
  const denied = await exchange({ behave: json(401, { type: "error", error, request_id: "req_01" }) });
  assert.ok(typeof denied === "object");
  assert.equal(denied.code, "exchange-denied");
  assert.match(
    denied.message,
    / was denied with status 401: `authentication_error`: `Authentication failed` \(request `req_01`\)\.$/,
  );
  assert.deepEqual(reasonsIn(denied), [
    "the rule expects another subject: the token has `repo:octo/agents:ref:refs/heads/main` (`match_subject_prefix` in the history)",
    `the service account \`${SERVICE_ACCOUNT}\` is not a member of the workspace`,
    "the rule expects another audience: the token has `https://api.anthropic.com`",
    "the rule spans several workspaces, but the sign-in names none (`workspace_id_required` in the history)",
    "the rule expects another issuer: the token has `https://token.actions.githubusercontent.com`",
    "the rule is archived",
  ]);

  const named = await exchange({
    behave: plain(401, JSON.stringify({ error: "invalid_client", error_description: `not ${TOKEN}` }), {
      "request-id": "req_02",
    }),
    ids: { workspace_id: "wrkspc_01AbCdEfGhIjKlMnOpQrStUv", service_account_id: undefined },
  });
  assert.ok(typeof named === "object");
  assert.match(
    named.hint ?? "",
    /the rule does not cover the workspace `wrkspc_01AbCdEfGhIjKlMnOpQrStUv`, which the sign-in names;/,
  );
  assert.doesNotMatch(named.hint ?? "", /service account|several workspaces/);
  assert.match(named.message, /\(request `req_02`\)\.$/);

  const [, , signature = ""] = TOKEN.split(".");
  assert.equal(
    await refusal({ behave: plain(401, "", { "request-id": `req_${signature.slice(0, 12)}` }) }),
    "exchange-denied: was denied with status 401.",
  );
});

/** The reasons of a denial, which must be numbered from 1. */
function reasonsIn({ hint = "" }: Diagnostic): string[] {
  const [, list = ""] = /most likely first: (.*)\.$/.exec(hint) ?? [];
  return list.split("; ").map((reason, index) => {
    assert.ok(reason.startsWith(`(${index + 1}) `), reason);
    return reason.slice(`(${index + 1}) `.length);
  });
}

test("reasons about the token contain its values, and impossible reasons are omitted", () => {
  const federation = federationWith({ file: "token" });
  const claims = { jti: "one-use-1", sub: "repo:octo@12/agents@34:ref:refs/heads/main", aud: ["a", "b"], iss: null };
  const reasons = listDenialReasons(401, federation, { assertion: createToken(NOW, claims) }).map(wordDenial);
  assert.deepEqual(reasons.slice(0, 1).concat(reasons.slice(2)), [
    "the rule expects another subject: the token has `repo:octo@12/agents@34:ref:refs/heads/main`, which has immutable ids (`match_subject_prefix` in the history)",
    "the token was already exchanged: its `jti` is `one-use-1` (`jti_reused` in the history)",
    "the rule expects another audience: the token has `a` and `b`",
    "the rule spans several workspaces, but the sign-in names none (`workspace_id_required` in the history)",
    "the rule expects another issuer: the token has none",
    "the rule is archived",
  ]);
  // Its exported rule matches the token.
  const sent = { assertion: createToken(NOW, claims), isMatched: true };
  assert.deepEqual(
    listDenialReasons(401, federation, sent).map(({ kind }) => kind),
    ["no-member", "reused", "other-key", "changed-rule"],
  );
});

test("a 403 and an HTML page are not responses of the token endpoint, and the token is not reported as used", async () => {
  const error = { type: "permission_error", message: "Request not allowed" };
  const answers: readonly (readonly [behave: Behaviour, message: string])[] = [
    [plain(403, ""), "with status 403."],
    [json(403, { type: "error", error }), "with status 403: `permission_error`: `Request not allowed`."],
    [plain(200, " <html>sign in</html>"), "with status 200 (21 characters)."],
    [plain(401, "<h1>no</h1>"), "with status 401 (11 characters)."],
    [plain(400, "<!DOCTYPE html>"), "with status 400 (15 characters)."],
  ];
  for (const [behave, message] of answers) {
    const found = await exchange({ behave });
    assert.ok(typeof found === "object");
    assert.equal(found.code, "exchange-failed");
    assert.equal(found.message.split("failed: ")[1], `a proxy or an IP allow list responded instead, ${message}`);
    assert.match(found.hint ?? "", /^Run this from an allowed network, /);
    assert.doesNotMatch(found.message + (found.hint ?? ""), /used|already exchanged/);
  }
});

test("the server's message about a malformed request is repeated", async () => {
  const error = { type: "invalid_request_error", message: "federation_rule_id: malformed" };
  const behave = json(400, { type: "error", error });
  assert.equal(
    await refusal({ behave }),
    "exchange-denied: was denied with status 400: `invalid_request_error`: `federation_rule_id: malformed`.",
  );
});

test("any other status is not a denial", async () => {
  const error = { type: "overloaded_error", message: "Overloaded" };
  assert.equal(
    await refusal({ behave: json(529, { type: "error", error }) }),
    "exchange-failed: the server responded with status 529: `overloaded_error`: `Overloaded`.",
  );
  assert.equal(await refusal({ behave: plain(404, "") }), "exchange-failed: the server responded with status 404.");
  const said = await refusal({
    behave: (response, { body }) => plain(500, body)(response, { method: "", path: "", headers: {}, body }),
  });
  assert.match(said, /^exchange-failed: the server responded with status 500 \(\d+ characters\)\.$/);
});

test("a redirect is not followed: the token is sent to no other address", async () => {
  const elsewhere = await serve(json(200, GRANTED));
  for (const status of [302, 307, 308]) {
    const behave = plain(status, "", { location: elsewhere.url });
    assert.equal(
      await refusal({ behave }),
      `exchange-failed: the server responded with a redirect (${status}), which is not followed.`,
    );
  }
  assert.equal(elsewhere.arrivals.length, 0);
});

test("one attempt is one request, whatever the result", async () => {
  for (const behave of [json(500, {}), json(401, {}), MISBEHAVIOURS.reset, plain(302, "")]) {
    const server = await serve(behave);
    await refusal({ url: server.url });
    assert.equal(server.arrivals.length, 1);
  }
});

test("a token is only sent over TLS or to this machine", async () => {
  for (const url of [
    "http://example.com",
    "http://169.254.169.254",
    "http://127.0.0.1.example.com",
    "ftp://localhost",
    "x",
  ]) {
    assert.equal(
      await refusal({ url }),
      "exchange-failed: a token may only be sent to an `https:` URL, or to `http:` on this machine.",
    );
  }
  assert.match(await refusal({ url: "http://[::1]:1" }), /the connection was refused\.|the host is unreachable\./);
});

/** The sign-in of a model with this `base_url`. */
function federationAt(base_url: string): Federation {
  const models = { it: { provider: "anthropic", model: "m", base_url, auth: agentAuth({}, { file: "token" }) } };
  return federatedBinding(agentFile({ models, agents: { root: { model: "it" } } })).federation;
}

test("a `base_url` changes where the token is exchanged, and its references are expanded", async () => {
  const server = await serve(json(200, GRANTED));
  const { port } = new URL(server.url);
  const tries = [
    [server.url, {}],
    [`${server.url}/`, {}],
    ["http://127.0.0.1:${PORT}", { PORT: port }],
    ["${BASE}", { BASE: server.url }],
  ] as const;
  for (const [baseUrl, environment] of tries) {
    const exchanged = await exchangeIdentityToken(TOKEN, federationAt(baseUrl), { environment, now: NOW });
    assert.equal("accessToken" in exchanged, true, baseUrl);
  }
  assert.deepEqual(
    server.arrivals.map(({ path }) => path),
    tries.map(() => "/v1/oauth/token"),
  );
  const failed = await exchangeIdentityToken(TOKEN, federationAt("https://${HOST}"), {
    environment: { HOST: "" },
    now: NOW,
  });
  assert.match("diagnostic" in failed ? failed.diagnostic.message : "", /\$\{HOST\}.+ is not set/);
});

test("an untrusted certificate is rejected", async () => {
  const server = await serveTls(json(200, GRANTED));
  assert.equal(
    await refusal({ url: server.url }),
    "exchange-failed: the server's certificate is not trusted; `NODE_EXTRA_CA_CERTS` can name a file with additional CA certificates.",
  );
  assert.equal(server.arrivals.length, 0);
});

test("a proxy in the environment is used, unless the host is excluded or is this machine", async () => {
  const proxy = await serveProxy(1, 407);
  const url = "https://token.invalid";
  const refused = "exchange-failed: the proxy refused the connection (through the proxy in `HTTPS_PROXY`).";
  for (const name of ["HTTPS_PROXY", "https_proxy"]) {
    assert.equal(await refusal({ url, environment: { [name]: proxy.url } }), refused);
  }
  assert.deepEqual(proxy.targets, ["token.invalid:443", "token.invalid:443"]);

  const excepted = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, NO_PROXY: ".invalid" };
  assert.match(
    await refusal({ url, environment: excepted }),
    /(the host was not found|the DNS lookup of the host failed).* \(through the proxy in `HTTPS_PROXY`, unless `NO_PROXY` lists the host\)/,
  );
  assert.match(
    await refusal({ url, environment: { HTTP_PROXY: proxy.url, all_proxy: proxy.url } }),
    /\(directly, not through `HTTP_PROXY` or `ALL_PROXY`\)/,
  );
  const server = await serve(json(200, GRANTED));
  assert.equal(await refusal({ url: server.url, environment: excepted }), "it works");
  const own = await serveTls(json(200, GRANTED));
  assert.match(
    await refusal({ url: own.url, environment: { HTTPS_PROXY: proxy.url } }),
    /the server's certificate is not trusted.* \(directly, not through `HTTPS_PROXY`\)/,
  );
  assert.equal(proxy.targets.length, 2);
});

test("an invalid proxy is an error that does not repeat it", async () => {
  const url = "https://token.invalid";
  for (const HTTPS_PROXY of ["secret-path-0123456789", "socks5://user:secret-path-0123456789@localhost"]) {
    assert.equal(
      await refusal({ url, environment: { HTTPS_PROXY } }),
      "exchange-failed: `HTTPS_PROXY` is not an `http:` or `https:` URL.",
    );
  }
  assert.equal(
    await refusal({ url, environment: { HTTPS_PROXY: "http://user:secret-path-0123456789@localhost:1" } }),
    "exchange-failed: the connection was refused (through the proxy in `HTTPS_PROXY`).",
  );
});

test("printing an access token by accident does not reveal it", async () => {
  const { url } = await serve(json(200, GRANTED));
  const federation = exchangedAt(federationWith({ file: "token" }), `${url}/v1/oauth/token`);
  const exchanged = await exchangeIdentityToken(TOKEN, federation, { environment: {}, now: NOW });
  assert.ok("accessToken" in exchanged);
  assert.deepEqual(Object.keys(shown({ ...exchanged.accessToken })), ["expiresAt"]);
});
