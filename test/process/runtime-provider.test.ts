// The token provider: caching, renewal, failed renewals, and closing.
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Anthropic from "@anthropic-ai/sdk";
import { compile } from "../../src/index.ts";
import {
  acquireToken,
  createTokenProvider,
  exchangeToken,
  inspectToken,
  providerFromEnvironment,
  SignInError,
  type TokenProvider,
} from "../../src/runtime/index.ts";
import { refreshDelay, retryDelay } from "../../src/runtime/schedule.ts";
import { createFederationProvider, type ProviderOptions } from "../../src/runtime/token-provider.ts";
import { directoryWith } from "../support/command.ts";
import { createFakeClock, type FakeClock } from "../support/fake-clock.ts";
import { json, MISBEHAVIOURS, serve, type Loopback } from "../support/loopback.ts";
import { ACCESS_TOKEN, REQUEST_TOKEN, shown } from "../support/secrets.ts";
import { exchangedAt, federationWith } from "../support/sign-in.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  federatedAgent,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";
import { createTokenEndpoint, type TokenEndpoint } from "../support/token-endpoint.ts";
import { createToken } from "../support/tokens.ts";

const START = 1_780_315_200_000;

interface World {
  readonly provider: TokenProvider;
  readonly clock: FakeClock;
  readonly endpoint: TokenEndpoint;
  readonly exchanges: Loopback;
  readonly errors: SignInError[];
  /** Makes the endpoint fail or work from now on. */
  readonly setFailing: (isFailing: boolean) => void;
}

/** Creates a provider whose source issues a new token each time, and a local token endpoint. */
async function createWorld(life: number, token?: Keys, options: Partial<ProviderOptions> = {}): Promise<World> {
  let isFailing = false;
  let count = 0;
  const clock = createFakeClock(START);
  const endpoint = createTokenEndpoint(clock.now, life, () => isFailing);
  const exchanges = await serve(endpoint.behave);
  const mint = await serve((response) => {
    count += 1;
    response.end(createToken(clock.now() / 1000, { jti: String(count) }));
  });
  const errors: SignInError[] = [];
  const federation = exchangedAt(federationWith(token ?? { url: mint.url }), exchanges.url);
  const provider = createFederationProvider(federation, {
    environment: {},
    clock,
    random: () => 1,
    onRefreshError: (error) => errors.push(shown(error)),
    ...options,
  });
  const setFailing = (value: boolean) => {
    isFailing = value;
  };
  return { provider, clock, endpoint, exchanges, errors, setFailing };
}

/** Waits until pending work on real sockets is done. */
async function settle(isDone: () => boolean): Promise<void> {
  for (let round = 0; !isDone(); round += 1) {
    assert.ok(round < 5000, "nothing comes of it");
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
  }
}

test("a token is cached: concurrent and later requests share one exchange", async () => {
  const { provider, exchanges, clock } = await createWorld(3600);
  const tokens = await Promise.all(Array.from({ length: 20 }, () => provider.getToken()));
  clock.advance(1_000_000);
  tokens.push(await provider.getToken());
  assert.deepEqual(new Set(tokens.map(({ token }) => token)), new Set([`${ACCESS_TOKEN}-0`]));
  assert.equal(tokens[0]?.expiresAt, START / 1000 + 3600);
  assert.equal(exchanges.arrivals.length, 1);
  await provider.close();
});

test("the headers are those that the API requires", async () => {
  const { provider } = await createWorld(3600);
  assert.deepEqual(await provider.authHeaders(), {
    authorization: `Bearer ${ACCESS_TOKEN}-0`,
    "anthropic-beta": "oauth-2025-04-20",
  });
  await provider.close();
});

test("a token is renewed after three quarters of its lifetime or five minutes before it expires, whichever is first", () => {
  assert.equal(refreshDelay(3_600_000), 2_700_000);
  assert.equal(refreshDelay(1_200_000), 900_000);
  assert.equal(refreshDelay(600_000), 300_000);
  assert.equal(refreshDelay(400_000), 100_000);
  // Less than five minutes are left.
  assert.equal(refreshDelay(60_000), 15_000);
  for (const life of [30_000, 1000, 1, 0, -1000]) assert.equal(refreshDelay(life), 15_000);
});

