// npm, and what it installed, run as a user runs them.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";

// `npm test` tells its children about itself, and so does Node's runner; another npm is to hear only where packages come from.
const ENVIRONMENT = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|NODE_TEST_CONTEXT$)/i.test(name) ||
      /^npm_config_(registry|cache|userconfig|globalconfig|\w*proxy|cafile)$/i.test(name),
  ),
);

/** Runs a program and gives what it printed. Throws with everything it said if it failed. */
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

/** Runs npm, which says nothing of audits and funds. */
export function npm(folder: string, ...args: readonly string[]): string {
  return run(folder, "npm", ...args, "--no-audit", "--no-fund");
}
