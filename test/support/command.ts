// Runs the built command in a temporary directory.
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { commandLine, MAIN } from "./command-line.ts";

export { commandLine, MAIN, SHELL_COMMAND } from "./command-line.ts";

// Without this check, some tests would wait forever.
if (!existsSync(MAIN)) throw new Error("there is no command to test; run `npm run build`");

const ROOT = mkdtempSync(join(tmpdir(), "wifc-command-"));
after(() => rmSync(ROOT, { recursive: true }));

/** The files of a directory, by path. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Makes a temporary directory with these files. */
export function directoryWith(files: Files): string {
  const directory = mkdtempSync(join(ROOT, "case-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), content);
  }
  return directory;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

/** Runs wifc in a directory, or in a temporary one with these files. */
export function wifc(
  place: string | Files,
  args: readonly string[],
  { env = {}, input = "" }: Surroundings = {},
): SpawnSyncReturns<string> {
  const cwd = typeof place === "string" ? place : directoryWith(place);
  const path = process.env["PATH"] ?? "";
  return spawnSync(...commandLine(...args), {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: path, ...env },
  });
}
