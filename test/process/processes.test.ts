// The search for processes that tests leave running: it finds a process however it was started, and none that has ended.
import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directoryWith, wifc } from "../support/command.ts";
import { listMarked, MARK, waitForMarked } from "../support/marked-processes.ts";
import { ask } from "../support/sign-in.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

// Preloaded, as in `npm test`.
await import("../support/scan-output.ts");

const PATH = process.env["PATH"] ?? "";
const LINUX = process.platform === "linux";

/** Calls a function with another mark than that of the test run. */
async function withMark(mark: string, run: () => Promise<void>): Promise<void> {
  const before = process.env[MARK];
  process.env[MARK] = mark;
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env[MARK];
    else process.env[MARK] = before;
  }
}

// The shell's child is briefly a shell itself.
const isSleeping = (marked: readonly string[]) => marked.every((each) => each.endsWith(" sleep 73"));

test("a process that is left is counted until it ends, even if its parent has ended", async () => {
  const mark = `${process.pid}a`;
  await withMark(mark, async () => {
    assert.deepEqual(listMarked(mark), LINUX ? [] : undefined);
    const script = "sleep 73 >/dev/null 2>&1 & echo $!";
    const parent = spawn("sh", ["-c", script], { env: { PATH }, stdio: "pipe", detached: true });
    const [id] = await once(parent.stdout, "data");
    await once(parent, "exit");
    assert.deepEqual(await waitForMarked(mark, isSleeping), LINUX ? [`${String(id).trim()} sleep 73`] : undefined);
    process.kill(Number(id));
    assert.deepEqual(await waitForMarked(mark, ({ length }) => length === 0), LINUX ? [] : undefined);
  });
});

test("every process that a test starts has the mark of the run, and so have its children", async () => {
  const mark = `${process.pid}b`;
  const script = `echo "$${MARK}.b.c"`;
  const command = ["sh", "-c", script];
  await withMark(mark, async () => {
    for (const options of [{}, { env: { PATH } }]) {
      const stdout = await new Promise((resolve) => {
        execFile("sh", ["-c", script], options, (_, output) => resolve(output));
      });
      assert.equal(stdout, `${mark}.b.c\n`);
    }
    assert.equal(await ask({ command }, { environment: { PATH } }), `${mark}.b.c`);
    const noting = federatedAgent(agentAuth({}, { command: ["sh", "-c", `echo "$${MARK}" >mark`] }));
    const directory = directoryWith({ "agent.yaml": noting.text });
    wifc(directory, ["token", "agent.yaml"]);
    assert.equal(readFileSync(join(directory, "mark"), "utf8"), `${mark}\n`);
  });
});
