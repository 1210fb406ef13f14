// Results that go to files. Each is written atomically.
import { safeLine } from "../print/safe-text.ts";
import { plural } from "../text/numbers.ts";
import { isInput } from "./read-bytes.ts";
import { attemptWrite, printMessage, printResult } from "./output.ts";
import { appendToFile, checkWritable, replaceFile } from "./write-file.ts";

/** Throws a `Failure` for files that certainly cannot be written, so that a run fails before it does anything. */
export function checkOutputs(files: readonly (string | undefined)[]): void {
  for (const file of files) if (file !== undefined) attemptWrite(file, () => checkWritable(file));
}

/** Writes a text to a file, or to standard output. Throws a `Failure` if that fails or the file is an input of this run. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    printResult(text);
    return;
  }
  attemptWrite(file, () => rejectInput(file));
  rewriteFile(text, file);
}

/** Writes a text to a file that can be the one it was made from. Throws a `Failure` if that fails. */
export function rewriteFile(text: string, file: string): void {
  let others = 0;
  attemptWrite(file, () => {
    others = replaceFile(file, text);
  });
  const left =
    others === 0 ? "" : `; ${plural(others, "hard link")} to it still ${others === 1 ? "has" : "have"} the old text`;
  printMessage(`wrote ${safeLine(file)}${left}`);
}

/** Appends a text to a file. Throws a `Failure`, and leaves the file as it was, if that fails or the file is an input of this run. */
export function appendOutput(text: string, file: string): void {
  attemptWrite(file, () => {
    rejectInput(file);
    appendToFile(file, text);
  });
  printMessage(`appended to ${safeLine(file)}`);
}

function rejectInput(file: string): void {
  if (isInput(file)) throw new Error("it is an input of this run");
}
