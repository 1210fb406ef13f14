// Tokens from URLs: GitHub's endpoint and the metadata services of Google and Azure as they respond, and servers that misbehave in
// every way.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { test } from "node:test";
import { echo, json, MISBEHAVIOURS, plain, serve, type Behaviour } from "../support/loopback.ts";
import { REQUEST_TOKEN, SECRET_PATH } from "../support/secrets.ts";
import { ask } from "../support/sign-in.ts";
import { GITHUB_TOKEN, type Keys } from "../support/sources.ts";
import { createToken } from "../support/tokens.ts";

const TOKEN = createToken(1_780_315_200);
const QUICK = 300;

/** What a runner sets for a job that may request a token. */
function runner(url: string): Record<string, string> {
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/${SECRET_PATH}?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
  };
}

/** Why GitHub's endpoint gives no token. The message always shows its unexpanded URL. */
async function reasonOf(behave: Behaviour, timeLimit = 30_000): Promise<string> {
  const { url } = await serve(behave);
  return reasonAt(runner(url), timeLimit);
}

async function reasonAt(environment: Record<string, string>, timeLimit = 30_000): Promise<string> {
  const message = await ask(GITHUB_TOKEN, { environment, timeLimit });
  const [, reason] =
    /^`\$\{ACTIONS_ID_TOKEN_REQUEST_URL\}&audience=https:\/\/api\.anthropic\.com` provides [^:]*: (.*)\.$/s.exec(
      message,
    ) ?? [];
  return reason ?? message;
}

test("a request to GitHub's endpoint has the runner's token, and the `value` of the response is the token", async () => {
  const server = await serve(json(200, { count: 1, value: TOKEN }));
  assert.equal(await ask(GITHUB_TOKEN, { environment: runner(server.url) }), TOKEN);
  const [arrival] = server.arrivals;
  assert.equal(arrival?.path, `/${SECRET_PATH}?api-version=2&audience=https://api.anthropic.com`);
  assert.equal(arrival.headers.authorization, `bearer ${REQUEST_TOKEN}`);
  assert.equal(arrival.headers["accept-encoding"], "identity");
});

test("Google's metadata service responds with the token itself to a request with its header", async () => {
  const server = await serve((response, arrival) => {
    const isRight = arrival.headers["metadata-flavor"] === "Google";
    plain(isRight ? 200 : 403, isRight ? TOKEN : "Missing Metadata-Flavor:Google header.")(response, arrival);
  });
  const path =
    "/computeMetadata/v1/instance/service-accounts/default/identity?audience=https://api.anthropic.com&format=full";
  assert.equal(await ask({ url: `${server.url}${path}`, headers: { "Metadata-Flavor": "Google" } }), TOKEN);
  assert.match(
    await ask({ url: `${server.url}${path}` }),
    /status 403 \(38 characters\): `Missing Metadata-Flavor:Google header\.`\.$/,
  );
});

test("Azure's metadata service responds with JSON to a request with its header", async () => {
  const server = await serve((response, arrival) => {
    const isRight = arrival.headers["metadata"] === "true";
    json(isRight ? 200 : 400, isRight ? { access_token: TOKEN, token_type: "Bearer" } : { error: "invalid_request" })(
      response,
      arrival,
    );
  });
  const url = `${server.url}/metadata/identity/oauth2/token?api-version=2018-02-01&resource=https://api.anthropic.com`;
  const request: Keys = { url, response_field: "access_token" };
  assert.equal(await ask({ ...request, headers: { Metadata: "true" } }), TOKEN);
  assert.match(
    await ask(request),
    /status 400 \(application\/json, 27 characters\): `\{"error":"invalid_request"\}`\.$/,
  );
});

test("a misbehaving server is reported precisely and in time", async () => {
  const found: Record<string, string> = {};
  for (const [name, behave] of Object.entries(MISBEHAVIOURS)) {
    const isSlow = name.startsWith("slow");
    found[name] = await reasonOf(behave, isSlow ? QUICK : 30_000);
  }
  assert.deepEqual(found, {
    "slow headers": "there was no complete response within 0.3 s",
    "slow body": "there was no complete response within 0.3 s",
    "endless body": "the response is larger than 1 MiB",
    reset: "the connection was closed unexpectedly",
    garbage: "the response is not HTTP",
    "cut short": "the connection was closed unexpectedly",
    bomb: "the response is compressed, which was not requested",
    "large head": "the headers of the response are too large",
    "two lengths": "the response is incomplete",
    "false chunks": "the response is not HTTP",
    "another protocol": "the connection was closed unexpectedly",
    "unknown status": "the server responded with status 999",
  });
});

