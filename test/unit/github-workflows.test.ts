// Which findings GitHub workflows and composite actions have: permissions, keys and variables of every level, and what is not ours.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compile, lint, requiredEnv } from "../../src/index.ts";

const RULE = "fdrl_01AbCdEfGhIjKlMnOpQrStUv";
const ORGANIZATION = "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a";
const INPUTS = [`anthropic_federation_rule_id: ${RULE}`, `anthropic_organization_id: ${ORGANIZATION}`];
const IDS = [`ANTHROPIC_FEDERATION_RULE_ID: ${RULE}`, `ANTHROPIC_ORGANIZATION_ID: ${ORGANIZATION}`];
const GRANTED = "permissions: { id-token: write }";
const KEY = "ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}";

/** A mapping with these lines; nothing without lines. */
function block(key: string, lines: readonly string[], indentation: string): string {
  return lines.length === 0
    ? ""
    : `${indentation}${key}:\n${lines.map((line) => `${indentation}  ${line}\n`).join("")}`;
}

/** A step with an action for Claude Code. */
function action(inputs: readonly string[], env: readonly string[] = [], uses = "anthropics/claude-code-action@v1") {
  return `      - uses: ${uses}\n${block("with", inputs, "        ")}${block("env", env, "        ")}`;
}

/** A step with a script. */
function script(run: string, env: readonly string[] = []): string {
  return `      - run: ${run}\n${block("env", env, "        ")}`;
}

interface Parts {
  readonly on?: string;
  readonly top?: string;
  readonly job?: readonly string[];
  readonly env?: readonly string[];
}

/** A workflow with one job. */
function workflow(steps: string, { on = "push", top = GRANTED, job = [], env = [] }: Parts = {}): string {
  const ofJob = [...job.map((line) => `    ${line}\n`), block("env", env, "    ")].join("");
  return `on: ${on}\n${top}\njobs:\n  agent:\n    runs-on: ubuntu-latest\n${ofJob}    steps:\n      - uses: actions/checkout@v6\n${steps}`;
}

function composite(step: string): string {
  return `name: agent\nruns:\n  using: composite\n  steps:\n${step.replaceAll(/^ {2}/gm, "")}`;
}

const source = (text: string) => ({ name: "workflow.yml", text });

/** The line and the code of every finding. */
function find(text: string): string[] {
  return lint(source(text)).diagnostics.map(({ code, start }) => `${start.line} ${code}`);
}

