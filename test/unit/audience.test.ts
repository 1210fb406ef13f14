// What the command line calls an option, nobody else is told; and what programs get to know of every finding.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { CODES } from "../../src/index.ts";
import { diagnose, readCases } from "../support/fixtures.ts";

const CASES = [...readCases("valid"), ...readCases("invalid")];

const CLI = new URL("../../src/cli/", import.meta.url);
const OPTIONS = new Set(
  readdirSync(CLI)
    .flatMap((file) => [...readFileSync(new URL(file, CLI), "utf8").matchAll(/[(", ](--[a-z][a-z-]*)[" ]/g)])
    .map(([, option = ""]) => option),
);

for (const audience of ["library", "language-server", "runtime"] as const) {
  test(`no words for the ${audience} name an option or a command of the command line`, () => {
    assert.ok(OPTIONS.has("--set") && OPTIONS.has("--target"), "the options are found");
    const told = CASES.flatMap((each) => diagnose(each, audience)).map(
      ({ message, hint }) => `${message} ${hint ?? ""}`,
    );
    const wrong = told.filter((words) => {
      // Of a command in backquotes, an option of another program is no option of ours.
      const [, ours] = /(?:^|[\s`])(--[a-z][a-z-]*)/.exec(words.replace(/`(?!--|wifc)[^`]*`/g, "")) ?? [];
      return words.includes("`wifc ") || (ours !== undefined && OPTIONS.has(ours));
    });
    assert.deepEqual(wrong, []);
  });
}

test("the facts of every finding are JSON, few and short, and hold no place and no source", () => {
  const told = new Set<string>();
  for (const { code, facts } of CASES.flatMap((each) => diagnose(each))) {
    told.add(code);
    const printed = JSON.stringify(facts);
    assert.deepEqual(JSON.parse(printed), facts);
    assert.doesNotMatch(printed, /"(document|pointer|source|range)":\{/, code);
    assert.ok(printed.length < 5_000, `${code}: ${printed.slice(0, 200)}`);
  }
  assert.deepEqual(
    CODES.filter((code) => !told.has(code)),
    [],
  );
});