/** A response of this many bytes. */
function answerOf(size: number): Behaviour {
  return json(200, { value: "a".repeat(size - '{"value":""}'.length) });
}

test("a response of 1 MiB is accepted, and one byte more is not", async () => {
  assert.equal((await reasonOf(answerOf(1_048_576))).length, 1_048_576 - '{"value":""}'.length);
  assert.equal(await reasonOf(answerOf(1_048_577)), "the response is larger than 1 MiB");
});

test("a redirect is not followed, and its target is not shown", async () => {
  const elsewhere = await serve(json(200, { value: TOKEN }));
  for (const status of [301, 302, 303, 307, 308]) {
    const location = `${elsewhere.url.replace("127.0.0.1", "localhost")}/${SECRET_PATH}`;
    assert.equal(
      await reasonOf(plain(status, "", { location })),
      `the server responded with a redirect (${status}), which is not followed`,
    );
  }
  assert.equal(elsewhere.arrivals.length, 0);
});

const WITHHELD = "; its message may contain a secret and is withheld";

test("for an error response, the status, a known content type and the length are shown, and an excerpt if it reveals nothing", async () => {
  const page = "<h1>Forbidden</h1>\r\n<hr>nginx";
  const said = ": `<h1>Forbidden</h1> <hr>nginx`";
  const html = await reasonOf(plain(403, page, { "content-type": "Text/HTML; charset=utf-8" }));
  assert.equal(html, `the server responded with status 403 (text/html, 29 characters)${said}`);
  const strange = await reasonOf(plain(403, page, { "content-type": `text/${REQUEST_TOKEN}` }));
  assert.equal(strange, `the server responded with status 403 (29 characters)${said}`);

  const repeat = echo(500, ({ headers, path }) => `asked for ${path} with ${headers.authorization}`, String);
  assert.match(
    await reasonOf(repeat),
    /^the server responded with status 500 \(\d+ characters\); its message .* is withheld$/,
  );
  // Unreadable text may be a secret, but not if it is beyond the excerpt.
  assert.equal(
    await reasonOf(plain(500, "q".repeat(33))),
    `the server responded with status 500 (33 characters)${WITHHELD}`,
  );
  const late = await reasonOf(plain(500, `${"no luck ".repeat(40)}${REQUEST_TOKEN}`));
  assert.equal(late, `the server responded with status 500 (351 characters): \`${"no luck ".repeat(32)}…\``);
});

test("if a variable has fewer than eight characters, like an ordinary word, nothing is quoted", async () => {
  const { url } = await serve(plain(500, "no luck"));
  const request: Keys = { url, headers: { "X-Pin": "${PIN}" } };
  assert.match(await ask(request, { environment: { PIN: "1234567" } }), /\(7 characters\); its message .* withheld\.$/);
  assert.match(await ask(request, { environment: { PIN: "12345678" } }), /\(7 characters\): `no luck`\.$/);
});

test("an excerpt ends between characters", async () => {
  const said = "é".repeat(300);
  assert.equal(
    await reasonOf(plain(500, said)),
    `the server responded with status 500 (300 characters): \`${said.slice(0, 256)}…\``,
  );
  assert.equal(
    await reasonOf(plain(500, `${said.slice(0, 255)}🦀🦀`)),
    `the server responded with status 500 (259 characters): \`${said.slice(0, 255)}…\``,
  );
  assert.equal(await reasonOf(plain(404, "")), "the server responded with status 404");
});

const UNFINISHED: Behaviour = (response) => {
  response.writeHead(503);
  response.write("down");
};

test("an error response whose body never ends is an error too", async () => {
  assert.equal(await reasonOf(UNFINISHED, 2000), "the server responded with status 503");
  assert.match(
    await reasonOf((response) => {
      response.writeHead(503);
      MISBEHAVIOURS["endless body"](response);
    }),
    /^the server responded with status 503 \(more than 16384 characters\); its message may contain a secret and is withheld$/,
  );
});

