// Targets: every cell of the table of what they support, reading their output back, and hostile values.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { parse, stringify } from "yaml";
import { bindings, compile, lint, type CompileOptions, type Source, type TargetName } from "../../src/index.ts";
import { CAPABILITIES, TARGET_NAMES, type Feature } from "../../src/targets/capability.ts";
import { createCandidate } from "../../src/targets/candidate.ts";
import { GH_AW } from "../../src/targets/gh-aw.ts";
import { targetOf } from "../../src/targets/targets.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  errorCodes,
  federatedAgent,
  GITHUB_TOKEN,
  ORGANIZATION,
  present,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";
import { federatedBinding } from "../support/sign-in.ts";
import { engine, flat, nested, output, printWith, TOKEN_URL, valuesOf } from "../support/targets.ts";

const TOKEN_FILE = "/var/run/secrets/anthropic/token";
const WORKSPACE = "wrkspc_01AbCdEfGhIjKlMnOpQrStUv";

/** The targets that support a token from a file as Anthropic's SDKs do. */
const SDK_TARGETS = ["anthropic-env", "anthropic-profile", "gateway", "kubernetes"] as const;

// --- the table ---

const AZURE = { type: "github-oidc", provider: "azure", "azure-tenant-id": "tenant", "azure-client-id": "client" };

/** For each column, an input with that feature and no other. A token URL and Azure only exist in a workflow. */
const INPUTS: Readonly<Record<Feature, (target: TargetName) => Source>> = {
  "github-actions": () => federatedAgent(),
  // Not a folder of its own.
  file: () => federatedAgent(agentAuth({}, { file: "/run/token" })),
  env: () => federatedAgent(agentAuth({}, { env: "CI_OIDC_TOKEN" })),
  command: () => federatedAgent(agentAuth({}, { command: ["get-token"] })),
  url: () => federatedAgent(agentAuth({}, { url: "https://tokens.example.com" })),
  workspaceId: (target) =>
    carriesGithub(target)
      ? engine(flat({ "workspace-id": WORKSPACE }))
      : federatedAgent(agentAuth({ workspace_id: WORKSPACE }, { file: TOKEN_FILE })),
  tokenUrl: () => engine(flat({ "token-url": TOKEN_URL })),
  otherProviders: () => workflowFile({ engine: { id: "codex", auth: AZURE } }),
  noServiceAccount: (target) =>
    federatedAgent(
      agentAuth({ service_account_id: undefined }, carriesGithub(target) ? GITHUB_TOKEN : { file: TOKEN_FILE }),
    ),
};

function carriesGithub(target: TargetName): boolean {
  return CAPABILITIES[target].supports["github-actions"] === true;
}

for (const target of TARGET_NAMES) {
  for (const [feature, carried] of Object.entries(CAPABILITIES[target].supports)) {
    const input = Object.entries(INPUTS).find(([name]) => name === feature)?.[1];
    // This cell is about a token URL with a file, which no input has; the next test covers it.
    if (feature === "tokenUrl" && typeof carried === "string") continue;
    test(`${target} ${carried === false ? "refuses" : "supports"} ${feature}`, () => {
      const source = present(input)(target);
      const result = compile(source, { target });
      if (carried === true) assert.deepEqual(errorCodes(result.diagnostics), []);
      else {
        const [code = "", ...others] = new Set(errorCodes(result.diagnostics));
        assert.ok(code.startsWith(target === "awf-config" ? "awf-" : `${target}-`), `it is refused with ${code}`);
        assert.deepEqual(others, []);
        const wanted = errorCodes(lint(source, { target }).diagnostics);
        assert.deepEqual(wanted, errorCodes(result.diagnostics), "lint --target says the same");
      }
      assert.equal(result.output !== undefined, carried === true);
    });
  }
}

