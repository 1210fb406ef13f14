// Gets a token from a command, which is run without a shell. Its standard error is shown only if it fails.
import { describeSystemError } from "../text/system-error.ts";
import { describeExcerpt } from "./excerpt.ts";
import { RUNTIME_LIMITS, type RuntimeOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { killGroup, startGroup } from "./process-group.ts";
import { decodeText, describeLimit, joinChunks } from "./read-stream.ts";
import { SECRET_RUN } from "./secrets.ts";
import { formatDuration } from "../text/numbers.ts";

/**
 * Runs a command and reads its standard output until every process that has it open has exited or closed it. Then kills whatever is
 * left of the process group.
 */
export function runCommandSource(argv: readonly string[], options: RuntimeOptions): Promise<Outcome> {
  const { environment, timeLimit = RUNTIME_LIMITS.time, signal } = options;
  if (signal?.aborted) return Promise.resolve(ABORTED);
  return new Promise((resolve) => {
    let child: ReturnType<typeof startGroup>;
    try {
      child = startGroup(argv, environment);
    } catch (error) {
      resolve({ reason: `it cannot be run: ${describeStartError(error)}` });
      return;
    }
    let failure: Outcome | undefined;
    const stop = (outcome: Outcome) => {
      failure ??= outcome;
      killGroup(child);
      // Otherwise `close` would wait for processes that have left the group and still hold the pipes.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const onAbort = () => stop(ABORTED);
    signal?.addEventListener("abort", onAbort, { once: true });
    const timer = setTimeout(() => stop({ reason: describeTimeout(child.exitCode, timeLimit) }), Math.ceil(timeLimit));
    const tooMuch = { reason: `it printed more than ${describeLimit(RUNTIME_LIMITS.bytes)}` };
    const printed = collectText(child.stdout, () => stop(tooMuch));
    const errors = collectText(child.stderr, () => stop(tooMuch));
    // The command gets no input. An error here only means that it exited before the pipe was closed.
    child.stdin.on("error", () => {}).end();
    child.on("error", (error) => stop({ reason: `it cannot be run: ${describeStartError(error)}` }));
    child.on("close", (code, killedBy) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      killGroup(child);
      if (failure) return resolve(failure);
      if (code === 0) return resolve({ text: printed() });
      // Its output may contain a token even though it failed.
      const secrets = [...Object.values(environment), printed().trim()].filter(isLong);
      resolve({ reason: describeExit(code, killedBy, describeExcerpt(errors(), secrets)) });
    });
  });
}

const ABORTED: Outcome = { reason: "it was aborted" };

/** Collects the output of a stream up to the limit. The returned function decodes what has been collected so far. */
function collectText(stream: NodeJS.ReadableStream, onTooMuch: () => void): () => string {
  const chunks: Uint8Array[] = [];
  let size = 0;
  stream.on("data", (chunk: Uint8Array) => {
    if (size + chunk.length > RUNTIME_LIMITS.bytes) return onTooMuch();
    size += chunk.length;
    chunks.push(chunk);
  });
  return () => decodeText(joinChunks(chunks, size));
}

function describeTimeout(exitCode: number | null, timeLimit: number): string {
  const limit = formatDuration(timeLimit);
  return exitCode === null
    ? `it did not exit within ${limit}`
    : `it exited, but a process that it started kept its output open for ${limit}`;
}

function describeExit(code: number | null, killedBy: string | null, excerpt: string): string {
  const how = code === null ? `was killed by ${killedBy ?? "a signal"}` : `exited with code ${code}`;
  return `it ${how}${excerpt}`;
}

/** Shorter values are taken for settings, not for secrets. */
function isLong(value: string | undefined): value is string {
  return value !== undefined && value.length >= SECRET_RUN;
}

/** Does not use Node's own messages, which repeat the arguments. */
function describeStartError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "no such program";
  if (code === "E2BIG") return "its arguments and environment are too long";
  return typeof code === "string" && !code.startsWith("ERR_")
    ? describeSystemError(error)
    : "its arguments are not valid";
}