test("retries have growing, random delays of at most a minute", () => {
  assert.deepEqual(
    [1, 2, 3, 7, 50].map((failures) => retryDelay(failures, 1)),
    [1000, 2000, 4000, 60_000, 60_000],
  );
  assert.deepEqual(
    [0, 0.5, 1].map((random) => retryDelay(3, random)),
    [2000, 3000, 4000],
  );
});

test("a token is renewed in the background, and the old one is used until then", async () => {
  const { provider, clock, exchanges, endpoint } = await createWorld(3600);
  await provider.getToken();
  assert.equal(clock.next(), 2_700_000);
  clock.advance(2_700_000);
  assert.equal((await provider.getToken()).token, `${ACCESS_TOKEN}-0`);
  await settle(() => clock.count() === 1);
  assert.equal((await provider.getToken()).token, `${ACCESS_TOKEN}-1`);
  assert.deepEqual([exchanges.arrivals.length, endpoint.reused()], [2, 0]);
  await provider.close();
});

test("after a failed renewal, the old token is used while it is valid, and the renewal is retried", async () => {
  const { provider, clock, errors, setFailing, exchanges } = await createWorld(600);
  const first = await provider.getToken();
  setFailing(true);
  clock.advance(300_000);
  for (const delay of [1000, 2000, 4000, 8000]) {
    await settle(() => clock.count() === 1);
    assert.equal(clock.next(), delay);
    assert.equal((await provider.getToken()).token, first.token);
    clock.advance(delay);
  }
  setFailing(false);
  await settle(() => clock.count() === 1 && exchanges.arrivals.length > 5);
  assert.deepEqual(
    errors.map(({ diagnostic }) => diagnostic?.code),
    errors.map(() => "exchange-failed"),
  );
  assert.notEqual((await provider.getToken()).token, first.token);
  await provider.close();
});

test("without a valid token, there are no headers", async () => {
  const { provider, clock, setFailing } = await createWorld(600);
  await provider.getToken();
  setFailing(true);
  while (clock.now() < START + 600_000) {
    clock.advance(600_000);
    await settle(() => clock.count() === 1 || clock.now() >= START + 600_000);
  }
  await assert.rejects(provider.authHeaders(), (error) => {
    assert.ok(error instanceof SignInError);
    assert.match(shown(error).message, /status 503.*\[exchange-failed\]$/);
    return true;
  });
  setFailing(false);
  await settle(() => true);
  assert.match((await provider.authHeaders()).authorization, /^Bearer /);
  await provider.close();
});

test("in the last half minute, requests wait for a new token, and use the old one if there is none", async () => {
  const { provider, clock, setFailing } = await createWorld(60, undefined, {});
  const first = await provider.getToken();
  setFailing(true);
  clock.advance(15_000);
  await settle(() => clock.count() === 1);
  while (clock.now() < START + 31_000) {
    clock.advance(1000);
    await settle(() => clock.count() === 1);
  }
  assert.equal((await provider.getToken()).token, first.token);
  setFailing(false);
  assert.notEqual((await provider.getToken()).token, first.token);
  await provider.close();
});

test("a token that is valid for a few seconds is cached for half of them, and renewed only on request", async () => {
  const { provider, clock, exchanges } = await createWorld(10);
  const first = await provider.getToken();
  assert.equal(clock.count(), 0);
  clock.advance(4999);
  assert.equal((await provider.getToken()).token, first.token);
  clock.advance(1);
  assert.notEqual((await provider.getToken()).token, first.token);
  assert.deepEqual([clock.count(), exchanges.arrivals.length], [0, 2]);
  await provider.close();
});

test("a token that has expired when it arrives is a failure: the earlier one is kept, and retries get less frequent", async () => {
  const clock = createFakeClock(START);
  let isSlow = false;
  let count = 0;
  const exchanges = await serve((response, arrival) => {
    // The clock advances while the response is pending, and no timer is due.
    if (isSlow) clock.advance(1000);
    json(200, { access_token: `${ACCESS_TOKEN}-${exchanges.arrivals.length}`, expires_in: isSlow ? 1 : 3600 })(
      response,
      arrival,
    );
  });
  const environment = {
    get CI_TOKEN() {
      count += 1;
      return createToken(clock.now() / 1000, { jti: String(count) });
    },
  };
  const errors: SignInError[] = [];
  const provider = createFederationProvider(exchangedAt(federationWith({ env: "CI_TOKEN" }), exchanges.url), {
    environment,
    clock,
    random: () => 1,
    onRefreshError: (error) => errors.push(shown(error)),
  });
  const first = await provider.getToken();
  isSlow = true;
  clock.advance(2_700_000);
  for (const delay of [1000, 2000, 4000, 8000]) {
    await settle(() => clock.count() === 1);
    assert.equal(clock.next(), delay);
    assert.equal((await provider.getToken()).token, first.token);
    clock.advance(delay);
  }
  await settle(() => clock.count() === 1);
  await provider.close();
  assert.equal(errors.length, 5);
  for (const { message } of errors)
    assert.match(message, /the access token had already expired when it arrived\. \[exchange-failed\]$/);
});