const FINDINGS: Readonly<Record<string, readonly [text: string, ...findings: string[]]>> = {
  "inputs with a permission": [workflow(action(INPUTS))],
  "write-all": [workflow(action(INPUTS), { top: "permissions: write-all" })],
  "read-all": [workflow(action(INPUTS), { top: "permissions: read-all" }), "2 missing-id-token-permission"],
  "no permissions": [workflow(action(INPUTS), { top: "" }), "4 missing-id-token-permission"],
  "the job replaces the workflow": [
    workflow(action(INPUTS), { job: ["permissions: {}"] }),
    "6 missing-id-token-permission",
  ],
  "the job grants": [workflow(action(INPUTS), { top: "permissions: {}", job: [GRANTED] })],
  "only called": [workflow(action(INPUTS), { on: "workflow_call", top: "" })],
  "only called, with other permissions": [
    workflow(action(INPUTS), { on: "workflow_call", top: "permissions: { contents: read }" }),
    "2 missing-id-token-permission",
  ],
  "called and pushed": [
    workflow(action(INPUTS), { on: "[push, workflow_call]", top: "" }),
    "4 missing-id-token-permission",
  ],
  "a composite action": [composite(action(INPUTS))],
  "a composite action without an organization": [composite(action(INPUTS.slice(0, 1))), "5 partial-federation"],
  "a composite action that gets the token from its caller": [composite(script("python a.py", IDS))],
  "an organization that is a list": [
    workflow(action([INPUTS[0] ?? "", "anthropic_organization_id: [a]"])),
    "11 wrong-type",
  ],
  "an id and a shell that are mappings": [
    workflow(action(["anthropic_federation_rule_id: {a: b}", INPUTS[1] ?? ""]), {
      job: ["defaults: {run: {shell: {a: b}}}"],
    }),
    "11 wrong-type",
  ],
  "an id that ends with an expression": [
    workflow(action(["anthropic_federation_rule_id: fdrl_${{ vars.RULE }}", INPUTS[1] ?? ""])),
  ],
  "an address that is not encrypted": [
    workflow(action(INPUTS), { env: ["ANTHROPIC_BASE_URL: http://proxy.example.com"] }),
    "7 insecure-url",
  ],
  "an empty organization": [
    workflow(action([INPUTS[0] ?? "", 'anthropic_organization_id: ""'])),
    "8 partial-federation",
  ],
  "names and actions in capitals": [
    workflow(
      action(
        [`ANTHROPIC_FEDERATION_RULE_ID: ${RULE}`, "Anthropic_Organization_Id: org_x"],
        [],
        "Anthropics/Claude-Code-Action@V1",
      ),
    ),
    "11 swapped-id",
  ],
  "a misspelt input": [
    workflow(action([`anthropic_federaton_rule_id: ${RULE}`, INPUTS[1] ?? ""])),
    "10 unknown-action-input",
  ],
  "inputs as in an auth block": [
    workflow(action([`federation_rule_id: ${RULE}`, `organization-id: ${ORGANIZATION}`])),
    "10 unknown-action-input",
    "11 unknown-action-input",
  ],
  "an id with spaces": [workflow(action([`anthropic_federation_rule_id: " ${RULE} "`, INPUTS[1] ?? ""]))],
  "expressions of any context": [
    workflow(
      action(["anthropic_federation_rule_id: ${{ matrix.rule }}", "anthropic_organization_id: ${{ inputs.org }}"]),
    ),
  ],
  "a key of the job": [workflow(action(INPUTS), { env: [KEY] }), "7 static-key-beside-federation"],
  "a key of the job that the step hides": [workflow(action(INPUTS, ['ANTHROPIC_API_KEY: ""']), { env: [KEY] })],
  "a key of the job, which the base action does not read": [
    workflow(action(INPUTS, [], "anthropics/claude-code-base-action@v1"), { env: [KEY] }),
  ],
  "a key of another step": [workflow(action(INPUTS) + script("ant models list", [KEY]))],
  "a key that depends on a condition": [
    workflow(action([...INPUTS, "anthropic_api_key: ${{ inputs.keyed && secrets.KEY || '' }}"])),
    "12 static-key-beside-federation",
  ],
  "an auth token, which reaches Claude Code": [
    workflow(action(INPUTS, [], "anthropics/claude-code-base-action@v1"), {
      env: ["ANTHROPIC_AUTH_TOKEN: ${{ secrets.T }}"],
    }),
    "7 static-key-beside-federation",
  ],
  "a path of the base action before federation": [
    workflow(action(INPUTS, [], "anthropics/claude-code-action/base-action@v1.0.9")),
    "8 action-needs-version",
  ],
  "variables for an action with a key": [
    workflow(action(["anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}"]), { env: IDS }),
  ],
  "variables without a token": [
    workflow(script("python a.py") + script("python b.py"), { env: IDS }),
    "7 partial-federation",
  ],
  "variables with a token in one step": [
    workflow(script("npm ci") + script("python a.py", ["ANTHROPIC_IDENTITY_TOKEN_FILE: token"]), { env: IDS }),
  ],
  "variables of the workflow that only one job uses": [
    workflow(script("mint > token") + script("python a.py"), {
      top: block("env", [...IDS, "ANTHROPIC_IDENTITY_TOKEN_FILE: token"], ""),
    }) + "  build:\n    runs-on: ubuntu-latest\n    steps:\n      - run: cargo test\n",
  ],
  "an organization that one step hides": [
    workflow(script("mint > token") + script("python a.py", ['ANTHROPIC_ORGANIZATION_ID: ""']), {
      env: [...IDS, "ANTHROPIC_IDENTITY_TOKEN_FILE: token"],
    }),
    "7 partial-federation",
  ],
  "a token that a script sets": [
    workflow(script('echo "ANTHROPIC_IDENTITY_TOKEN_FILE=token" >> "$GITHUB_ENV"') + script("python a.py"), {
      env: IDS,
    }),
  ],
  "a token that the script itself sets": [
    workflow(script("ANTHROPIC_IDENTITY_TOKEN_FILE=token python a.py"), { env: IDS }),
  ],
  "a token that a local action may set": [
    workflow(`      - uses: ./.github/actions/token\n${script("python a.py")}`, { env: IDS }),
  ],
  "a rule that the step hides": [workflow(script("python a.py", ['ANTHROPIC_FEDERATION_RULE_ID: ""']), { env: IDS })],
  "variables that only inputs read": [
    workflow(
      script("npm ci") +
        action([
          "anthropic_federation_rule_id: ${{ env.ANTHROPIC_FEDERATION_RULE_ID }}",
          "anthropic_organization_id: ${{ env.ANTHROPIC_ORGANIZATION_ID }}",
        ]),
      { env: IDS },
    ),
  ],
  "a profile for the SDKs": [
    workflow(script("python a.py", [...IDS, "ANTHROPIC_IDENTITY_TOKEN_FILE: token", "ANTHROPIC_PROFILE: ci"])),
    "13 static-key-beside-federation",
  ],
  "a pull request": [workflow(action(INPUTS), { on: "pull_request" }), "1 fork-pull-request"],
  "a pull request, but not for this job": [
    workflow(action(INPUTS), { on: "[pull_request, push]", job: ["if: github.event_name == 'push'"] }),
  ],
  "an anchor": [
    workflow(
      action(["&ids"], []).replace(
        "with:\n          &ids\n",
        `with: &ids\n          ${INPUTS[0]}\n          anthropic_organization_id: org_x\n`,
      ) + "      - uses: anthropics/claude-code-action@v1\n        with: *ids\n",
    ),
    "11 swapped-id",
  ],
};