test("the SDKs derive the token URL from the base URL of their API, so only such a token URL is supported", () => {
  const file = federatedBinding(federatedAgent(agentAuth({}, { file: TOKEN_FILE })));
  const { federation } = file;
  for (const target of SDK_TARGETS) {
    const refuse = (url: string) => {
      const tokenUrl = { value: url, syntax: "literal", place: federation.place } as const;
      const values = { ...federation.values, tokenUrl };
      const binding = { ...file, federation: { ...federation, values } };
      const row = targetOf(target);
      const codes = row.refuse(present(createCandidate(binding, []))).map(({ code }) => code);
      if (codes.length > 0 || row.kind !== "variables") return codes;
      return row.variables(binding.federation).map(({ name, value }) => `${name}=${value.value}`);
    };
    assert.deepEqual(refuse("https://gateway.example.com/token"), [`${target}-lost-key`]);
    const carried = refuse(TOKEN_URL);
    if (target === "anthropic-env") assert.ok(carried.includes("ANTHROPIC_BASE_URL=https://gateway.example.com"));
    else assert.deepEqual(carried, []);
  }
});

test("a variable with the SDKs' own name does not need to be printed", () => {
  const source = federatedAgent(agentAuth({}, { env: "ANTHROPIC_IDENTITY_TOKEN" }));
  assert.deepEqual(Object.keys(JSON.parse(output(source, { target: "anthropic-env", format: "json" }))), [
    "ANTHROPIC_FEDERATION_RULE_ID",
    "ANTHROPIC_ORGANIZATION_ID",
    "ANTHROPIC_SERVICE_ACCOUNT_ID",
  ]);
});

test("models with different token sources sign in differently", () => {
  const [a, b] = ["/a", "/b"].map((file) => ({ provider: "anthropic", model: "m", auth: agentAuth({}, { file }) }));
  const text = JSON.stringify({ models: { a, b }, agents: { root: { model: "a,b" } } });
  const { diagnostics } = compile({ name: "agent.yaml", text }, { target: "anthropic-env" });
  assert.deepEqual(errorCodes(diagnostics), ["conflicting-identities"]);
});

test("a workflow is checked against AWF, whichever target is chosen", () => {
  const { "service-account-id": _, ...rest } = flat();
  const { diagnostics } = lint(engine(rest), { target: "docker-agent" });
  assert.deepEqual(errorCodes(diagnostics), ["awf-service-account-required"]);
});

// --- the default ---

/** Two models with these token sources. */
function twoModels(...tokens: readonly Keys[]): Source {
  const entries = tokens.map(
    (token, index) => [`m${index}`, agentAuth({ service_account_id: undefined }, token)] as const,
  );
  return agentFile({
    models: Object.fromEntries(
      entries.map(([name, auth]) => [name, { provider: "anthropic", model: "claude-sonnet-4-5", auth }]),
    ),
    agents: Object.fromEntries(entries.map(([name]) => [`of-${name}`, { model: name }])),
  });
}

function errorsOf(source: Source): string[] {
  const errors = compile(source, { audience: "command-line" }).diagnostics.filter(
    ({ severity }) => severity === "error",
  );
  return errors.map(({ code, message, hint }) => `${code}: ${message} ${hint ?? ""}`);
}

function codesOf(source: Source, options: CompileOptions = {}): string[] {
  return errorCodes(compile(source, options).diagnostics);
}

test("without a target, a token that AWF cannot get is one error, which names the targets that support the whole sign-in", () => {
  const other = { file: "/run/other" };
  assert.deepEqual(errorsOf(twoModels({ file: "/run/token" }, other)), [
    "unsupported-by-default-target: The default target `awf` does not support a token from a file. Use `--target anthropic-env`, `--target anthropic-profile`, `--target gateway` or `--target docker-agent`.",
  ]);
  const withWorkspace = federatedAgent(agentAuth({ workspace_id: WORKSPACE }, other));
  assert.match(
    errorsOf(withWorkspace).join(),
    / Use `--target anthropic-env`, `--target anthropic-profile` or `--target gateway`\.$/,
  );
  const sdk = federatedAgent(agentAuth({}, { env: "ANTHROPIC_IDENTITY_TOKEN" }));
  assert.match(errorsOf(sdk).join(), / Use `--target anthropic-env` or `--target docker-agent`\.$/);
  const nowhere = federatedAgent(agentAuth({ workspace_id: WORKSPACE }, { command: ["get-token"] }));
  assert.match(errorsOf(nowhere).join(), /does not support a token from a command\. Use `--target docker-agent`\.$/);
});

