// Gets a token from a file. The path is taken literally, relative to the working directory.
import { constants } from "node:fs";
import { open } from "node:fs/promises";
import { describeSystemError } from "../text/system-error.ts";
import { RUNTIME_LIMITS } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { decodeText, describeLimit, readStream } from "./read-stream.ts";

export async function readFileSource(path: string): Promise<Outcome> {
  try {
    // Without `O_NONBLOCK`, opening a named pipe would wait for a writer.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) return { reason: "it is not a regular file" };
      const { bytes, isWhole } = await readStream(file.createReadStream({ autoClose: false }), RUNTIME_LIMITS.bytes);
      return isWhole
        ? { text: decodeText(bytes) }
        : { reason: `it is larger than ${describeLimit(RUNTIME_LIMITS.bytes)}` };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { reason: describeSystemError(error) };
  }
}
