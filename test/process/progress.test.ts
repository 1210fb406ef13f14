// Progress is shown in long runs on a terminal, and nowhere else. Needs `npm run build`.
import assert from "node:assert/strict";
import { execFile, spawnSync } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { createProgress } from "../../src/cli/progress.ts";
import { directoryWith, SHELL_COMMAND } from "../support/command.ts";

const FILES = Array.from({ length: 50 }, (_, index) => ({ path: `${index}.yaml`, named: false }));

/** Collects the output if each file takes this many milliseconds. */
function progressOf(isTTY: boolean, each: number): readonly string[] {
  const written: string[] = [];
  let now = 0;
  const progress = createProgress(
    () => isTTY,
    (text) => written.push(text),
    () => now,
  );
  const seen = [];
  for (const file of progress.watch(FILES)) {
    now += each;
    seen.push(file);
  }
  assert.deepEqual(seen, FILES);
  return written;
}

/** Returns the line that a terminal shows after these texts. */
function screen(written: readonly string[]): string {
  const line: string[] = [];
  let at = 0;
  for (const character of written.join("")) {
    if (character === "\r") at = 0;
    else line[at++] = character;
  }
  return line.join("").trimEnd();
}

test("on a terminal, a run of more than a second shows its progress, at most ten times a second, and removes it at the end", () => {
  assert.deepEqual(progressOf(true, 20), [], "50 files in a second");
  const written = progressOf(true, 60);
  assert.equal(written[0], "\rchecked 17 files…", "after 1.02 s");
  assert.equal(written.length - 1, 17, "two seconds, a line every 120 ms");
  assert.equal(screen(written.slice(0, 2)), "checked 19 files…");
  assert.equal(screen(written), "");
});

test("no progress is shown without a terminal", () => {
  assert.deepEqual(progressOf(false, 60), []);
});

test("no progress is shown without a terminal, whatever the clock says", () => {
  const written: string[] = [];
  let now = 990;
  const progress = createProgress(
    () => false,
    (text) => written.push(text),
    () => (now += 1),
  );
  assert.equal([...progress.watch(FILES)].length, FILES.length);
  assert.deepEqual(written, []);
});

test("the line can be cleared for other output, and comes back", () => {
  const written: string[] = [];
  let now = 0;
  const progress = createProgress(
    () => true,
    (text) => written.push(text),
    () => now,
  );
  progress.clear();
  assert.equal(written.length, 0, "there is nothing to clear");
  for (const _ of progress.watch(FILES.slice(0, 4))) {
    now += 1001;
    progress.clear();
    assert.equal(screen(written), "");
  }
  assert.equal(written.filter((text) => text.startsWith("\rchecked")).length, 3);
});

const hasScript = spawnSync("script", ["--version"]).status === 0;

test(`a run detects a terminal${hasScript ? "" : " (only a pipe is tested, because `script` is not installed)"}`, async () => {
  const cwd = directoryWith({ "a.yaml": "agents: { root: { model: openai/gpt } }\n" });
  // The file that the shell opens is read first, and takes two seconds.
  const command = `${SHELL_COMMAND} lint <(sleep 2) a.yaml`;
  const env = { ...process.env, SHELL: "/bin/bash" };
  const run = async (program: string, ...args: readonly string[]) => {
    const { stdout, stderr } = await promisify(execFile)(program, args, { cwd, env });
    return stdout + stderr;
  };
  const onTerminal = (line: string) => (hasScript ? run("script", "-qec", line, "/dev/null") : run("bash", "-c", line));
  const [piped, shown, quiet] = await Promise.all([
    run("bash", "-c", command),
    onTerminal(command),
    onTerminal(`${command} --quiet`),
  ]);
  assert.doesNotMatch(piped, /checked \d|\r/);
  assert.doesNotMatch(quiet, /checked \d/);
  if (hasScript) assert.match(shown, /\rchecked 1 file…\r {15}\r/);
});