describe("findings of a GitHub workflow:", () => {
  for (const [name, [text, ...findings]] of Object.entries(FINDINGS))
    test(name, () => {
      assert.deepEqual(find(text), findings, text);
    });
});

const NOT_OURS: Readonly<Record<string, string>> = {
  "a key": workflow(action(["anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}", "prompt: Review."])),
  "an OAuth token": workflow(action(["claude_code_oauth_token: ${{ secrets.TOKEN }}"])),
  "another cloud": workflow(action(["use_bedrock: true", "claude_args: --max-turns 5"])),
  "a workspace of a key": workflow(script("python a.py", [KEY, "ANTHROPIC_WORKSPACE_ID: wrkspc_x"])),
  "an organization for the Admin API": workflow(script("python usage.py", ["ANTHROPIC_ORGANIZATION_ID: x"])),
  "a called workflow": `on: push\njobs:\n  a:\n    uses: ./.github/workflows/a.yml\n    with:\n      ${INPUTS[0]}\n`,
  "a token without a rule": workflow(script("python a.py", ["ANTHROPIC_IDENTITY_TOKEN_FILE: token"])),
  "empty inputs": workflow(action(['anthropic_federation_rule_id: ""'])),
  "another action": workflow(action(INPUTS, [], "example/other@v1")),
};

describe("a workflow is not ours with", () => {
  for (const [name, text] of Object.entries(NOT_OURS))
    test(name, () => {
      assert.deepEqual(find(text), ["1 unrecognized-file"], text);
    });
});