test("a token that the API rejects is replaced on request", async () => {
  const { provider } = await createWorld(3600);
  assert.equal((await provider.getToken()).token, `${ACCESS_TOKEN}-0`);
  assert.equal((await provider.getToken({ forceRefresh: true })).token, `${ACCESS_TOKEN}-1`);
  assert.equal((await provider.getToken()).token, `${ACCESS_TOKEN}-1`);
  await provider.close();
});

test("an identity token is sent only once: not again after a success or a failure, nor with the same `jti`", async () => {
  const file = join(directoryWith({ token: createToken(START / 1000, { jti: "1" }) }), "token");
  const { provider, exchanges, setFailing } = await createWorld(3600, { file });
  const reused = async () => {
    await assert.rejects(provider.getToken({ forceRefresh: true }), (error) => {
      assert.ok(error instanceof SignInError);
      assert.equal(shown(error).diagnostic?.code, "token-reused");
      return true;
    });
  };
  await provider.getToken();
  await reused();
  writeFileSync(file, createToken(START / 1000, { jti: "1", extra: true }));
  await reused();
  setFailing(true);
  writeFileSync(file, createToken(START / 1000, { jti: "2" }));
  await assert.rejects(provider.getToken({ forceRefresh: true }), /status 503/);
  setFailing(false);
  await reused();
  writeFileSync(file, createToken(START / 1000 + 1, {}));
  await provider.getToken({ forceRefresh: true });
  await reused();
  assert.equal(exchanges.arrivals.length, 3);
  await provider.close();
});

test("an invalid token is not sent, but its times are not compared with the local clock", async () => {
  const environment: Record<string, string> = { CI_TOKEN: "null" };
  const { provider, exchanges } = await createWorld(3600, { env: "CI_TOKEN" }, { environment });
  await assert.rejects(provider.getToken(), /the text `null`.*\[not-a-token\]$/);
  environment["CI_TOKEN"] = "a".repeat(20_000);
  await assert.rejects(provider.getToken(), /text of 20000 characters.*\[not-a-token\]$/);
  assert.equal(exchanges.arrivals.length, 0);
  environment["CI_TOKEN"] = createToken(START / 1000 + 100_000);
  await provider.getToken();
  await provider.close();
});

test("after `close` there is no token, no timer, no socket and no process", async () => {
  const { provider, clock, exchanges } = await createWorld(3600);
  await provider.getToken();
  await provider.close();
  assert.equal(clock.count(), 0);
  await assert.rejects(provider.getToken(), /is closed/);
  await assert.rejects(provider.authHeaders(), /is closed/);
  await settle(() => exchanges.sockets.size === 0);

  const hanging = await serve(MISBEHAVIOURS["slow headers"]);
  const waiting = createFederationProvider(exchangedAt(federationWith({ url: hanging.url }), hanging.url), {
    environment: {},
    clock,
  });
  const token = assert.rejects(waiting.getToken(), /it was aborted/);
  await settle(() => hanging.arrivals.length === 1);
  await waiting.close();
  await token;
  await settle(() => hanging.sockets.size === 0);
  assert.equal(clock.count(), 0);
});

