// A single text can be nearly as long as the limit of a file. It must be processed in linear time: repeated scans would take minutes.
// A process that takes that long is ended.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { LIMITS } from "../../src/index.ts";
import { commandLine, directoryWith } from "../support/command.ts";
import { agentAuth, agentFile, type Keys } from "../support/sources.ts";

const LENGTH = LIMITS.size.most - 10_000;
const PLENTY = 60_000;

const list = (item: (index: number) => string) => {
  const count = LENGTH / `${item(100_000)},`.length;
  return Array.from({ length: count }, (_, index) => item(index)).join(",");
};

const claude = (auth: Keys = agentAuth()) => ({ provider: "anthropic", auth });
const block = (ids: Keys) => agentFile({ models: { claude: claude(agentAuth(ids)) } });

const TEXTS: readonly (readonly [what: string, command: string, text: string, status: number])[] = [
  ["blanks in an id", "lint", block({ federation_rule_id: `a${" ".repeat(LENGTH)}b` }).text, 1],
  ["signs in an id", "lint", block({ federation_rule_id: `a${"!".repeat(LENGTH)}b` }).text, 1],
  ["a reference for a name", "lint", block({ identity_token: { env: `$${"a".repeat(LENGTH)}` } }).text, 1],
  ["names of one model", "lint", modelsOf(list(() => "claude")), 1],
  ["names of no model", "lint", modelsOf(list((index) => `model${index}`)), 1],
  ["names of models at one provider", "required-env", modelsOf(list((index) => `claude/${index}`)), 1],
];

for (const [what, command, text, status] of TEXTS) {
  test(`${command} of a long text: ${what}`, () => {
    const cwd = directoryWith({ "agent.yaml": text });
    const run = spawnSync(...commandLine(command, "agent.yaml"), { cwd, timeout: PLENTY, stdio: "ignore" });
    assert.equal(run.status, status);
  });
}

function modelsOf(model: string): string {
  const entry = { claude: claude() };
  return agentFile({ providers: entry, models: entry, agents: { root: { model } } }).text;
}
