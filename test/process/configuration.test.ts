// `--rules` of `wifc lint`, and configuration files: which one applies, what it changes, and what it must not reach.
import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { createHost } from "../../src/cli/language-host.ts";
import { createPathFilter } from "../../src/cli/path-filter.ts";
import { RULE_SEVERITIES } from "../../src/diagnostics/entry.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { TARGET_NAMES } from "../../src/targets/capability.ts";
import { directoryWith, wifc } from "../support/command.ts";
import { agentAuth, federatedAgent, RULE } from "../support/sources.ts";

const ISSUER = "fdis_01AbCdEfGhIjKlMnOpQrStUv";
const AGENT = federatedAgent().text;
const UNUSUAL = federatedAgent(agentAuth({ workspace_id: "wrkspc_01AbC" })).text;
const RULES = JSON.stringify([
  {
    id: RULE,
    name: "site",
    issuer_id: ISSUER,
    match: { subject_prefix: "repo:acme/*" },
    target: { type: "service_account", service_account_id: "svac_01ZzZzZzZzZzZzZzZzZzZzZz" },
    workspace_ids: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
  },
  { id: ISSUER, name: "github", issuer_url: "https://token.actions.githubusercontent.com" },
]);

/** The findings of a run that the tests are about, as `path: severity[code]`, and its exit code. */
function run(place: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { stdout, stderr, status } = wifc(place, [...args, "--format", "concise"], { env });
  const lines = stdout.split("\n").filter((line) => line !== "" && !/: note\[|\[unsupported-workspace\]/.test(line));
  const found = lines.map((line) => line.replace(/^(\S+?):\d+:\d+: (\w+\[[\w-]+\]).*$/, "$1: $2"));
  return { found, stderr, status };
}

test("`lint --rules` reports differences at each sign-in, and what is wrong with a rule once", () => {
  const directory = directoryWith({ "a.yaml": AGENT, "b.yaml": AGENT, "federation/rules.json": RULES });
  const { found, status } = run(directory, ["lint", "--rules", "federation"]);
  assert.deepEqual(found.toSorted(), [
    "a.yaml: error[rule-account-mismatch]",
    "b.yaml: error[rule-account-mismatch]",
    "federation/rules.json: warning[broad-subject]",
  ]);
  assert.equal(status, 1);
  const spelled = run(directory, ["lint", "--rules", "./federation/rules.json"]);
  assert.deepEqual(spelled.found.toSorted(), found.toSorted());
  const off = run(directory, ["lint", "--rules", "federation", "--rule", "rule-account-mismatch=off"]);
  assert.deepEqual([off.found, off.status], [["federation/rules.json: warning[broad-subject]"], 0]);
  const { status: missing, stderr } = run(directory, ["lint", "--rules", "missing.json"]);
  assert.deepEqual([missing, stderr], [2, "wifc: cannot read missing.json: no such file\n"]);
});

test("the nearest configuration in the repository applies, and arguments win", () => {
  const directory = directoryWith({
    ".wifc.yaml": "rules: { unusual-id: error }\n",
    "repo/.git/HEAD": "",
    "repo/plain/a.yaml": UNUSUAL,
    "repo/own/.wifc.json": JSON.stringify({
      rules: { "unusual-id": "error", "unused-suppression": "off" },
      overrides: [{ files: ["deep/**"], rules: { "unusual-id": "off" } }],
      ignore: ["*.draft.{yaml,yml}"],
    }),
    "repo/own/b.yaml": UNUSUAL,
    "repo/own/b.draft.yaml": UNUSUAL,
    "repo/own/deep/c.yaml": UNUSUAL,
  });
  const repository = join(directory, "repo");
  const { found, stderr } = run(repository, ["lint"], { CI: "true" });
  assert.deepEqual(found, ["own/b.yaml: error[unusual-id]", "plain/a.yaml: warning[unusual-id]"]);
  assert.equal(stderr, "wifc: own/.wifc.json turns off `unused-suppression`, `unusual-id`\n");
  const given = run(repository, ["lint", "own/b.yaml", "own/b.draft.yaml", "--rule", "unusual-id=warning"]);
  assert.deepEqual(given.found, ["own/b.draft.yaml: warning[unusual-id]", "own/b.yaml: warning[unusual-id]"]);
  assert.deepEqual([given.status, given.stderr], [0, ""]);
  const without = run(repository, ["lint", "--no-config", "own/b.yaml"]);
  assert.deepEqual(without.found, ["own/b.yaml: warning[unusual-id]"]);
});

test("mistakes in a configuration are reported at their place, and the rest of it applies", () => {
  const directory = directoryWith({
    "ci/wifc.yaml": "rule: {}\nrules:\n  unusual-ids: off\n  unusual-id: error\n",
    "a.yaml": UNUSUAL,
    "b.yaml": UNUSUAL,
  });
  const { found, status } = run(directory, ["lint", "--config", "ci/wifc.yaml"]);
  assert.deepEqual(found, [
    "ci/wifc.yaml: error[unknown-key]",
    "ci/wifc.yaml: error[unknown-code]",
    "a.yaml: error[unusual-id]",
    "b.yaml: error[unusual-id]",
  ]);
  assert.equal(status, 1);
});

test("`federationRules` of a configuration are the default of `--rules`", () => {
  const directory = directoryWith({
    ".git/HEAD": "",
    ".wifc.yaml": "federationRules: [federation/rules.json]\n",
    "federation/rules.json": RULES,
    "agents/a.yaml": AGENT,
  });
  const expected = ["agents/a.yaml: error[rule-account-mismatch]", "federation/rules.json: warning[broad-subject]"];
  for (const command of ["lint", "check-rule"]) {
    const { found, status } = run(directory, [command, "agents"]);
    assert.deepEqual([found.toSorted(), status], [expected, 1], command);
  }
  const { status, stderr } = run(directory, ["check-rule", "--no-config", "agents"]);
  assert.equal(status, 2);
  assert.match(stderr, /^wifc: `--rules` is missing: /);
});

test("a configuration cannot make wifc read files outside of its repository", () => {
  const directory = directoryWith({
    "secret.json": RULES,
    "repo/.git/HEAD": "",
    "repo/a.yaml": AGENT,
  });
  const repository = join(directory, "repo");
  symlinkSync("../secret.json", join(repository, "link.json"));
  writeFileSync(join(repository, ".wifc.yaml"), `federationRules:\n  - ../secret.json\n  - link.json\n`);
  const { stdout, status } = wifc(repository, ["lint", "--format", "concise"]);
  const refused = ["../secret.json", "link.json"].map(
    (path, index) =>
      `.wifc.yaml:${index + 2}:5: error[unreadable-rules] No federation rules can be read from \`${path}\`: it is outside the repository.\n`,
  );
  assert.deepEqual([stdout, status], [refused.join(""), 2]);
  const { stderr } = wifc(repository, ["check-rule", "a.yaml"]);
  assert.match(stderr, /^wifc: \.wifc\.yaml:2:5: No federation rules can be read from `\.\.\/secret\.json`: /);
  const replaced = run(repository, ["lint", "--rules", "a.yaml/rules.json"]);
  assert.deepEqual(
    [replaced.status, replaced.stderr],
    [2, "wifc: cannot read a.yaml/rules.json: part of its path is not a directory\n"],
  );
});

test("a configuration is checked once if it is named, and its fixes count", () => {
  const directory = directoryWith({ ".wifc.yaml": "ignore: x\n" });
  assert.match(wifc(directory, ["lint", ".wifc.yaml"]).stdout, /1 error in 1 file, 1 fixable/);
  assert.deepEqual(run(directory, ["lint", "--fix", ".wifc.yaml"]), {
    found: [],
    stderr: "wrote .wifc.yaml\n",
    status: 0,
  });
});

test("`--policy` applies whatever the repository says, and attempts against it are reported", () => {
  const keyed = "models: { claude: { provider: anthropic, model: m } }\nagents: { root: { model: claude } }\n";
  const workflow =
    "on: push\njobs:\n  a: { runs-on: x, steps: [{ uses: anthropics/claude-code-action@v1, with: { prompt: x } }] }\n";
  const directory = directoryWith({
    "policy.yaml": "policies: { federation-required: true }\n",
    "other.yaml": "rules: {}\npolicies: { federation-required: true }\n",
    "repo/.git/HEAD": "",
    "repo/.wifc.yaml": "policies: { locked: true, pinned-audience: [other] }\n",
    "repo/a/.wifc.yaml": "rules: { federation-required: off, pinned-audience: off }\nignore: ['*']\n",
    "repo/a/keyed.yaml": `# wifc-disable-file federation-required -- as before\n${keyed}`,
    "repo/a/plain.yml": workflow,
    "repo/b/agent.yaml": AGENT,
  });
  const repository = join(directory, "repo");
  const pinned = ["a/.wifc.yaml: error[locked-policy]", "b/agent.yaml: error[pinned-audience]"];
  assert.deepEqual(run(repository, ["lint", "b", "--no-config"]).found, pinned.slice(1));
  const args = ["--policy", "../policy.yaml", "--rule", "federation-required=warning"];
  const { found, status } = run(repository, ["lint", ...args]);
  assert.deepEqual(found.toSorted(), [
    "<options>: error[locked-policy]",
    "a/.wifc.yaml: error[locked-policy]",
    "a/.wifc.yaml: error[locked-policy]",
    "a/keyed.yaml: error[federation-required]",
    "a/keyed.yaml: error[locked-policy]",
    "a/plain.yml: error[federation-required]",
    "b/agent.yaml: error[pinned-audience]",
  ]);
  assert.equal(status, 1);
  const { stderr, status: misuse } = run(repository, ["lint", "--policy", "../other.yaml"]);
  assert.equal(misuse, 2);
  assert.match(stderr, /other\.yaml: only `policies` has an effect in a policy file, not `rules`\n$/);
});

function matches(pattern: string, path: string): boolean {
  return createPathFilter([pattern])(path.split("/"));
}

test("an editor that checks a workspace finds files with stored keys only, where a policy requires it", () => {
  const keyed = "on: push\njobs: { a: { steps: [{ run: x, env: { ANTHROPIC_API_KEY: x } }] } }\n";
  const names = (configuration: string) => {
    const directory = directoryWith({ ".git/HEAD": "", ".wifc.yaml": configuration, "keyed.yml": keyed });
    const { uriOf, findSources } = createHost();
    return [...(findSources?.([uriOf(directory)]) ?? [])].flatMap((source) => (source ? [basename(source.name)] : []));
  };
  assert.deepEqual(names("policies: { federation-required: true }\n"), ["keyed.yml"]);
  assert.deepEqual(names("rules: {}\n"), []);
});

test("patterns of a configuration match as in `.gitignore`, with alternatives", () => {
  for (const [pattern, path, wanted] of [
    ["legacy", "legacy/deep/a.yaml", true],
    ["legacy/", "legacy", false],
    ["./legacy/**", "legacy/a.yaml", true],
    ["/a.yaml", "deep/a.yaml", false],
    ["*.{yml,yaml}", "deep/a.yml", true],
    ["{a,b}/{c,d}.yaml", "b/d.yaml", true],
    ["**/a.yaml", "x/y/a.yaml", true],
    ["legacy/**", "other/legacy/a.yaml", false],
  ] as const)
    assert.equal(matches(pattern, path), wanted, `${pattern} ${path}`);
  assert.equal(createPathFilter(["legacy/**", "!legacy/a.yaml"])(["legacy", "a.yaml"]), false);
  assert.equal(matches("{a,b}".repeat(40), "x"), false);
});

test("the schema of configurations lists the severities and targets that there are", () => {
  const { codeSeverity, checkedTarget } = SCHEMAS.config.definitions;
  assert.deepEqual(codeSeverity.enum, RULE_SEVERITIES);
  assert.deepEqual(checkedTarget.enum.toSorted(), TARGET_NAMES.toSorted());
});