test("AWF's own errors are reported if it is the chosen target, if a model has a token for it, or for a request to GitHub that it makes differently", () => {
  const both = ["awf-service-account-required", "awf-token-source"];
  assert.deepEqual(codesOf(twoModels({ file: "/run/token" }), { target: "awf" }).toSorted(), both);
  assert.ok(codesOf(twoModels({ file: "/run/token" }, GITHUB_TOKEN)).includes("awf-token-source"));
  const asked = { ...GITHUB_TOKEN, url: "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=https://api.anthropic.com&x=y" };
  assert.deepEqual(codesOf(federatedAgent(agentAuth({}, asked))), ["awf-token-request"]);
});

// --- reading back ---

const id = (prefix: string) => fc.stringMatching(/^[0-9A-Za-z]{22}$/).map((tail) => `${prefix}_01${tail}`);
const expression = fc.constantFrom("${{ vars.A }}", "${{ vars.B || 'b' }}");
const audience = fc.oneof(
  fc.constantFrom("https://api.anthropic.com", "urn:example:a", "sts.example.com", "a b", "it's \"#: {}", "é 🦀 \\"),
  expression,
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }).filter((text) => text.trim() === text),
);
const ids = fc.record(
  {
    federationRuleId: fc.oneof(id("fdrl"), expression),
    organizationId: fc.oneof(fc.uuid(), expression),
    serviceAccountId: fc.oneof(id("svac"), expression),
    workspaceId: fc.oneof(id("wrkspc"), expression),
    audience,
  },
  { requiredKeys: ["federationRuleId", "organizationId", "serviceAccountId"] },
);
type Ids = typeof ids extends fc.Arbitrary<infer T> ? T : never;

function flatKeys({ federationRuleId, organizationId, serviceAccountId, workspaceId, audience: aud }: Ids): Keys {
  return flat({
    "federation-rule-id": federationRuleId,
    "organization-id": organizationId,
    "service-account-id": serviceAccountId,
    "workspace-id": workspaceId,
    audience: aud,
  });
}

function nestedKeys({ federationRuleId, organizationId, serviceAccountId, workspaceId, audience: aud }: Ids): Keys {
  return nested({
    federation_rule_id: federationRuleId,
    organization_id: organizationId,
    service_account_id: serviceAccountId,
    workspace_id: workspaceId,
    audience: aud,
  });
}

/** A workflow in block style, as people write it: with plain, quoted and folded strings. */
function withoutBraces({ name, text }: Source): Source {
  const [, frontmatter = "", body = ""] = text.split("---\n");
  return { name, text: `---\n${stringify(parse(frontmatter), { lineWidth: 40 })}---\n${body}` };
}

/** Whether there is output; hostile values are rejected before. */
function compiled(source: Source, options: CompileOptions): string | undefined {
  return compile(source, options).output;
}

test("output for gh-aw reads back as the same sign-in, from every notation", () => {
  let seen = 0;
  fc.assert(
    fc.property(ids, fc.boolean(), fc.boolean(), (values, isFlat, isBlock) => {
      const inBraces = engine(isFlat ? flatKeys(values) : nestedKeys(values));
      const source = isBlock ? withoutBraces(inBraces) : inBraces;
      const text = compiled(source, { target: "gh-aw" });
      if (text === undefined) return;
      seen += 1;
      const result = { name: "workflow.md", text };
      assert.deepEqual(valuesOf(result), valuesOf(source));
      assert.equal(present(present(bindings(result).bindings[0]).federation).notation, "github-oidc");
      assert.equal(compiled(result, { target: "gh-aw" }), text, "a second time changes nothing");
    }),
  );
  assert.ok(seen > 20, `${seen} of 100 had an output`);
});

