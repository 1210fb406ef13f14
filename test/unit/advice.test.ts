// Messages with specific advice: the end of each message, and its hint.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile, lint, type Diagnostic, type Source } from "../../src/index.ts";
import { agentAuth, engineAuth, federatedAgent, present, workflowFile } from "../support/sources.ts";

const MISTAKES: readonly [what: string, source: Source, message: RegExp, hint: string | undefined][] = [
  [
    "a tab as indentation",
    agent("agents:\n\troot: {}\n"),
    /^Invalid YAML: tabs are not allowed/,
    "Indent with spaces.",
  ],
  [
    "a key that is indented less than its siblings",
    agent("agents:\n    root: {}\n  other: {}\n"),
    /must start at the same column/,
    "Begin all keys of one mapping in the same column.",
  ],
  [
    "a colon without a space",
    agent("agents:\n  root:\n    model:claude\n    x: 1\n"),
    /^Invalid YAML: /,
    "Write `key: value`, with a space after the colon.",
  ],
  [
    "an expression without its dollar sign",
    agent("agents: { root: { instruction: {{ vars.TEXT }} } }\n"),
    /: all keys must be strings\.$/,
    "Begin a GitHub Actions expression with `$`, or put the value in quotes.",
  ],
  [
    "a value that continues after its quotes",
    agent("agents: 'x'y\n"),
    /: unexpected scalar at node end\.$/,
    "Remove what follows the value, or begin the list on a new line.",
  ],
  [
    "a key that is indented more than its siblings",
    agent("agents:\n  root: x\n   model: y\n"),
    /: nested mappings/,
    "Put the value in quotes if it contains `: `, or check the indentation of the next line.",
  ],
  [
    "a Windows path in double quotes",
    agent('agents: "C:\\Users"\n'),
    /escape/,
    "Write `\\\\` for a backslash, or put the value in single quotes.",
  ],
  ["a value that begins with an at sign", agent("agents: @x\n"), /reserved character @\.$/, "Put the value in quotes."],
  ["an open double quote", agent('agents: "x\n'), /: missing closing quote `"`\.$/, undefined],
  ["an open single quote", agent("agents: 'x\n"), /: missing closing quote `'`\.$/, undefined],
  [
    "an expression in an agent file",
    federatedAgent(agentAuth({ federation_rule_id: "${{ vars.RULE }}" })),
    /^`\$\{\{ vars\.RULE }}` is not a valid `federation_rule_id`\.$/,
    "Write the id itself. Only workflows have expressions, and only as a whole value.",
  ],
  [
    "a variable for an id",
    federatedAgent(agentAuth({ federation_rule_id: "${RULE}" })),
    /is a placeholder/,
    "Write the real value (a federation rule id is `fdrl_` followed by letters or digits); variables are not expanded here.",
  ],
  [
    "a string as the whole token source",
    federatedAgent(agentAuth({ identity_token: "/var/run/token" })),
    /must be a mapping with exactly one of `file`, `env`, `command` or `url`, but is a string\.$/,
    undefined,
  ],
  [
    "null as a block",
    agent("models: { m: { provider: anthropic, auth: } }\n"),
    /^`auth` must be a mapping with `type` and `workload_identity_federation`, but is empty\.$/,
    undefined,
  ],
  [
    "a variable in a path",
    federatedAgent(agentAuth({}, { file: "${RUN_DIR}/token" })),
    /has no special meaning in `file`: the path is used as written\.$/,
    "Write the full path, or use `command: [sh, -c, 'cat \"${RUN_DIR}/token\"']`.",
  ],
  [
    "a Windows variable in a path",
    federatedAgent(agentAuth({}, { file: "%TEMP%/token" })),
    /^`%TEMP%` has no special meaning/,
    "Write the full path.",
  ],
  [
    "a misspelt context",
    workflowFile({
      permissions: { "id-token": "write" },
      engine: { id: "claude", auth: engineAuth({ "federation-rule-id": "${{ var.RULE }}" }) },
    }),
    /: unrecognized named-value: 'var'\. Did you mean `vars`\?$/,
    undefined,
  ],
  [
    "a source as a value",
    federatedAgent(agentAuth({}, { source: "file", path: "/var/run/token" })),
    /^Unknown key `source` in `identity_token`\.$/,
    "Write `file: …` instead.",
  ],
  [
    "a key of another source",
    federatedAgent(agentAuth({}, { command: ["get-token"], token: "x" })),
    /^Unknown key `token` in `identity_token`\.$/,
    "Use `command`, the only key here.",
  ],
  [
    "a misspelt code in a suppression",
    agent("# wifc-disable-file malformd-id -- known\nagents: {}\n"),
    /its code is unknown\. Did you mean `malformed-id`\?$/,
    "Write `# wifc-disable-next-line CODE -- reason` or `# wifc-disable-file CODE -- reason`; `until=YYYY-MM-DD` may follow the code.",
  ],
  [
    "a single word as the permissions",
    workflowFile({ permissions: "read-all", engine: { id: "claude", auth: engineAuth() } }),
    /`auth` requires `id-token: write`, which `permissions: read-all` does not grant/,
    "Write `permissions` as a mapping that contains `id-token: write`.",
  ],
];