describe("a credential is a warning if", () => {
  const given = ["anthropic_federation_rule_id: ${{ inputs.rule }}", INPUTS[1] ?? ""];
  const optional = "ANTHROPIC_API_KEY: ${{ inputs.keyed && secrets.KEY || '' }}";
  const texts = {
    "an input contains it": workflow(action([...INPUTS, "anthropic_api_key: ${{ inputs.key }}"])),
    "a condition decides about the variable": workflow(action(INPUTS, [optional])),
    "the caller chooses the rule": workflow(action([...given, "anthropic_api_key: ${{ secrets.KEY }}"])),
    "a composite action passes on what it gets": composite(
      action([...given, "claude_code_oauth_token: ${{ inputs.oauth }}"]),
    ),
  };
  for (const [name, text] of Object.entries(texts))
    test(name, () => {
      const found = lint(source(text)).diagnostics.map(({ code, severity }) => [code, severity]);
      assert.deepEqual(found, [["static-key-beside-federation", "warning"]], text);
    });
});

test("sign-ins that differ are named before what the target does not support", () => {
  const job = (inputs: readonly string[]) => `    ${GRANTED}\n    steps:\n${action(inputs)}`;
  const text = `on: push\njobs:\n  one:\n${job(INPUTS)}  two:\n${job([...INPUTS, "anthropic_service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv"])}`;
  const [found] = compile(source(text), { target: "gh-aw" }).diagnostics;
  assert.match(found?.message ?? "", /`one` and `two`/);
  assert.ok(compile(source(text), { target: "gh-aw", signIn: "two" }).output);
});

test("a report names the key as what must not be set for each action", () => {
  for (const uses of ["anthropics/claude-code-action@v1", "anthropics/claude-code-base-action@v1"]) {
    const [report] = requiredEnv(source(workflow(action(INPUTS, [], uses)))).reports;
    assert.ok(
      report?.mustNotBeSet.some(({ name }) => name === "ANTHROPIC_API_KEY"),
      uses,
    );
  }
});

test("sign-ins of one job that differ are named after their steps", () => {
  const other = [...INPUTS, "anthropic_workspace_id: wrkspc_01AbCdEfGhIjKlMnOpQrStUv"];
  const text = workflow(action(INPUTS) + action(other).replace("- uses", "- id: second\n        uses"));
  const [report] = requiredEnv(source(text)).reports;
  const names = report?.required.flatMap(({ neededBy }) => neededBy.map(({ signIn }) => signIn));
  assert.deepEqual([...new Set(names)], ["agent/2", "agent/second"]);
  const target = "claude-code-action";
  assert.deepEqual(
    compile(source(text), { target }).diagnostics.map(({ code }) => code),
    ["conflicting-identities"],
  );
  assert.match(compile(source(text), { target, signIn: "agent/second" }).output ?? "", /anthropic_workspace_id/);
});

test("equal sign-ins of several jobs count once, and expressions stay", () => {
  const inputs = ["anthropic_federation_rule_id: ${{ matrix.rule }}", INPUTS[1] ?? ""];
  const job = `    permissions: { id-token: write }\n    steps:\n${action(inputs)}`;
  const { output } = compile(source(`on: push\njobs:\n  one:\n${job}  two:\n${job}`), { target: "claude-code-action" });
  assert.match(output ?? "", /\{\{ matrix\.rule \}\}/);
});

test("a variable that an input reads is followed to the variable of the repository", () => {
  const text = workflow(action(["anthropic_federation_rule_id: ${{ env.RULE }}", INPUTS[1] ?? ""]), {
    env: ["RULE: ${{ vars.FEDERATION_RULE }}"],
  });
  const names = requiredEnv(source(text)).reports.flatMap(({ required }) => required.map(({ name }) => name));
  assert.deepEqual(names, ["ACTIONS_ID_TOKEN_REQUEST_TOKEN", "ACTIONS_ID_TOKEN_REQUEST_URL", "FEDERATION_RULE"]);
});
