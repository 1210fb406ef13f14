// Policies: what each allows, what is only read for them, and what a lock withstands.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readSettings } from "../../src/api/settings.ts";
import { LIMITED_FIELDS } from "../../src/diagnostics/catalogue/policy.ts";
import { POLICY_NAMES } from "../../src/diagnostics/policy-names.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { lint, type Policies, type Source } from "../../src/index.ts";
import { listCodeActions } from "../../src/language-server/code-actions.ts";
import { IDENTITY_LISTS } from "../../src/model/policies.ts";
import { matchWildcard } from "../../src/syntax/wildcard.ts";
import { hostWith, openFile, PLAIN_EDITS } from "../support/language-server.ts";
import { agentAuth, agentFile, federatedAgent, RULE } from "../support/sources.ts";

const REQUIRED: Policies = { "federation-required": true };
const LOCKED: Policies = { ...REQUIRED, locked: true };

/** The findings of a text, as `line severity code`, without notes. */
function check(source: Source, policies: readonly Policies[], rules: Parameters<typeof lint>[1] = {}): string[] {
  return lint(source, { ...rules, policies })
    .diagnostics.filter(({ severity }) => severity !== "note")
    .map(({ code, severity, start }) => `${start.line} ${severity} ${code}`);
}

function action(...lines: readonly string[]): Source {
  const text = ["on: push", "permissions: { id-token: write }", "jobs:", ...lines.map((line) => `  ${line}`), ""];
  return { name: "review.yml", text: text.join("\n") };
}

function podWith(value: string): Source {
  return { name: "pod.yaml", text: `kind: Pod\nspec:\n  containers:\n    - env: [{ name: LLM, value: ${value} }]\n` };
}

const KEYED = action(
  "review:",
  "  runs-on: ubuntu-latest",
  "  steps:",
  "    - uses: anthropics/claude-code-action@v1",
  "      with: { anthropic_api_key: '${{ secrets.KEY }}', prompt: Review }",
);

test("the schema and the tables name the same policies and lists", () => {
  const { policies, allowedIdentities } = SCHEMAS.config.definitions;
  assert.deepEqual(Object.keys(policies.properties), ["locked", ...POLICY_NAMES]);
  assert.deepEqual(Object.keys(allowedIdentities.properties), Object.keys(IDENTITY_LISTS));
  assert.deepEqual(Object.values(IDENTITY_LISTS), LIMITED_FIELDS);
});

test("a key that is written in the file is found under any name", () => {
  const key = `sk-ant-api03-${"x".repeat(40)}`;
  const steps = ["review:", "  runs-on: ubuntu-latest", "  steps:", "    - run: python review.py"];
  assert.deepEqual(check(action(...steps, `      env: { LLM: ${key} }`), [REQUIRED]), ["8 error federation-required"]);
  assert.deepEqual(check(action(...steps, "      env: { LLM: sk-ant-… }"), [REQUIRED]), []);
  assert.deepEqual(check(podWith(key), [REQUIRED]), ["4 error federation-required"]);
  assert.deepEqual(check(podWith("other"), [REQUIRED]), []);
});

test("a file with stored keys only is read for `federation-required` alone", () => {
  assert.deepEqual(check(KEYED, []), []);
  assert.deepEqual(lint(KEYED).dialects, []);
  assert.deepEqual(check(KEYED, [REQUIRED]), ["8 error federation-required"]);
  assert.deepEqual(check({ ...KEYED, text: `${KEYED.text}extra: !Ref x\n` }, [REQUIRED]), [
    "8 error federation-required",
  ]);
  const others: Policies = { "allowed-sources": {}, "pinned-audience": true, "allowed-identities": { workspaces: [] } };
  assert.deepEqual(check(KEYED, [others]), []);
  const plain = action("test:", "  runs-on: ubuntu-latest", "  steps: [{ run: npm test }]");
  assert.deepEqual(lint(plain, { policies: [REQUIRED] }).dialects, []);
});

