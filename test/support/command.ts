// The command as it is installed, run in a directory made for it.
import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";

/** The file that `npm run build` makes of the command line. */
export const MAIN = fileURLToPath(new URL("../../dist/cli/main.cjs", import.meta.url));
// Some tests would wait for ever for a command that is not there.
if (!existsSync(MAIN)) throw new Error("there is no command to test: `npm run build`");

const ROOT = mkdtempSync(join(tmpdir(), "wifc-command-"));
after(() => rmSync(ROOT, { recursive: true }));

/** What is in a directory, by the paths of the files. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new directory with these files in it. */
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

/** Runs wifc in a directory, or in a new one with these files. */
export function wifc(
  place: string | Files,
  args: readonly string[],
  { env = {}, input = "" }: Surroundings = {},
): SpawnSyncReturns<string> {
  const cwd = typeof place === "string" ? place : directoryWith(place);
  const path = process.env["PATH"] ?? "";
  return spawnSync(process.execPath, [MAIN, ...args], {
    cwd,
    input,
    encoding: "utf8",
    env: { PATH: path, ...env },
  });
}