test("a response without the field is an error that does not repeat it", async () => {
  const page = plain(200, `<html>${TOKEN}</html>`, { "content-type": "text/html" });
  assert.equal(await reasonOf(page), "the response is not JSON, so it has no `value`");
  assert.equal(await reasonOf(plain(200, "")), "the response is not JSON, so it has no `value`");
  for (const body of [{ access_token: TOKEN }, [TOKEN], TOKEN, null, { value: undefined }]) {
    assert.equal(await reasonOf(json(200, body)), "the response has no `value`");
  }
  for (const value of [null, 1, [TOKEN], { token: TOKEN }]) {
    assert.equal(await reasonOf(json(200, { value })), "`value` in the response is not a string");
  }
  assert.equal(await reasonOf(json(200, { value: "" })), "it is empty");
  const { url } = await serve(json(200, { a: 1 }));
  assert.match(await ask({ url, response_field: "__proto__" }), /the response has no `__proto__`\.$/);
});

test("only the unexpanded URL is shown, however wrong the variables are", async () => {
  const wrong: Record<string, string> = {
    [`${SECRET_PATH} no address`]: "with its variables expanded, the URL is not valid",
    [`http://example.com/${SECRET_PATH}`]:
      "with its variables expanded, the URL is neither `https:` nor `http:` to this machine or a metadata service",
    [`file:///${SECRET_PATH}`]:
      "with its variables expanded, the URL is neither `https:` nor `http:` to this machine or a metadata service",
    [`https://user:${SECRET_PATH}@localhost/`]: "with its variables expanded, the URL contains a user name or password",
    [`http://localhost:1/${SECRET_PATH}`]: "the connection was refused",
    [`https://${SECRET_PATH}.invalid/?`]: "the host was not found",
  };
  for (const [address, reason] of Object.entries(wrong)) {
    const found = await reasonAt({
      ACTIONS_ID_TOKEN_REQUEST_URL: address,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
    });
    // A machine without a DNS resolver has another error.
    assert.equal(found.replace("the DNS lookup of the host failed for the moment", "the host was not found"), reason);
  }
});

test("a variable that would add a line to the headers is rejected before anything is sent", async () => {
  const server = await serve(json(200, { value: TOKEN }));
  for (const end of ["\r\nX-Other: 1", "\n", "\0"]) {
    const environment = { ...runner(server.url), ACTIONS_ID_TOKEN_REQUEST_TOKEN: `${REQUEST_TOKEN}${end}` };
    assert.equal(
      await reasonAt(environment),
      "a header contains a character that is not allowed there, such as a line break",
    );
  }
  assert.equal(server.arrivals.length, 0);
});

test("header values are sent as UTF-8", async () => {
  const server = await serve(plain(200, TOKEN));
  const environment = { NAME: "Zoë … 🦀" };
  assert.equal(await ask({ url: server.url, headers: { "X-Name": "ü ${NAME}" } }, { environment }), TOKEN);
  const arrived = String(server.arrivals[0]?.headers["x-name"]);
  assert.equal(Buffer.from(arrived, "latin1").toString("utf8"), "ü Zoë … 🦀");
});

test("only status 200 is accepted, and the body of another success is not shown", async () => {
  for (const status of [201, 202, 203, 204, 206, 299]) {
    assert.equal(
      await reasonOf(json(status, { value: TOKEN })),
      `the server responded with status ${status}, but only 200 is accepted`,
    );
  }
});

test("a missing or empty variable is named", async () => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: address = "" } = runner("http://localhost:1");
  const urlMissing = "the variable `ACTIONS_ID_TOKEN_REQUEST_URL` in the URL is empty or not set";
  assert.equal(await reasonAt({}), urlMissing);
  assert.equal(await reasonAt({ ...runner("x"), ACTIONS_ID_TOKEN_REQUEST_URL: "" }), urlMissing);
  assert.equal(
    await reasonAt({ ACTIONS_ID_TOKEN_REQUEST_URL: address }),
    "the variable `ACTIONS_ID_TOKEN_REQUEST_TOKEN` in the header `Authorization` is empty or not set",
  );
});

test("a server that does not speak TLS is reported", async () => {
  const { port } = await serve(plain(200, ""));
  assert.equal(await reasonAt(runner(`https://localhost:${port}`)), "the TLS handshake failed");
});

test("no socket stays open, whatever happened on it", async () => {
  const server = await serve(json(200, { value: TOKEN }));
  await ask(GITHUB_TOKEN, { environment: runner(server.url) });
  const slow = await serve(MISBEHAVIOURS["slow body"]);
  await reasonAt(runner(slow.url), QUICK);
  // The other end is notified a moment later.
  const probe = connect(server.port, "127.0.0.1").end();
  await new Promise((resolve) => {
    probe.on("close", resolve);
  });
  assert.deepEqual([server.sockets.size, slow.sockets.size], [0, 0]);
});