test("an agent file becomes keys for a frontmatter, which read back as the same sign-in", () => {
  const { type: _, ...wanted } = valuesOf(engine(engineAuth({ audience: "https://claude.example.com" })));
  for (const audienceOf of ["https://claude.example.com", "claude.example.com", "it's # a: b"]) {
    const url = `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(audienceOf)}`;
    const keys = output(federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url })), { target: "gh-aw" });
    const source = { name: "workflow.md", text: `---\non: issues\n${keys}---\nLabel the issue.\n` };
    const { type: _type, ...found } = valuesOf(source);
    assert.deepEqual(found, { ...wanted, audience: audienceOf });
    assert.deepEqual(errorCodes(lint(source).diagnostics), []);
  }
});

test("gh-aw drops a value that reads secrets, so there is no `engine` with one", () => {
  const [refused, printed] = (["${{ secrets.RULE }}", "${{ vars.RULE }}"] as const).map((value) =>
    printWith(GH_AW, federatedAgent(), { federationRuleId: { value, syntax: "github" } }),
  );
  assert.ok(refused && printed);
  assert.deepEqual("problems" in refused && refused.problems.map(({ code }) => code), ["secret-expression"]);
  assert.match("text" in printed ? printed.text : "", /federation-rule-id: "\$\{\{ vars\.RULE \}\}"/);
});

test("AWF's variables and its configuration file read back as the same sign-in", () => {
  fc.assert(
    fc.property(ids, fc.boolean(), (values, isFlat) => {
      const source = engine(isFlat ? flatKeys(values) : nestedKeys(values));
      const text = compiled(source, { target: "awf", format: "json" });
      if (text === undefined) return;
      const variables: Record<string, string> = JSON.parse(text);
      assert.deepEqual(valuesOf(engine({ type: "github-oidc", provider: "anthropic" }, variables)), valuesOf(source));
      const config = compiled(source, { target: "awf-config" });
      if (config === undefined) return;
      const keys: { apiProxy: { auth: Record<string, string> } } = JSON.parse(config);
      const asVariables = Object.entries(keys.apiProxy.auth).map(([key, value]) => [
        `AWF_AUTH_${key.replaceAll(/[A-Z]/g, "_$&").toUpperCase()}`,
        value,
      ]);
      assert.deepEqual(Object.fromEntries(asVariables), variables);
    }),
  );
});

/** A file that uses the printed entry. */
function agentWith(entry: string): Source {
  const rest = "models: {m: {provider: claude-federated, model: m}}\nagents: {root: {model: m}}\n";
  return { name: "agent.yaml", text: entry + rest };
}

function sourceOf(file: Source): unknown {
  const { source } = federatedBinding(file).federation;
  // Without places.
  return JSON.parse(JSON.stringify(source, (key, value: unknown) => (key === "place" ? undefined : value)));
}

const word = fc.oneof(
  fc.constantFrom(
    "a",
    "${TOKEN}",
    "it's",
    '"',
    "#",
    "- a",
    ": ",
    "{",
    "yes",
    "null",
    "1e3",
    "\\",
    "`",
    "$(id)",
    "\u00A0",
  ),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }),
);
const token = fc.oneof(
  fc.record({ file: word }),
  fc.record({ env: fc.constantFrom("TOKEN", "yes", "_1") }),
  fc.record({ command: fc.array(word, { minLength: 1, maxLength: 4 }) }),
  fc.record(
    {
      url: word.map((text) => `https://tokens.example.com/${encodeURIComponent(text)}`),
      headers: fc.dictionary(fc.oneof(fc.constantFrom("X-A", "no", "Y", "1", "a: b"), word), word, { maxKeys: 3 }),
      response_field: word,
    },
    { requiredKeys: ["url"] },
  ),
  fc.constant(GITHUB_TOKEN),
);

