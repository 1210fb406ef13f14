// Results that go to files, each written whole or not at all.
import { safeLine } from "../print/safe-text.ts";
import { plural } from "../text/numbers.ts";
import { isInput } from "./read-bytes.ts";
import { attemptWrite, printMessage, printResult } from "./output.ts";
import { appendToFile, checkWritable, replaceFile } from "./write-file.ts";

/** Throws a `Failure` for files that cannot be written for sure, so that a run says so before it does anything. */
export function checkOutputs(files: readonly (string | undefined)[]): void {
  for (const file of files) if (file !== undefined) attemptWrite(file, () => checkWritable(file));
}

/** Puts a text into a file, or on standard output if there is none. Throws a `Failure` if that cannot be done, or the run has read that file. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    printResult(text);
    return;
  }
  attemptWrite(file, () => refuseInput(file));
  rewriteFile(text, file);
}

/** Puts a text into a file that may be the one that it was made from. Throws a `Failure` if that cannot be done. */
export function rewriteFile(text: string, file: string): void {
  let others = 0;
  attemptWrite(file, () => {
    others = replaceFile(file, text);
  });
  const left =
    others === 0 ? "" : `; ${plural(others, "hard link")} to it still ${others === 1 ? "has" : "have"} the old text`;
  printMessage(`wrote ${safeLine(file)}${left}`);
}

/** Adds a text to what a file holds. Throws a `Failure` if that cannot be done, or the run has read that file; it then is as it was. */
export function appendOutput(text: string, file: string): void {
  attemptWrite(file, () => {
    refuseInput(file);
    appendToFile(file, text);
  });
  printMessage(`appended to ${safeLine(file)}`);
}

function refuseInput(file: string): void {
  if (isInput(file)) throw new Error("it is an input of this run");
}
