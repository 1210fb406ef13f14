// The request for a token that GitHub Actions documents and AWF makes itself: what counts as that request, and what only resembles it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, type CompileResult, type Source } from "../../src/index.ts";
import {
  agentAuth,
  errorCodes,
  federatedAgent,
  GITHUB_TOKEN,
  present,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

function compileToken(token: Keys): CompileResult {
  return compile(federatedAgent(agentAuth({}, token)), { format: "json" });
}

function compileWorkflow(token: Keys, keys: Keys = {}): CompileResult {
  const { workload_identity_federation: block } = agentAuth({ ...keys }, token);
  const auth = { type: "workload_identity_federation", workload_identity_federation: block };
  return compile(workflowFile({ engine: { id: "claude", auth } }), { format: "json" });
}

function audienceIn({ output, diagnostics }: CompileResult): unknown {
  assert.deepEqual(errorCodes(diagnostics), []);
  const variables: Record<string, unknown> = JSON.parse(output ?? "");
  assert.equal(variables["AWF_AUTH_TYPE"], "github-oidc");
  return variables["AWF_AUTH_OIDC_AUDIENCE"];
}

function refusal({ output, diagnostics }: CompileResult): string | undefined {
  assert.equal(output, undefined);
  const [found, ...others] = errorCodes(diagnostics);
  assert.deepEqual(others, []);
  return found;
}

const URLS = [
  "${ACTIONS_ID_TOKEN_REQUEST_URL}",
  "$ACTIONS_ID_TOKEN_REQUEST_URL",
  "${env.ACTIONS_ID_TOKEN_REQUEST_URL}",
  "${ env.ACTIONS_ID_TOKEN_REQUEST_URL }",
];

for (const url of URLS) {
  test(`the url "${url}" is recognized as GitHub Actions, with and without an audience`, () => {
    for (const compiled of [compileToken, compileWorkflow]) {
      assert.equal(audienceIn(compiled({ ...GITHUB_TOKEN, url })), undefined);
      const withAudience = { ...GITHUB_TOKEN, url: `${url}&audience=https://example.com` };
      assert.equal(audienceIn(compiled(withAudience)), "https://example.com");
    }
  });
}

const TOKENS = [
  "${ACTIONS_ID_TOKEN_REQUEST_TOKEN}",
  "$ACTIONS_ID_TOKEN_REQUEST_TOKEN",
  "${env.ACTIONS_ID_TOKEN_REQUEST_TOKEN}",
];

for (const token of TOKENS) {
  test(`the header is case-insensitive before "${token}"`, () => {
    for (const name of ["Authorization", "authorization", "AUTHORIZATION"]) {
      for (const scheme of ["bearer", "Bearer", "BEARER"]) {
        const headers = { [name]: `${scheme} ${token}` };
        assert.equal(audienceIn(compileToken({ ...GITHUB_TOKEN, headers })), "https://api.anthropic.com");
      }
    }
  });
}

const AUDIENCES: readonly [written: string, audience: string | undefined][] = [
  ["https://api.anthropic.com", "https://api.anthropic.com"],
  ["https%3A%2F%2Fapi.anthropic.com", "https://api.anthropic.com"],
  ["a+b", "a b"],
  ["a%2Bb", "a+b"],
  ["a%20b", "a b"],
  ["a%26b%3Dc", "a&b=c"],
  ["a=b", "a=b"],
  ["%C3%A9%F0%9F%A6%80", "é🦀"],
  ["%24%7BNAME%7D", "${NAME}"],
  ["", undefined],
];

for (const [written, audience] of AUDIENCES) {
  test(`the audience "${written}" in the url is ${audience === undefined ? "absent" : `"${audience}"`}`, () => {
    const url = `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${written}`;
    assert.equal(audienceIn(compileToken({ ...GITHUB_TOKEN, url })), audience);
  });
}

const DEVIATIONS: readonly [what: string, change: Keys][] = [
  ["an audience after a question mark", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}?audience=x" }],
  ["another query key", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&scope=x" }],
  ["another query key after the audience", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x&scope=y" }],
  ["another query key before the audience", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&scope=y&audience=x" }],
  ["a second audience", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x&audience=y" }],
  ["an audience in capitals", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&AUDIENCE=x" }],
  ["a fragment", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=x#y" }],
  ["a path", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}/token" }],
  ["an audience from the environment", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${AUDIENCE}" }],
  ["an audience that is half from the environment", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=a$B" }],
  ["the address twice", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}${ACTIONS_ID_TOKEN_REQUEST_URL}" }],
  ["an audience that is not UTF-8", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%C3%28" }],
  ["an audience with an overlong sequence", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%C0%AF" }],
  ["an audience that is half of a surrogate pair", { url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%ED%A0%80" }],
  ["no response field", { response_field: undefined }],
  ["another response field", { response_field: "token" }],
  ["a response field in capitals", { response_field: "Value" }],
  ["no headers", { headers: undefined }],
  ["no header `Authorization`", { headers: { Accept: "application/json" } }],
  ["another header", { headers: { Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}", Accept: "x" } }],
  [
    "another header in first place",
    { headers: { Accept: "x", Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" } },
  ],
  [
    "the header twice, in other case",
    {
      headers: {
        Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}",
        authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}",
      },
    },
  ],
  ["another scheme", { headers: { Authorization: "token ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" } }],
  ["no scheme", { headers: { Authorization: "${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" } }],
  ["a scheme without a space", { headers: { Authorization: "bearer${ACTIONS_ID_TOKEN_REQUEST_TOKEN}" } }],
  ["another variable", { headers: { Authorization: "bearer ${MY_TOKEN}" } }],
  ["text after the variable", { headers: { Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}x" } }],
  ["two variables", { headers: { Authorization: "bearer ${ACTIONS_ID_TOKEN_REQUEST_TOKEN}$X" } }],
];

for (const [what, change] of DEVIATIONS) {
  test(`a request to GitHub Actions with ${what} is refused, in both dialects`, () => {
    for (const compiled of [compileToken, compileWorkflow]) {
      const code = refusal(compiled({ ...GITHUB_TOKEN, ...change }));
      // One is about AWF, the other about requests that GitHub never answers.
      assert.ok(code === "awf-token-request" || code === "incomplete-github-oidc", String(code));
    }
  });
}

const OTHERS: readonly [what: string, token: Keys][] = [
  ["another address", { ...GITHUB_TOKEN, url: "https://example.com/token" }],
  ["another variable", { ...GITHUB_TOKEN, url: "${TOKEN_URL}" }],
  ["the variable in another case", { ...GITHUB_TOKEN, url: "${actions_id_token_request_url}" }],
  ["the variable after other text", { ...GITHUB_TOKEN, url: "https://${ACTIONS_ID_TOKEN_REQUEST_URL}" }],
  ["a longer name", { ...GITHUB_TOKEN, url: "$ACTIONS_ID_TOKEN_REQUEST_URLS" }],
  ["a file", { file: "/run/token" }],
  ["an environment variable", { env: "CI_OIDC_TOKEN" }],
  ["a command", { command: ["get-token"] }],
];

for (const [what, token] of OTHERS) {
  test(`a token from ${what} is refused in both dialects, in agent YAML with the targets that support it`, () => {
    assert.equal(refusal(compileWorkflow(token)), "awf-token-source");
    assert.equal(refusal(compileToken(token)), "unsupported-by-default-target");
    const result = compile(federatedAgent(agentAuth({}, token)), { target: "awf" });
    assert.equal(refusal(result), "awf-token-source");
    const { hint } = present(result.diagnostics.find(({ code }) => code === "awf-token-source"));
    assert.match(hint ?? "", /docker-agent/);
  });
}

test("a refusal is at the part that deviates", () => {
  const source = federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, response_field: "token" }));
  assert.equal(textAt(source), '"token"');
  const url = "${ACTIONS_ID_TOKEN_REQUEST_URL}?audience=x";
  assert.equal(textAt(federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url }))), JSON.stringify(url));
});

function textAt(source: Source): string {
  const { start, end } = present(compile(source).diagnostics.find(({ severity }) => severity === "error"));
  return source.text.slice(start.offset, end.offset);
}

test("an audience that decodes to text that no output can contain is refused", () => {
  for (const written of ["a%0Ab", "a%0D", "%00", "a%E2%80%A8b", "%1B%5B31m", "%E2%80%AE", "%3A%3Aerror%3A%3Ax"]) {
    const url = `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${written}`;
    assert.equal(refusal(compileToken({ ...GITHUB_TOKEN, url })), "unsafe-value", written);
  }
});

test("no fix for an audience in the url cuts the url itself", () => {
  for (const audience of ["%20https://a.example", "+a+", "a%20"]) {
    const url = `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${audience}`;
    const { text, ...source } = federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url }));
    const edits = compile({ ...source, text }).diagnostics.flatMap(({ fix }) => fix?.edits ?? []);
    for (const { start, end, text: replacement } of edits) {
      const fixedText = text.slice(0, start.offset) + replacement + text.slice(end.offset);
      assert.ok(
        fixedText.includes("${ACTIONS_ID_TOKEN_REQUEST_URL}&audience="),
        fixedText.slice(start.offset - 20, end.offset + 20),
      );
    }
  }
});

test("an audience next to the url must be the same as in the url", () => {
  const url = "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https%3A%2F%2Fa.example";
  const token = { ...GITHUB_TOKEN, url };
  assert.equal(audienceIn(compileWorkflow(token, { audience: "https://a.example" })), "https://a.example");
  for (const audience of ["https://b.example", "https%3A%2F%2Fa.example", "${{ vars.AUDIENCE }}"]) {
    assert.equal(refusal(compileWorkflow(token, { audience })), "conflicting-audience");
  }
  assert.equal(
    refusal(compileWorkflow({ ...GITHUB_TOKEN, url: URLS[0] }, { audience: "https://a.example" })),
    "conflicting-audience",
  );
});