test("keys of containers, of other jobs and of scripts count, and so does a program without any", () => {
  const step = "steps: [{ run: claude -p hi }]";
  const env = "{ ANTHROPIC_API_KEY: '${{ secrets.K }}' }";
  for (const [job, ...wanted] of [
    [`{ runs-on: x, container: { image: x, env: ${env} }, ${step} }`, "error"],
    [`{ runs-on: x, services: { s: { image: x, env: ${env} } }, steps: [{ run: make }] }`, "error"],
    ["{ runs-on: x, env: { K: '${{ secrets.ANTHROPIC_API_KEY }}' }, steps: [{ run: make }] }", "error"],
    [`{ runs-on: x, ${step} }`, "warning"],
    ["{ runs-on: x, steps: [{ run: npx -y @anthropic-ai/claude-code -p hi }] }", "warning"],
    ["{ runs-on: x, steps: [{ run: npm install -g @anthropic-ai/claude-code && claude --version }] }"],
    [`{ runs-on: x, env: { CLAUDE_CODE_USE_BEDROCK: 1 }, ${step} }`],
    ["{ uses: o/r/.github/workflows/w.yml@v1, secrets: { k: '${{ secrets.ANTHROPIC_API_KEY }}' } }", "error"],
    ["{ uses: o/r/.github/workflows/claude.yml@v1, secrets: inherit }", "warning"],
    ["{ uses: ./.github/workflows/claude.yml, secrets: inherit }"],
    ["{ uses: o/r/.github/workflows/build.yml@v1, secrets: inherit }"],
  ])
    assert.deepEqual(
      check(action(`j: ${job ?? ""}`), [REQUIRED]),
      wanted.map((each) => `4 ${each} federation-required`),
      job,
    );
});

test("the own steps and jobs of a workflow with an engine count", () => {
  const keyed = "[{ run: x, env: { ANTHROPIC_API_KEY: '${{ secrets.K }}' } }]";
  for (const own of [`steps: ${keyed}`, `post-steps: ${keyed}`, `jobs: { j: { runs-on: x, steps: ${keyed} } }`]) {
    const text = `---\non: push\nengine: copilot\n${own}\n---\nx\n`;
    assert.deepEqual(check({ name: ".github/workflows/a.md", text }, [REQUIRED]), ["4 error federation-required"], own);
  }
});

test("a file of which nothing is read is not certain either, unless its keys are those of another program", () => {
  const large = (text: string) => check({ name: "a.yaml", text: text + "#".repeat(1_048_576) }, [REQUIRED]);
  assert.deepEqual(large("agents: {}\n"), ["1 warning federation-required", "1 error file-too-large"]);
  assert.deepEqual(large("lockfileVersion: 9\n"), ["1 error file-too-large"]);
});

test("a model that requests from Anthropic with another client counts", () => {
  const found = (base_url: string) => {
    const models = { m: { provider: "openai", model: "x", base_url, token_key: "K" } };
    const all = check(agentFile({ models, agents: { root: { model: "m" } } }), [REQUIRED]);
    return all.filter((each) => each.includes("federation-required")).length;
  };
  assert.equal(found("https://api.anthropic.com/v1/"), 1);
  assert.equal(found("https://api.anthropic.com.example.com/v1"), 0);
});

test("a container's key counts under any name, and so do those of servers of tools", () => {
  const env = "[{ name: K, valueFrom: { secretKeyRef: { name: s, key: ANTHROPIC_API_KEY } } }]";
  const pod = `kind: Pod\nspec: { containers: [{ name: a, image: x, env: ${env} }] }\n`;
  assert.deepEqual(check({ name: "pod.yaml", text: pod }, [REQUIRED]), ["2 error federation-required"]);
  const servers = "mcp-servers: { s: { container: x, env: { ANTHROPIC_API_KEY: '${{ secrets.K }}' } } }";
  const text = `---\non: push\nengine: copilot\n${servers}\n---\nx\n`;
  assert.deepEqual(check({ name: ".github/workflows/a.md", text }, [REQUIRED]), ["4 error federation-required"]);
});

