// The recipes of docs/ci.md: their scripts are run, with stand-ins for npx, gh and reviewdog; what they name is there.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { parse } from "yaml";
import { directoryWith, MAIN } from "./support/command.ts";
import { ROOT } from "./support/readme.ts";

const PAGE = readFileSync(join(ROOT, "docs/ci.md"), "utf8");
const read = (file: string) => parse(readFileSync(join(ROOT, file), "utf8"));

const SOURCE = `---
on: issues
permissions: { contents: read, id-token: write }
engine:
  id: claude
  auth:
    type: anthropic-wif
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
---
`;
const LOCK = `jobs:
  agent:
    permissions: { id-token: write }
    steps:
      - id: agentic_execution
        env:
          AWF_AUTH_TYPE: github-oidc
          AWF_AUTH_PROVIDER: anthropic
          AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: fdrl_01AbCdEfGhIjKlMnOpQrStUv
          AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
          AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: svac_01AbCdEfGhIjKlMnOpQrStUv
`;
const BROKEN = "models: { claude: { auth: {} } }\nagents: { root: { model: claude } }\n";

/** The programs that recipes call. gh-aw's compiler takes the one notation that it knows, and gives what the test says. */
const BIN = directoryWith({
  npx: `#!/bin/sh\nshift\nexec "${process.execPath}" "${MAIN}" "$@"\n`,
  gh: `#!/bin/sh
for workflow in .github/workflows/*.md; do
  grep -q "type: github-oidc" "$workflow" || exit 1
  printf '%s' "$LOCK" > "\${workflow%.md}.lock.yml"
done
`,
  reviewdog: `#!/bin/sh\ncat > reviewdog.json\n`,
});
for (const program of ["npx", "gh", "reviewdog"]) chmodSync(join(BIN, program), 0o755);

/** The code block of a language below a heading. */
function findBlock(heading: string, language: string): string {
  const section = PAGE.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  const [, block] = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "m").exec(section) ?? [];
  assert.ok(block, `${heading} has no ${language}`);
  return block;
}

function run(script: string, files: Readonly<Record<string, string>>, lock = LOCK) {
  const cwd = directoryWith(files);
  const env = { ...process.env, PATH: `${BIN}:${process.env["PATH"] ?? ""}`, LOCK: lock };
  return { cwd, ...spawnSync("bash", ["-eo", "pipefail", "-c", script], { cwd, encoding: "utf8", env }) };
}

test("the action's recipe names inputs and outputs that it has, and the page explains each input", () => {
  const { inputs, outputs } = read("action.yml");
  const { steps } = parse(findBlock("GitHub: the action, with code scanning", "yaml")).jobs.wifc;
  assert.deepEqual(
    Object.keys(steps[1].with).filter((name) => !(name in inputs)),
    [],
  );
  const [, output = ""] = /steps\.wifc\.outputs\.([\w-]+)/.exec(steps[2].with.sarif_file) ?? [];
  assert.ok(output in outputs);
  assert.deepEqual(
    [...PAGE.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name),
    Object.keys(inputs),
  );
});

test("the problem matcher is in the package, and reads what the recipe prints", () => {
  const [, , { run: script }] = parse(findBlock("GitHub: a problem matcher", "yaml")).steps;
  const { stdout, status } = run(script, { "agent.yaml": BROKEN });
  const [, file = ""] = /^::add-matcher::node_modules\/wifc\/(.*)$/m.exec(stdout) ?? [];
  const [pattern] = JSON.parse(readFileSync(join(ROOT, file), "utf8")).problemMatcher[0].pattern;
  assert.equal(status, 1);
  assert.match(stdout.split("\n")[1] ?? "", new RegExp(pattern.regexp));
});

test("workflows go through wifc, gh-aw and back", () => {
  const script = findBlock("Before and after `gh aw compile`", "sh");
  const files = { ".github/agentic/triage.md": SOURCE, ".github/workflows/.keep": "" };
  const good = run(script, files);
  assert.deepEqual([good.status, existsSync(join(good.cwd, ".github/workflows/triage.lock.yml"))], [0, true]);
  const stale = run(script, files, LOCK.replace("fdrl_01", "fdrl_02"));
  assert.equal(stale.status, 1);
  assert.match(stale.stdout, /lock-different-value/);
  const broken = run(script, { ...files, ".github/agentic/triage.md": SOURCE.replace("fdrl_", "") });
  assert.deepEqual([broken.status, existsSync(join(broken.cwd, ".github/workflows/triage.md"))], [1, false]);
});

test("GitLab gets the file that its job names", () => {
  const { wifc } = parse(findBlock("GitLab: code quality", "yaml"));
  const { cwd, status } = run(wifc.script.join("\n"), { "agent.yaml": BROKEN });
  assert.equal(status, 1);
  assert.ok(JSON.parse(readFileSync(join(cwd, wifc.artifacts.reports.codequality), "utf8")).length > 0);
});

test("reviewdog gets its own format", () => {
  const { cwd, status } = run(findBlock("reviewdog", "sh"), { "agent.yaml": BROKEN });
  assert.equal(status, 0);
  assert.ok(JSON.parse(readFileSync(join(cwd, "reviewdog.json"), "utf8")).diagnostics.length > 0);
});

test("pre-commit's recipe names hooks that there are", () => {
  const known = read(".pre-commit-hooks.yaml").map(({ id }: { id: string }) => id);
  const [{ hooks }] = parse(findBlock("pre-commit", "yaml")).repos;
  assert.deepEqual(
    hooks.map(({ id }: { id: string }) => id),
    known,
  );
});