test("through 1,000 lifetimes with failures, there is always a token, one exchange at a time, and nothing is left behind", async () => {
  // The same numbers in every run.
  let state = 20_261;
  const random = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const life = 3600;
  const clock = createFakeClock(START);
  let count = 0;
  let failed = 0;
  const endpoint = createTokenEndpoint(clock.now, life, () => {
    const isFailure = random() < 0.05;
    if (isFailure) failed += 1;
    return isFailure;
  });
  const exchanges = await serve(endpoint.behave);
  // The source is a variable, so that only the provider is tested.
  const environment = {
    get CI_TOKEN() {
      count += 1;
      return createToken(clock.now() / 1000, { jti: String(count) });
    },
  };
  const federation = exchangedAt(federationWith({ env: "CI_TOKEN" }), exchanges.url);
  const provider = createFederationProvider(federation, { environment, clock, random });
  const handles = process.getActiveResourcesInfo().length;
  await provider.getToken();
  while (clock.now() < START + 1000 * life * 1000) {
    clock.advance(life * 1000);
    // Concurrent requests during and after the renewal.
    const asked = await Promise.all([provider.getToken(), provider.getToken()]);
    await settle(() => clock.count() === 1);
    const { authorization } = await provider.authHeaders();
    for (const token of [...asked.map((each) => each.token), authorization.replace("Bearer ", "")]) {
      assert.ok(endpoint.accepts(token), `at ${clock.now() - START} ms the token does not live`);
    }
  }
  assert.ok(failed > 40, `only ${failed} failures`);
  assert.deepEqual([endpoint.mostAtOnce(), endpoint.reused()], [1, 0]);
  await provider.close();
  assert.equal(clock.count(), 0);
  await settle(() => exchanges.sockets.size === 0);
  await settle(() => process.getActiveResourcesInfo().length <= handles);
});

test("a source is enough to sign in, with values for its expressions", async () => {
  const { exchanges } = await createWorld(3600);
  const runner = await serve(json(200, { value: createToken(START / 1000) }));
  const environment = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${runner.url}/?a`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
  const { provider: _, ...ids } = engineAuth({ "federation-rule-id": "${{ vars.RULE }}" });
  const auth = { ...ids, type: "anthropic-wif", "token-url": "${{ vars.URL }}" };
  const source = workflowFile({ engine: { id: "claude", auth } });
  const values = { "vars.rule": RULE, "vars.URL": exchanges.url };
  const provider = createTokenProvider(source, { environment, values });
  assert.match((await provider.authHeaders()).authorization, /^Bearer /);
  await provider.close();
  assert.equal(JSON.parse(present(exchanges.arrivals[0]).body).federation_rule_id, RULE);
  for (const [given, code] of [
    [{}, "unresolved-expression"],
    [{ ...values, "vars.RULE": "no rule" }, "malformed-id"],
  ] as const) {
    const isTold = (error: unknown) => error instanceof SignInError && shown(error).diagnostic?.code === code;
    assert.throws(() => createTokenProvider(source, { environment, values: given }), isTold);
  }
  const keyed = agentFile({ models: { it: { provider: "openai", model: "m" } }, agents: { root: { model: "it" } } });
  assert.throws(() => createTokenProvider(keyed, { environment }), SignInError);
});

test("the single steps accept a source, and return its errors", async () => {
  const exchanges = await serve(json(200, { access_token: ACCESS_TOKEN, expires_in: 600 }));
  const models = {
    it: { provider: "anthropic", model: "m", base_url: exchanges.url, auth: agentAuth({}, { env: "T" }) },
  };
  const source = agentFile({ models, agents: { root: { model: "it" } } });
  const options = { environment: { T: createToken(START / 1000) }, now: START / 1000 };
  const acquired = await acquireToken(source, options);
  assert.ok("token" in acquired);
  assert.deepEqual(inspectToken(acquired.token, source, options).diagnostics, []);
  const exchanged = await exchangeToken(acquired.token, source, options);
  assert.ok("accessToken" in exchanged);
  assert.deepEqual([exchanged.accessToken.token, exchanges.arrivals.length], [ACCESS_TOKEN, 1]);

  const wrong = { ...source, text: source.text.replace("federation_rule_id", "federation_rule") };
  const refused = [
    await acquireToken(wrong, options),
    { diagnostic: inspectToken("x", wrong, options).diagnostics[0] },
    await exchangeToken("x", wrong, options),
  ];
  for (const each of refused) assert.equal("diagnostic" in each && each.diagnostic?.code, "unknown-key");
});

test("what `compile` prints is enough to sign in", async () => {
  const { exchanges } = await createWorld(3600);
  const runner = await serve(json(200, { value: createToken(START / 1000) }));
  const { output } = compile(federatedAgent(agentAuth()), { format: "json" });
  const variables: Record<string, string> = JSON.parse(present(output));
  const environment = {
    ...variables,
    AWF_AUTH_ANTHROPIC_TOKEN_URL: ` ${exchanges.url}\n`,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${runner.url}/?a`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
  const provider = providerFromEnvironment(environment);
  assert.match((await provider.authHeaders()).authorization, /^Bearer /);
  await provider.close();
  assert.equal(runner.arrivals[0]?.path, "/?a&audience=https://api.anthropic.com");
  assert.equal(exchanges.arrivals.length, 1);
});