test("output for docker-agent reads back as the same sign-in", () => {
  let seen = 0;
  fc.assert(
    fc.property(token, (keys) => {
      const source = federatedAgent(agentAuth({}, keys));
      const text = compiled(source, { target: "docker-agent" });
      if (text === undefined) return;
      seen += 1;
      assert.deepEqual(valuesOf(agentWith(text)), valuesOf(source));
      assert.deepEqual(sourceOf(agentWith(text)), sourceOf(source));
    }),
  );
  assert.ok(seen > 20, `${seen} of 100 had an output`);
});

test("a workflow becomes a request to GitHub Actions, with AWF's audience if it has none", () => {
  fc.assert(
    fc.property(ids, (values) => {
      const { workspaceId: _, ...rest } = values;
      const source = engine(flatKeys(rest));
      const text = compiled(source, { target: "docker-agent" });
      if (text === undefined) return;
      // Only gh-aw has this type.
      const { type: _type, ...said } = valuesOf(source);
      assert.deepEqual(valuesOf(agentWith(text)), { audience: "https://api.anthropic.com", ...said });
    }),
  );
});

test("output for claude-code-action and the profile can be read by other programs' parsers", () => {
  const inputs: unknown = parse(output(engine(flat({ audience: 'it\'s # "a": b' })), { target: "claude-code-action" }));
  assert.deepEqual(inputs, {
    with: {
      anthropic_federation_rule_id: RULE,
      anthropic_organization_id: ORGANIZATION,
      anthropic_service_account_id: SERVICE_ACCOUNT,
      anthropic_oidc_audience: 'it\'s # "a": b',
    },
  });
  const source = federatedAgent(agentAuth({ workspace_id: WORKSPACE }, { file: 'a "b" \\' }));
  assert.deepEqual(JSON.parse(output(source, { target: "anthropic-profile" })), {
    version: "1.0",
    authentication: {
      type: "oidc_federation",
      federation_rule_id: RULE,
      service_account_id: SERVICE_ACCOUNT,
      identity_token: { source: "file", path: 'a "b" \\' },
    },
    organization_id: ORGANIZATION,
    workspace_id: WORKSPACE,
  });
  assert.deepEqual(parse(output(source, { target: "gateway" })), {
    upstreams: [
      {
        provider: "anthropic",
        auth: {
          federation_rule_id: RULE,
          organization_id: ORGANIZATION,
          service_account_id: SERVICE_ACCOUNT,
          workspace_id: WORKSPACE,
          identity_token_file: 'a "b" \\',
        },
      },
    ],
  });
});

// --- expressions and hostile values ---

test("expressions are kept where GitHub evaluates them, and must be resolved elsewhere", () => {
  const source = engine(flat({ "federation-rule-id": "${{ vars.RULE }}" }));
  const values = { "vars.rule": RULE };
  for (const target of ["awf-config", "docker-agent"] as const) {
    assert.deepEqual(errorCodes(compile(source, { target }).diagnostics), ["unresolved-expression"]);
    assert.ok(output(source, { target, values }).includes(`"${RULE}"`));
  }
  for (const target of ["gh-aw", "claude-code-action"] as const) {
    assert.ok(output(source, { target }).includes("${{ vars.RULE }}"));
    assert.ok(output(source, { target, values }).includes(`"${RULE}"`));
  }
  const ready = engine(engineAuth({ "federation-rule-id": "${{ vars.RULE }}" }));
  assert.equal(output(ready, { target: "gh-aw", values }), ready.text.replace("${{ vars.RULE }}", RULE));
});

