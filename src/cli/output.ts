// Where results go: standard output, or a file that is written whole or not at all.
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { safeLine } from "../print/safe-text.ts";
import { describeError } from "./describe-error.ts";
import { Failure } from "./exit-code.ts";

const STDOUT = 1;
const STDERR = 2;

/** Writes all of a text to standard output. A reader that closed the pipe has seen enough: that is no error. */
export function printResult(text: string): void {
  writeAll(STDOUT, text);
}

/** Writes a line about the run to standard error. */
export function printMessage(text: string): void {
  writeAll(STDERR, `${text}\n`);
}

/** Writes a text to standard error as it is: diagnostics of a command whose result is something else. */
export function printErrors(text: string): void {
  writeAll(STDERR, text);
}

/** Puts a text into a file, or on standard output if there is none. Throws a `Failure` if that cannot be done. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    printResult(text);
    return;
  }
  try {
    replaceFile(file, text);
  } catch (error) {
    throw new Failure(`cannot write ${safeLine(file)}: ${describeError(error)}`);
  }
  printMessage(`wrote ${safeLine(file)}`);
}

/** Beside the file first, then in its place. A link is followed, an existing file keeps its mode. */
function replaceFile(file: string, text: string): void {
  const target = existsSync(file) ? realpathSync(file) : file;
  if (existsSync(target) && !statSync(target).isFile()) {
    // A pipe or a device, such as /dev/stdout, is written to, not replaced.
    const device = openSync(target, "w");
    writeAll(device, text);
    closeSync(device);
    return;
  }
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, "wx");
    writeAll(handle, text);
    fsyncSync(handle);
    closeSync(handle);
    if (existsSync(target)) chmodSync(temporary, statSync(target).mode);
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAll(handle: number, text: string): void {
  const bytes = Buffer.from(text);
  let done = 0;
  while (done < bytes.length) {
    try {
      done += writeSync(handle, bytes, done);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EPIPE" && handle === STDOUT) return;
      if (code !== "EAGAIN") throw error;
      // A pipe that is full: wait until its reader caught up.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
