// The files that `npm run bench` makes are what docs/benchmarks.md says of them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { agentText } from "../src/dev/bench/agent-text.ts";
import { lint } from "../src/index.ts";

const COUNT = 600;
const TEXTS = Array.from({ length: COUNT }, (_, number) => agentText(number));
const ERRORS = TEXTS.map((text) => lint({ name: "agent.yaml", text }).diagnostics.map(({ code }) => code));

test("files of the benchmarks have about 2 kB, and are the same each time", () => {
  for (const text of TEXTS) assert.ok(text.length > 1900 && text.length <= 2000, `${text.length} characters`);
  assert.equal(agentText(7), TEXTS[7]);
});

test("a third of them signs in, a fifth has one mistake in that, and the others have nothing to say", () => {
  const wrong = ERRORS.filter((codes) => codes.length > 0);
  const valid = TEXTS.filter((text, number) => text.includes("auth:") && ERRORS[number]?.length === 0);
  assert.ok(Math.abs(wrong.length / COUNT - 1 / 5) < 0.05, `${wrong.length} of ${COUNT} are wrong`);
  assert.ok(Math.abs(valid.length / COUNT - 1 / 3) < 0.05, `${valid.length} of ${COUNT} sign in`);
  assert.deepEqual(new Set(wrong.flatMap((codes) => codes.join(" and "))), new Set(["unknown-key", "placeholder-id"]));
});
