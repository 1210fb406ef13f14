// Where results go: standard output, or a file that is written whole or not at all.
import { safeLine } from "../print/safe-text.ts";
import { describeError } from "../text/system-error.ts";
import { Failure } from "./exit-code.ts";
import { appendToFile, replaceFile, STDERR, STDOUT, writeAll } from "./write-file.ts";

/**
 * Writes all of a text to standard output. A reader that closed the pipe has seen enough: that is no error. Throws a `Failure` if it
 * cannot be written.
 */
export function printResult(text: string): void {
  attempt("standard output", () => writeAll(STDOUT, text));
}

/** Writes a line about the run to standard error. */
export function printMessage(text: string): void {
  printErrors(`${text}\n`);
}

/** Writes a text to standard error as it is: diagnostics of a command whose result is something else. */
export function printErrors(text: string): void {
  try {
    writeAll(STDERR, text);
  } catch {
    // Nobody is left to be told; the exit code still says it.
  }
}

/** Puts a text into a file, or on standard output if there is none. Throws a `Failure` if that cannot be done. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    printResult(text);
    return;
  }
  attempt(file, () => replaceFile(file, text));
  printMessage(`wrote ${safeLine(file)}`);
}

/** Puts a text behind what a file holds. Throws a `Failure` if that cannot be done; the file then is as it was. */
export function appendOutput(text: string, file: string): void {
  attempt(file, () => appendToFile(file, text));
  printMessage(`appended to ${safeLine(file)}`);
}

function attempt(file: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const isLost = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new Failure(
      `cannot write ${safeLine(file)}: ${isLost ? "its directory does not exist" : describeError(error)}`,
    );
  }
}
