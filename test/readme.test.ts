// Every example of the README does what the README says.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { listShellBlocks, README, ROOT, runReadme } from "./support/readme.ts";

test("the README shows what its commands print", () => {
  assert.equal(runReadme(), readFileSync(README, "utf8"), "stale? `npm run build && npm run fixtures` rewrites it");
});

test("the README's other commands are those that the tests know", () => {
  assert.deepEqual(listShellBlocks(), [
    "npm install --save-dev wifc",
    "npm ci && node dist/cli/main.cjs compile fixtures/valid/inherited-from-provider/agent.yaml",
    "npm ci && npm test",
    "git diff --name-only -z main | npx wifc lint --files-from -",
  ]);
});

test("the example of a checkout prints variables", () => {
  const [, example = ""] = listShellBlocks();
  const { stdout, status } = spawnSync("sh", ["-c", example.replace("npm ci && ", "")], {
    cwd: ROOT,
    encoding: "utf8",
  });
  assert.equal(status, 0);
  assert.match(stdout, /^AWF_AUTH_TYPE=github-oidc$/m);
});

test("CI runs the README's commands and nothing else", () => {
  const commands = readFileSync(join(ROOT, ".ci/run"), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("npm"));
  assert.deepEqual(commands, ["npm ci --no-audit --no-fund", "npm test"]);
});