test("a token without an audience is reported once, where the audience belongs", () => {
  const url = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/identity";
  const agent = federatedAgent(agentAuth({}, { url, headers: { "Metadata-Flavor": "Google" } }));
  const rules = { "incomplete-metadata-request": "off" } as const;
  const found = (policies: readonly Policies[]) =>
    check(agent, policies, { rules }).map((each) => each.replace(/^\d+ /, ""));
  assert.deepEqual(found([]), ["warning missing-audience"]);
  assert.deepEqual(found([{ "pinned-audience": true }]), ["error pinned-audience"]);
});

test("what exceeds a limit, and may have a key, is not certain", () => {
  const jobs = Array.from({ length: 101 }, (_, index) => `j${index}: { runs-on: x, env: *env }`);
  const text = action("j: { runs-on: x, env: &env { A: b }, steps: [{ run: claude }] }", ...jobs);
  assert.ok(check(text, [REQUIRED]).includes("1 warning federation-required"));
});

test("keys next to federation keep their own finding, unless that is only a warning", () => {
  const both = action(
    "review:",
    "  runs-on: ubuntu-latest",
    "  steps:",
    "    - uses: anthropics/claude-code-action@v1.0.130",
    "      with:",
    `        anthropic_federation_rule_id: ${RULE}`,
    "        anthropic_organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
    "        anthropic_api_key: ${{ secrets.KEY }}",
    "        prompt: Review",
  );
  assert.deepEqual(check(both, [REQUIRED]), ["11 error static-key-beside-federation"]);
  const models = {
    claude: { provider: "anthropic", model: "m", auth: agentAuth() },
    keyed: { provider: "anthropic", model: "m" },
  };
  const mixed = agentFile({ models, agents: { a: { model: "claude" }, b: { model: "keyed" } } });
  const found = [[], [REQUIRED]].map((policies) => check(mixed, policies).map((each) => each.replace(/^\d+ /, "")));
  assert.deepEqual(found, [["warning mixed-sign-in"], ["error federation-required"]]);
});

function engine(rule: string): Source {
  return {
    name: ".github/workflows/a.md",
    text: `---\non: push\npermissions: { contents: read, id-token: write }\nengine:\n  id: claude\n  env:\n    AWF_AUTH_TYPE: github-oidc\n    AWF_AUTH_PROVIDER: anthropic\n    AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: ${rule}\n---\nx\n`,
  };
}

test("variables alone can make an engine sign in, and are checked", () => {
  const allowed: Policies = { ...REQUIRED, "allowed-identities": { federationRules: [RULE] } };
  const found = (rule: string) =>
    check(engine(rule), [allowed]).filter((each) => /federation-required|identities/.test(each));
  assert.deepEqual(found(RULE), []);
  assert.deepEqual(found("fdrl_01ZyXwVuTsRqPoNmLkJiHgFe"), ["9 error allowed-identities"]);
});

function allow(...federationRules: readonly string[]): Policies {
  return { "allowed-identities": { federationRules } };
}

test("several policies apply together, each with its own lists", () => {
  const agent = federatedAgent();
  assert.deepEqual(check(agent, [allow(RULE)]), []);
  assert.equal(check(agent, [allow(RULE), allow("fdrl_01ZyXwVuTsRqPoNmLkJiHgFe")]).length, 1);
  assert.equal(check(agent, [allow(), allow()]).length, 1);
});

