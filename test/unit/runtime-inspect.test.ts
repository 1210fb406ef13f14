// Inspection: what people get instead of a token, what a token may contain, and the exact limits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { printToken } from "../../src/print/token/print-token.ts";
import { maskCredentials } from "../../src/text/credential.ts";
import { shorten } from "../../src/text/quote.ts";
import { checkToken } from "../../src/runtime/check-token.ts";
import { HOSTILE } from "../support/diagnostics.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { shown } from "../support/secrets.ts";
import { federationWith } from "../support/sign-in.ts";
import { GITHUB_TOKEN, type Keys } from "../support/sources.ts";
import { createToken } from "../support/tokens.ts";

const NOW = 1_780_315_200;
const FILE = federationWith({ file: "token" });

/** The codes of the findings about a token that differs from the usual one; warnings are in brackets. */
function codes(claims: Keys, header: Keys = {}, federation = FILE): string[] {
  const { diagnostics } = checkToken(createToken(NOW, claims, header), federation, { now: NOW });
  return shown(diagnostics).map(({ code, severity }) => (severity === "error" ? code : `(${code})`));
}

/** What the message says a text is that is not a token. */
function found(text: string): string {
  const { decoded, diagnostics } = checkToken(text, FILE, { now: NOW });
  assert.equal(decoded, undefined);
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["not-a-token"],
  );
  return (shown(diagnostics)[0]?.message ?? "").replace(/^.* contains (.*), not a signed token\.$/, "$1");
}

test("what people get instead of a token is recognized and never repeated", () => {
  const texts = {
    null: "the text `null`",
    undefined: "the text `undefined`",
    "sk-ant-api03-abc": "an Anthropic API key or access token",
    [`Bearer ${createToken(NOW)}`]: "a token after the word `Bearer`",
    "<!DOCTYPE html><p>": "an HTML or XML page",
    [`{"accessToken":"${createToken(NOW)}"}`]: "a JSON object",
    [`["${createToken(NOW)}"]`]: "a JSON array",
    [`"${createToken(NOW)}"`]: "text in quotes",
    "-----BEGIN CERTIFICATE-----": "a key or a certificate",
    "a.b.c.d.e": "an encrypted token, which has five parts",
    "two words": "several words or lines",
    [`${createToken(NOW)}\n${createToken(NOW)}`]: "several words or lines",
    "a.b.c": "text of 5 characters",
    "e30.bnVsbA.c": "text of 12 characters",
    "e30.W10.c": "text of 9 characters",
    "e30.e30.": "an unsigned token",
    "e30.e30": "an unsigned token",
    "example.com": "text of 11 characters",
    "e30.W10.": "text of 8 characters",
    [`${createToken(NOW, {}, { alg: "none" }).replace(/[^.]*$/, "")}`]: "an unsigned token",
    [`${createToken(NOW)}=`]: `text of ${createToken(NOW).length + 1} characters`,
  };
  for (const [text, what] of Object.entries(texts)) assert.equal(found(text), what);
});

test("clocks may differ by 30 seconds, and a token may be valid for an hour", () => {
  assert.deepEqual(codes({ exp: NOW - 29 }), []);
  assert.deepEqual(codes({ exp: NOW - 30 }), ["token-expired"]);
  assert.deepEqual(codes({ nbf: NOW + 30 }), []);
  assert.deepEqual(codes({ nbf: NOW + 31 }), ["token-not-yet-valid"]);
  assert.deepEqual(codes({ iat: NOW + 31 }), ["token-not-yet-valid"]);
  assert.deepEqual(codes({ exp: NOW + 3600 }), []);
  assert.deepEqual(codes({ exp: NOW + 3601 }), ["(long-lived-token)"]);
});

test("another audience is an error if the configuration names one, and a warning otherwise", () => {
  assert.deepEqual(codes({ aud: "https://kubernetes.default.svc" }), ["(audience-mismatch)"]);
  assert.deepEqual(codes({ aud: ["x", "https://api.anthropic.com"] }), []);
  assert.deepEqual(codes({ aud: "https://api.anthropic.com/" }, {}, federationWith(GITHUB_TOKEN)), [
    "audience-mismatch",
  ]);
});

test("only public-key algorithms are accepted", () => {
  for (const alg of ["RS256", "PS384", "ES512"]) assert.deepEqual(codes({}, { alg }), []);
  for (const alg of ["none", "HS256", "EdDSA", "rs256", "", null, 1]) {
    assert.deepEqual(codes({}, { alg }), ["unsupported-algorithm"]);
  }
});

test("a claim of the wrong type counts as missing", () => {
  for (const wrong of [null, "", 1, {}, [], [""], true]) {
    const isNumber = typeof wrong === "number";
    assert.deepEqual(codes({ iss: wrong, sub: wrong, aud: wrong }), ["missing-claim"]);
    if (!isNumber) assert.deepEqual(codes({ iat: wrong, exp: wrong }), ["missing-claim"]);
  }
  assert.deepEqual(codes({ iat: 1e300, exp: -1e300 }), ["missing-claim"]);
});

test("whatever a token contains, what is printed about it is short and safe", () => {
  for (const text of [
    ...HOSTILE,
    "a".repeat(10_000),
    'eyJhbGci"def\\',
    'sk-ant-a"b',
    `https://user:${"p".repeat(300)}@host`,
  ]) {
    const token = createToken(
      NOW,
      { sub: text, iss: text, jti: text, aud: Array.from({ length: 50 }, () => text) },
      { kid: text, alg: text },
    );
    const { decoded, diagnostics } = checkToken(token, FILE, { now: NOW });
    assert.ok(decoded);
    const report = { path: "agent.yaml", source: "the file `token`", token: decoded, diagnostics };
    const printed = printToken(report, "text", NO_STYLE);
    assert.doesNotMatch(printed, /##\[|^\s*::|[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}](?<!\n)/mu);
    for (const line of printed.split("\n")) assert.ok(line.length < 3000);
    for (const { message } of diagnostics) assert.ok(message.length < 3000, message.slice(0, 100));
    const json = printToken(report, "json", NO_STYLE);
    const { algorithm, keyId, claims } = JSON.parse(json).token;
    const short = shorten(maskCredentials(text), 200);
    assert.deepEqual(
      [algorithm, keyId, claims.sub, claims.iss, claims.jti],
      Array.from({ length: 5 }, () => short),
    );
    assert.deepEqual(
      claims.aud,
      Array.from({ length: 5 }, () => short),
    );
    assert.doesNotMatch(json, /##\[|[\p{Cc}\p{Cf}\u2028\u2029\p{Cs}](?<!\n)/u);
  }
});
