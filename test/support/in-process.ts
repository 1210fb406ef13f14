// Runs the command line in this process, which is fast. Handles a `Failure` like run.ts.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { mock } from "node:test";
import { EXIT, Failure } from "../../src/cli/exit-code.ts";
import { printMessage } from "../../src/cli/output.ts";
import { runProgram } from "../../src/cli/program.ts";

/** The exit code and the output of a run. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Does something with `directory` as the current directory. */
export async function inDirectory<T>(directory: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(directory);
  try {
    return await work();
  } finally {
    process.chdir(before);
  }
}

/** Runs the command line in a directory. It must not write files, because all writes are redirected to its standard streams. */
export async function runInProcess(directory: string, args: readonly string[]): Promise<Run> {
  const written = new Map<unknown, string>();
  const put = (handle: unknown, text: string) => written.set(handle, (written.get(handle) ?? "") + text);
  const writing = mock.method(fs, "writeSync", (handle: number, bytes: Uint8Array, from: number) => {
    put(handle, new TextDecoder().decode(bytes.subarray(from)));
    return bytes.length - from;
  });
  syncBuiltinESMExports();
  try {
    const status = await inDirectory(directory, () => runProgram(args)).catch((error: unknown) => {
      if (!(error instanceof Failure)) throw error;
      printMessage(`wifc: ${error.message}`);
      return EXIT.failure;
    });
    return { status, stdout: written.get(1) ?? "", stderr: written.get(2) ?? "" };
  } finally {
    writing.mock.restore();
    syncBuiltinESMExports();
  }
}