const HOSTILE = [
  "a\nB=c",
  "a\r\nb",
  "a\u001B[2J",
  "a\u0085b",
  "a\u2028b",
  "::error::a",
  "a##[command]b",
  "a\u202Eb",
  "a\u0000b",
];

test("no value can add a line, end a string, start a command or move the cursor", () => {
  for (const value of HOSTILE) {
    const given = { "vars.A": value };
    for (const target of ["awf-config", "gh-aw", "claude-code-action", "docker-agent"] as const) {
      const { output: text, diagnostics } = compile(engine(flat({ audience: "${{ vars.A }}" })), {
        target,
        values: given,
      });
      assert.deepEqual(errorCodes(diagnostics), ["unsafe-value"], `${target} ${JSON.stringify(value)}`);
      assert.equal(text, undefined);
    }
    const sources: readonly Keys[] = [
      { command: ["sh", "-c", value] },
      { url: "https://tokens.example.com", headers: { [value]: "a" } },
      { url: "https://tokens.example.com", headers: { A: value } },
      { file: value },
    ];
    for (const keys of sources) {
      const { output: text, diagnostics } = compile(federatedAgent(agentAuth({}, keys)), { target: "docker-agent" });
      // In a key, an invisible character has its own code.
      const ofKeys = new Set(["hidden-character", "invalid-header-name"]);
      const refusals = errorCodes(diagnostics).map((code) => (ofKeys.has(code) ? "unsafe-value" : code));
      assert.deepEqual(new Set(refusals), new Set(["unsafe-value"]), JSON.stringify(keys));
      assert.equal(text, undefined);
    }
    for (const target of SDK_TARGETS) {
      const { output: text } = compile(federatedAgent(agentAuth({}, { file: value })), { target });
      assert.equal(text, undefined);
    }
  }
});

test("no value is a reference that the gateway would expand", () => {
  for (const file of ["/run/${NAME}", "/run/${file:/etc/passwd}"]) {
    const { output: text } = compile(federatedAgent(agentAuth({}, { file })), { target: "gateway" });
    assert.equal(text, undefined, file);
  }
  const models = {
    m: { provider: "anthropic", model: "m", base_url: "https://${HOST}/", auth: agentAuth({}, { file: "/a" }) },
  };
  const source = { name: "agent.yaml", text: JSON.stringify({ models, agents: { root: { model: "m" } } }) };
  assert.deepEqual(errorCodes(compile(source, { target: "gateway" }).diagnostics), ["gateway-lost-key"]);
});

test("a given value is data, and never an expression that GitHub would evaluate", () => {
  for (const target of ["gh-aw", "claude-code-action"] as const) {
    const source = engine(flat({ audience: "${{ vars.A }}" }));
    const { diagnostics } = compile(source, { target, values: { "vars.A": "${{ secrets.KEY }}" } });
    assert.deepEqual(errorCodes(diagnostics), ["literal-expression"]);
  }
  const url = "${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=%24%7B%7B%20secrets.KEY%20%7D%7D";
  const { diagnostics } = compile(federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url })), {
    target: "claude-code-action",
  });
  assert.deepEqual(errorCodes(diagnostics), ["literal-expression"]);
});

test("quotes, braces and references in a value are preserved", () => {
  for (const value of ['"', '", "b": "c', "'", "\\", "${HOME}", "$(id)", "a: b", "# a", "}", "]", "---", "%0A"]) {
    const source = engine(flat({ audience: value }));
    const config: { apiProxy: { auth: Record<string, string> } } = JSON.parse(output(source, { target: "awf-config" }));
    assert.equal(config.apiProxy.auth["oidcAudience"], value);
    const workflow = { name: "workflow.md", text: output(source, { target: "gh-aw" }) };
    assert.equal(valuesOf(workflow)["audience"], value);
    const agent = agentWith(output(source, { target: "docker-agent" }));
    assert.equal(valuesOf(agent)["audience"], value);
  }
});
