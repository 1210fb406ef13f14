// `WIFC_DEBUG=1` prints the stages of each file on standard error, and nothing of its content.
import assert from "node:assert/strict";
import { test } from "node:test";
import { wifc } from "../support/command.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const FILES = {
  "good.yaml": federatedAgent(agentAuth({ service_account_id: "svac_markedAbCdEfGhIjKlMn" })).text,
  "bad.yaml": federatedAgent(agentAuth({ marked_key: "marked-value" })).text,
};
const STAGES = ["parse", "dialect", "shape", "rules", "targets", "suppressions"];
const LINES = /^wifc: (\S+): (\w+): (.+) \(\d+\.\d ms\)$/gm;

for (const [command, ...args] of [
  ["lint", "good.yaml", "bad.yaml"],
  ["compile", "good.yaml"],
  ["required-env", "good.yaml"],
  ["token", "good.yaml"],
] as const) {
  test(`\`wifc ${command}\` prints the stages of each file if requested, and changes nothing else`, () => {
    const [plain, traced] = [{}, { WIFC_DEBUG: "1" }].map((env) => wifc(FILES, [command, ...args], { env }));
    assert.ok(plain && traced);
    assert.deepEqual([traced.status, traced.stdout], [plain.status, plain.stdout]);
    assert.equal(plain.stderr, traced.stderr.replaceAll(LINES, "").trimStart());

    const told = [...traced.stderr.matchAll(LINES)];
    assert.deepEqual(
      new Set(told.map(([, file, stage]) => `${file} ${stage}`)),
      new Set(args.flatMap((file) => STAGES.map((stage) => `${file} ${stage}`))),
    );
    assert.doesNotMatch(told.join("\n"), /marked/);
  });
}
