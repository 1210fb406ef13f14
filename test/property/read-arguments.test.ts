// Plain arguments of `wifc lint` are read without commander: with the same result, or not at all.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Command, CommanderError } from "commander";
import * as fc from "fast-check";
import { addOptions } from "../../src/cli/add-options.ts";
import { LINT_OPTIONS } from "../../src/cli/lint-option-rows.ts";
import { PROGRAM_OPTIONS } from "../../src/cli/program-options.ts";
import { readArguments } from "../../src/cli/read-arguments.ts";

const ROWS = [...LINT_OPTIONS, ...PROGRAM_OPTIONS];

/** What commander reads in arguments of `wifc lint`; nothing if it refuses them. */
function readWithCommander(args: readonly string[]): { paths: string[]; options: object } | undefined {
  const silent = { writeErr() {}, writeOut() {} };
  const program = addOptions(new Command("wifc"), PROGRAM_OPTIONS).exitOverride().configureOutput(silent);
  const lint = addOptions(new Command("lint").argument("[paths...]"), LINT_OPTIONS);
  let read: { paths: string[]; options: object } | undefined;
  program.addCommand(lint.exitOverride().configureOutput(silent));
  lint.action((paths: string[]) => {
    read = { paths, options: lint.optsWithGlobals() };
  });
  try {
    program.parse(["lint", ...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
  }
  return read;
}

const names = ROWS.flatMap(({ flags }) => flags.match(/--?[a-z][a-z-]*/g) ?? []);
const OTHERS = ["-", "--", "", "a.yaml", "7", "1/2", "sarif:a.sarif", "text:", "unknown-key=off", "no-code=off", "-x"];
const values = [...ROWS.flatMap(({ choices = [] }) => choices), ...OTHERS];
const argument = fc.oneof(
  fc.constantFrom(...names),
  fc.constantFrom(...values),
  fc.tuple(fc.constantFrom(...names), fc.constantFrom(...values)).map(([name, value]) => `${name}=${value}`),
);

test("arguments are read as commander reads them, or left to it", () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      const read = readArguments<object>(args, ROWS);
      if (!read) return;
      plain += 1;
      assert.deepEqual({ ...read, options: { ...read.options } }, readWithCommander(args), args.join(" "));
    }),
    { numRuns: 3000, seed: 1 },
  );
  assert.ok(plain > 500, `only ${plain} were plain`);
});

for (const args of [
  ["a.yaml"],
  ["--format", "github", "--fail-on", "warning", "."],
  ["--format=concise", "--quiet", "a.yaml", "b.yaml"],
  ["-o", "out.json", "--format", "json", "--max-warnings", "0", "--no-config", "--color", "never"],
]) {
  test(`commander is not needed for ${args.join(" ")}`, () => {
    assert.deepEqual({ ...readArguments<object>(args, ROWS)?.options }, readWithCommander(args)?.options);
  });
}
