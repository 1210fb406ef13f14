// `required-env` on several files, and on files with very many reasons.
import assert from "node:assert/strict";
import { test } from "node:test";
import { requiredEnv } from "../../src/index.ts";
import { MOST_LISTED } from "../../src/required-env/requirement.ts";
import { wifc } from "../support/command.ts";
import { agentFile, engineAuth, federatedAgent, markdownFile } from "../support/sources.ts";

const GOOD = federatedAgent().text;

test("a directory is searched as by `lint`, and other files are skipped", () => {
  const files = {
    "a/agent.yaml": GOOD,
    "a/values.yaml": "a: 1\n",
    "a/broken.yaml": "a: [\n",
    "b.yaml": GOOD,
    ".gitignore": "ignored\n",
    "ignored/agent.yaml": GOOD,
  };
  const pathsOf = (...args: readonly string[]) => {
    const { status, stdout, stderr } = wifc(files, ["required-env", "--format", "json", ...args]);
    assert.deepEqual([status, stderr], [0, ""]);
    return JSON.parse(stdout).reports.map(({ path }: { path: string }) => path);
  };
  assert.deepEqual(pathsOf("."), ["a/agent.yaml", "b.yaml"]);
  assert.deepEqual(pathsOf("b.yaml", "a", "./b.yaml"), ["b.yaml", "a/agent.yaml"]);
  assert.deepEqual(pathsOf("**/agent.yaml"), ["a/agent.yaml"]);
});

test("a directory without agent files and workflows is misuse", () => {
  const { status, stdout, stderr } = wifc({ "a/values.yaml": "a: 1\n" }, ["required-env", "a", "--check"]);
  assert.deepEqual([status, stdout, stderr], [2, "", "wifc: no file with a sign-in found in a\n"]);
});

test("of many reasons and many agents, the first are listed and the others counted", () => {
  const keys = Array.from({ length: 300 }, (_, index) => `m${index}`);
  const models = Object.fromEntries(keys.map((key) => [key, { provider: "openai", model: "gpt" }]));
  const agents = Object.fromEntries(keys.map((key) => [`a-${key}`, { model: keys.join(",") }]));
  const file = agentFile({ models, agents });
  const [key] = requiredEnv(file).reports[0]?.required ?? [];
  const [need] = key?.neededBy ?? [];
  assert.deepEqual([key?.neededBy.length, key?.moreNeeds], [MOST_LISTED, 300 - MOST_LISTED]);
  assert.deepEqual([need?.agents?.length, need?.moreAgents], [MOST_LISTED, 300 - MOST_LISTED]);
  const { stdout } = wifc({ "agent.yaml": file.text }, ["required-env", "agent.yaml"]);
  assert.match(stdout, new RegExp(`and ${300 - MOST_LISTED} more\\)`));
  assert.match(stdout, new RegExp(`^ +and ${300 - MOST_LISTED} more reasons$`, "m"));
});

test("variables that refer to each other are each followed once", () => {
  const env: Record<string, string> = { V0: "${{ vars.LAST }}" };
  for (let index = 1; index <= 60; index += 1) env[`V${index}`] = `\${{ env.V${index - 1} }}\${{ env.V${index - 1} }}`;
  const auth = { ...engineAuth(), audience: "${{ env.V60 }}" };
  const { reports } = requiredEnv(
    markdownFile("w.md", { on: "push", env, permissions: { "id-token": "write" }, engine: { id: "claude", auth } }),
  );
  const names = reports.flatMap(({ required }) => required.map(({ name }) => name));
  assert.ok(names.includes("LAST"));
  assert.ok(!names.some((name) => name.startsWith("V")));
});
