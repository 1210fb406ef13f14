// Where results and messages go: the standard streams. Every run loads this; `output-file.ts` writes files.
import { writeSync } from "node:fs";
import { safeLine } from "../print/safe-text.ts";
import { maskCredentials } from "../text/credential.ts";
import { describeSystemError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";

export const STDOUT = 1;

export const STDERR = 2;

/**
 * Writes all of a text to standard output. A reader that has closed the pipe is not an error. Throws a `Failure` if it cannot be written.
 */
export function printResult(text: string): void {
  attemptWrite("standard output", () => writeAll(STDOUT, text));
}

/** Writes a line about the run to standard error. Anything in it that looks like a credential is masked: arguments may have one. */
export function printMessage(text: string): void {
  printErrors(`${maskCredentials(text)}\n`);
}

/** Writes a text to standard error as it is: diagnostics of a command whose result is something else. */
export function printErrors(text: string): void {
  try {
    writeAll(STDERR, text);
  } catch {
    // There is nowhere left to report it; the exit code still does.
  }
}

/** Runs what writes a file, or a stream with this name. Throws a `Failure` that says why it cannot be written. */
export function attemptWrite(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const isLost = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new Failure(
      `cannot write ${safeLine(file)}: ${isLost ? "its directory does not exist" : describeSystemError(error)}`,
    );
  }
}

let isAbandoned = false;

/** Whether the reader of standard output has closed it, as far as writing to it has shown. */
export function hasLostReader(): boolean {
  return isAbandoned;
}

/** Writes all of a text. A reader that has closed a standard stream is not an error. */
export function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(handle, bytes, done);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE" && (handle === STDOUT || handle === STDERR)) {
        isAbandoned ||= handle === STDOUT;
        return;
      }
      if (code !== "EAGAIN") throw error;
      // The pipe is full: wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
