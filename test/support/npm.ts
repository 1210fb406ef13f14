// Runs npm, and the programs that it installs, as a user would.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

// `npm test` and Node's test runner set variables for their children. A nested npm must only see where packages come from.
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|NODE_TEST_CONTEXT$)/i.test(name) ||
      /^npm_config_(registry|cache|userconfig|globalconfig|\w*proxy|cafile)$/i.test(name),
  ),
);

/** Runs a program and returns its output. Throws with all of its output if it fails. */
export function run(folder: string, program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: ENVIRONMENT,
    shell: process.platform === "win32" && program.startsWith("np"),
    timeout: 120_000,
  });
  assert.equal(status, 0, `${program} ${args.join(" ")}\n${stdout}\n${stderr}\n${error?.message ?? ""}`);
  return stdout;
}

/** Runs npm without audit and funding messages. */
export function npm(folder: string, ...args: readonly string[]): string {
  return run(folder, "npm", ...args, "--no-audit", "--no-fund");
}