test("what `compile` prints for Anthropic's SDKs is enough to sign in, if none of AWF's variables is set", async () => {
  const { exchanges } = await createWorld(3600);
  const file = join(directoryWith({ token: createToken(START / 1000) }), "token");
  const { output } = compile(federatedAgent(agentAuth({ workspace_id: "wrkspc_1" }, { file })), {
    target: "anthropic-env",
    format: "json",
  });
  const variables: Record<string, string> = JSON.parse(present(output));
  const ANTHROPIC_BASE_URL = `${exchanges.url}//`;
  // A token file has precedence over a token.
  const environment = { ...variables, ANTHROPIC_IDENTITY_TOKEN: "none", ANTHROPIC_BASE_URL };
  const provider = providerFromEnvironment(environment);
  assert.match((await provider.authHeaders()).authorization, /^Bearer /);
  await provider.close();
  const { ANTHROPIC_IDENTITY_TOKEN_FILE: _, ...rest } = variables;
  const token = providerFromEnvironment({
    ...rest,
    ANTHROPIC_IDENTITY_TOKEN: ` ${createToken(START / 1000, { jti: "2" })}\n`,
    ANTHROPIC_BASE_URL,
  });
  await token.getToken();
  await token.close();
  for (const { path, body } of exchanges.arrivals) {
    assert.equal(path, "/v1/oauth/token");
    const { federation_rule_id, organization_id, service_account_id, workspace_id } = JSON.parse(body);
    assert.deepEqual(
      [federation_rule_id, organization_id, service_account_id, workspace_id],
      [RULE, ORGANIZATION, SERVICE_ACCOUNT, "wrkspc_1"],
    );
  }
  assert.equal(exchanges.arrivals.length, 2);
  assert.match(refusal({ ...environment, AWF_AUTH_TYPE: "github-oidc" }), /^`AWF_AUTH_PROVIDER` is not set; /);
});

/** Why no provider can be created from these variables. */
function refusal(environment: Record<string, string>): string {
  try {
    providerFromEnvironment(environment);
    return "it works";
  } catch (error) {
    assert.ok(error instanceof SignInError);
    return shown(error).message.replace(
      /^This is not a complete sign-in to Anthropic: (.*)\. \[unsupported-sign-in\]$/,
      "$1",
    );
  }
}

test("all missing or invalid variables of a sign-in at Anthropic are named", () => {
  const ids = ["FEDERATION_RULE_ID", "ORGANIZATION_ID", "SERVICE_ACCOUNT_ID"].map(
    (name) => `\`AWF_AUTH_ANTHROPIC_${name}\` is not set`,
  );
  assert.equal(refusal({}), ["`AWF_AUTH_TYPE` is not set", "`AWF_AUTH_PROVIDER` is not set", ...ids].join("; "));
  assert.equal(
    refusal({ ANTHROPIC_SERVICE_ACCOUNT_ID: SERVICE_ACCOUNT, ANTHROPIC_IDENTITY_TOKEN: " " }),
    "`ANTHROPIC_FEDERATION_RULE_ID` is not set; `ANTHROPIC_ORGANIZATION_ID` is not set; neither `ANTHROPIC_IDENTITY_TOKEN_FILE` nor `ANTHROPIC_IDENTITY_TOKEN` is set",
  );
  const other = { AWF_AUTH_TYPE: " GitHub-OIDC ", AWF_AUTH_PROVIDER: "Azure", AWF_AUTH_AZURE_TENANT_ID: "x" };
  assert.equal(refusal(other), [...ids, "`AWF_AUTH_PROVIDER` is `azure`, not `anthropic`"].join("; "));
});

test("Anthropic's SDK gets its tokens from the provider", async () => {
  const { provider } = await createWorld(3600);
  const api = await serve(json(200, { data: [], has_more: false, first_id: null, last_id: null }));
  const client = new Anthropic({ credentials: provider.getToken, baseURL: api.url, maxRetries: 0 });
  await client.models.list();
  const [arrival] = api.arrivals;
  assert.equal(arrival?.headers.authorization, `Bearer ${ACCESS_TOKEN}-0`);
  assert.match(String(arrival.headers["anthropic-beta"]), /oauth-2025-04-20/);
  await provider.close();
});
