// A repository with files of all dialects: `wifc lint` finds in one run what an editor shows in each file.
import assert from "node:assert/strict";
import { test } from "node:test";
import { directoryWith, wifc } from "../support/command.ts";
import { openAll, startServer } from "../support/language-client.ts";
import { EIGHTEEN, OTHERS, SIX } from "../support/six-dialects.ts";

const FILES = { ...OTHERS, ...SIX };
const directory = directoryWith(FILES);

test("one run from the root finds the three mistakes of each dialect, and nothing else", () => {
  const { status, stdout, stderr } = wifc(directory, ["lint", "--format", "concise"]);
  const found = stdout.trimEnd().split("\n");
  assert.deepEqual(
    found.map((line) => line.replace(/:\d+(: \w+\[[\w-]+\]) .*$/, "$1")),
    EIGHTEEN,
  );
  assert.deepEqual([status, stderr], [1, ""]);
});

test("each file alone has the same findings", () => {
  for (const name of Object.keys(SIX)) {
    const { stdout } = wifc(directory, ["lint", "--format", "concise", name]);
    assert.equal(stdout.trimEnd().split("\n").length, 3, stdout);
  }
});

test("the language server shows the same findings", { timeout: 60_000 }, async () => {
  const client = await startServer(directory);
  assert.deepEqual(await openAll(client, directory, FILES), EIGHTEEN);
  assert.deepEqual(await client.stop(), { code: 0, stderr: "" });
});