for (const [what, source, message, hint] of MISTAKES) {
  test(`advice for ${what}`, () => {
    const found = errorOf(lint(source).diagnostics);
    assert.match(found.message, message);
    assert.equal(found.hint, hint);
  });
}

test("advice for another document of a file with one", () => {
  const found = errorOf(compile(federatedAgent(), { document: 2, audience: "command-line" }).diagnostics);
  assert.equal(found.message, "This file contains only one YAML document.");
  assert.equal(found.hint, "Omit `--document`.");
});

test("advice for a token in a variable mentions Anthropic's SDKs only if they read that variable", () => {
  const hintFor = (env: string) =>
    errorOf(compile(federatedAgent(agentAuth({}, { env })), { target: "awf" }).diagnostics).hint;
  assert.equal(hintFor("CI_OIDC_TOKEN"), "Use target `docker-agent`.");
  assert.equal(hintFor("ANTHROPIC_IDENTITY_TOKEN"), "Use target `anthropic-env` or `docker-agent`.");
});

test("advice for an unresolved expression names only values that can be given", () => {
  const hintFor = (expression: string) => {
    const engine = { id: "claude", auth: engineAuth({ "federation-rule-id": expression }) };
    const source = workflowFile({ permissions: { "id-token": "write" }, engine });
    return errorOf(compile(source, { audience: "command-line" }).diagnostics).hint;
  };
  assert.match(hintFor("${{ vars.A || vars.B }}") ?? "", /`--set vars\.A=VALUE` `--set vars\.B=VALUE`, or use/);
  assert.equal(hintFor("${{ github.repository }}"), "Use `--format yaml` or `--format json`.");
  assert.equal(hintFor("${{ vars[github.ref_name] }}"), "Use `--format yaml` or `--format json`.");
});

test("advice for an id that a variable holds names that kind of id", () => {
  const env = { AWF_AUTH_ANTHROPIC_WORKSPACE_ID: "${{ vars.WORKSPACE }}" };
  const source = workflowFile({
    permissions: { "id-token": "write" },
    engine: { id: "claude", auth: engineAuth(), env },
  });
  const found = (given: string) => errorOf(compile(source, { values: { "vars.WORKSPACE": given } }).diagnostics);
  assert.match(found("WRKSPC-01Ab").message, /Did you mean `wrkspc_01Ab`\?$/);
  for (const given of ["wrkspc_01-Ab", "3f0c5f1e7a524c6e9d390f6f3f1c2b7a"]) {
    const { message, hint } = found(given);
    assert.match(message, /is not a valid `AWF_AUTH_ANTHROPIC_WORKSPACE_ID`\.$/);
    assert.equal(hint, "Correct it: a workspace id is `wrkspc_` followed by letters or digits.");
  }
});

test("no part of a secret that was given is repeated", () => {
  const env = { AWF_AUTH_ANTHROPIC_WORKSPACE_ID: "${{ secrets.WORKSPACE }}" };
  const source = workflowFile({
    permissions: { "id-token": "write" },
    strict: false,
    engine: { id: "claude", auth: engineAuth({ "workspace-id": undefined }) },
    env,
  });
  for (const given of ["WRKSPC-01Ab", "fdrl_01Ab", "<secret>", "01Ab "]) {
    const { diagnostics } = compile(source, { values: { "secrets.WORKSPACE": given } });
    assert.match(
      errorOf(diagnostics).message,
      new RegExp(`^\`\\*{${given.length}}\` is not a valid \`AWF_AUTH_\\w+\``),
    );
    assert.ok(!/01Ab|secret>/.test(JSON.stringify(diagnostics)));
  }
});

function agent(text: string): Source {
  return { name: "agent.yaml", text };
}

function errorOf(diagnostics: readonly Diagnostic[]): Diagnostic {
  return present(diagnostics.find(({ severity }) => severity === "error"));
}