test("no comment and no severity applies to a locked policy, nor to a code that says the same", () => {
  const commented = { ...KEYED, text: `# wifc-disable-file federation-required -- the team wants it\n${KEYED.text}` };
  assert.deepEqual(check(commented, [REQUIRED]), []);
  assert.deepEqual(check(commented, [LOCKED]), ["1 error locked-policy", "9 error federation-required"]);
  for (const severity of ["off", "note", "warning"] as const) {
    const rules = { "federation-required": severity };
    assert.deepEqual(
      check(KEYED, [REQUIRED], { rules }),
      severity === "warning" ? ["8 warning federation-required"] : [],
    );
    assert.deepEqual(check(KEYED, [LOCKED], { rules }), ["8 error federation-required"]);
  }
  const placeholder = federatedAgent(agentAuth({ federation_rule_id: "fdrl_0000000000000000000000000" }));
  const identities: Policies = { locked: true, "allowed-identities": { federationRules: [RULE] } };
  const rules = { "placeholder-id": "off", "unusual-id": "off", "allowed-identities": "off" } as const;
  assert.ok(check(placeholder, [identities], { rules }).some((each) => each.includes(" error ")));
});

test("a configuration cannot loosen what another one locks", () => {
  const text = `policies: { federation-required: false, pinned-audience: true }
rules: { federation-required: warning, pinned-audience: note }
overrides: [{ files: [a], rules: { federation-required: off, static-key-beside-federation: note } }]
`;
  const { problems, settings } = readSettings({ name: ".wifc.yaml", text }, { policies: [LOCKED] });
  assert.deepEqual(
    problems.map(({ code, facts }) => `${code} ${"code" in facts ? facts.code : ""}`),
    [
      "locked-policy federation-required",
      "locked-policy federation-required",
      "locked-policy static-key-beside-federation",
      "locked-policy federation-required",
    ],
  );
  assert.deepEqual(settings.policies, { "pinned-audience": true });
});

test("a policy of the wrong shape allows less, not more", () => {
  const text = `policies:
  locked: "yes"
  federation-required: "yes"
  allowed-identities: { federationRules: [fdis_01AbCdEfGhIjKlMnOpQrStUv] }
  allowed-sources: { file: /x, url: [3] }
`;
  const { settings, problems } = readSettings({ name: ".wifc.yaml", text }, {});
  assert.deepEqual(settings.policies, {
    locked: true,
    "federation-required": true,
    "allowed-identities": { federationRules: [] },
    "allowed-sources": { file: [], url: [] },
  });
  assert.ok(problems.length >= 5);
});

test("an editor reports policies, and offers no comment where one is locked", () => {
  const open = (policies: readonly Policies[]) => {
    const host = { ...hostWith(), openConfigurations: () => (_: string, given: object) => ({ ...given, policies }) };
    const file = openFile(KEYED.name, KEYED.text, host);
    const [found] = file.diagnostics;
    assert.equal(found?.code, "federation-required");
    return { file, host, line: (found?.start.line ?? 1) - 1 };
  };
  const titles = (policies: readonly Policies[]) => {
    const { file, host, line } = open(policies);
    const range = { start: { line, character: 0 }, end: { line, character: 99 } };
    return listCodeActions(file, range, {}, PLAIN_EDITS, host)
      .map(({ title }) => title)
      .filter((title) => title.includes("suppress"));
  };
  assert.equal(titles([REQUIRED]).length, 1);
  assert.equal(titles([LOCKED]).length, 0);
});

test("a pattern matches a text, differs, or depends on its references", () => {
  for (const [pattern, text, unknownFrom, wanted] of [
    ["/var/run/**", "/var/run/a/b", undefined, "matches"],
    ["/var/run/*", "/var/run/a/b", undefined, "differs"],
    ["**/token", "/a/b/token", undefined, "matches"],
    ["a*b*c", "axxbyyc", undefined, "matches"],
    ["a*b*c", "axxbyy", undefined, "differs"],
    ["", "a", undefined, "differs"],
    ["/var/**", "${X}/a", 0, "unknown"],
    ["/var/run/**", "/var/${X}", 5, "unknown"],
    ["/var/run/**", "/srv/${X}", 5, "differs"],
    ["${X}/**", "${X}/a", 0, "matches"],
  ] as const)
    assert.equal(matchWildcard(pattern, text, unknownFrom), wanted, `${pattern} ${text}`);
  assert.equal(matchWildcard("*".repeat(1000), "a".repeat(8000)), "matches");
});
