// The scan of everything that wifc prints in this test suite: it is active, and accepts only the exceptions.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { ACCESS_TOKEN } from "../support/secrets.ts";
import { assertHarmless } from "../support/scan-output.ts";

const HARMFUL = {
  "a command to a runner": "::set-output name=a::b\n",
  "an indented one": "text\n  ::warning::b\n",
  "an annotation that is not of our making": "::error file=a.yaml::text\n",
  "the older kind, anywhere in a line": "text ##[error]text\n",
  "an escape sequence": "\u001B[2J",
  "a C1 control character": "\u009B2J",
  "a carriage return within a line": "good\rbad\n",
  "a line separator": "a\u2028b",
  "an override of the direction": "a\u202Eb",
};

for (const [name, text] of Object.entries(HARMFUL)) {
  test(`${name} is found`, () => {
    assert.throws(() => assertHarmless(text), /wifc printed/);
  });
}

test("exceptions pass: our annotations, requested colors, and line ends of an input that are kept", () => {
  assertHarmless("::error file=a%3Ab.yaml,line=1,endLine=1,col=1,endColumn=2,title=wifc unknown-key::text\n");
  assertHarmless("::notice::3 more findings of wifc than GitHub shows\n::add-mask::x\n");
  assertHarmless("\u001B[31merror\u001B[39m a::b ## [x]\r\n\ttext\n");
});

test("the output of every wifc process that a test starts is scanned", () => {
  const script = 'process.stdout.write("::debug::x\\n")';
  assert.throws(() => spawnSync(process.execPath, ["-e", script, "wifc"]), /wifc printed/);
  assert.equal(spawnSync(process.execPath, ["-e", script]).status, 0);
});

test("no secret of the tests is printed, except with `--print`", () => {
  const script = `console.log(${JSON.stringify(ACCESS_TOKEN)})`;
  assert.throws(() => spawnSync(process.execPath, ["-e", script, "wifc"]), /a secret would be printed/);
  assert.equal(spawnSync(process.execPath, ["-e", script, "wifc", "--print"]).status, 0);
});
