// Tokens from a command, run without a shell. What it complains about is shown only if it fails.
import { describeError } from "../text/system-error.ts";
import { describeSaying } from "./excerpt.ts";
import { RUNTIME_LIMITS, type RuntimeOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { endGroup, startGroup } from "./process-group.ts";
import { decodeText, describeLimit, joinChunks } from "./read-stream.ts";
import { SECRET_RUN } from "./secrets.ts";
import { formatSpan } from "../text/numbers.ts";

/** Runs a command and reads what it prints, until nothing that it started can print any more. Nothing that it started is left then. */
export function runCommandSource(argv: readonly string[], options: RuntimeOptions): Promise<Outcome> {
  const { environment, timeLimit = RUNTIME_LIMITS.time, signal } = options;
  if (signal?.aborted) return Promise.resolve(STOPPED);
  return new Promise((resolve) => {
    let child: ReturnType<typeof startGroup>;
    try {
      child = startGroup(argv, environment);
    } catch (error) {
      resolve({ reason: `it cannot be run: ${describeStart(error)}` });
      return;
    }
    let failure: Outcome | undefined;
    const stop = (reason: Outcome) => {
      failure ??= reason;
      endGroup(child);
      // Otherwise we would wait for whoever left the group with them.
      child.stdout.destroy();
      child.stderr.destroy();
    };
    const onAbort = () => stop(STOPPED);
    signal?.addEventListener("abort", onAbort, { once: true });
    const timer = setTimeout(() => stop({ reason: describeTimeout(child.exitCode, timeLimit) }), Math.ceil(timeLimit));
    const tooMuch = { reason: `it prints more than ${describeLimit(RUNTIME_LIMITS.bytes)}` };
    const printed = collectText(child.stdout, () => stop(tooMuch));
    const complaint = collectText(child.stderr, () => stop(tooMuch));
    // Nobody answers its questions. That it has ended before it hears so is no matter.
    child.stdin.on("error", () => {}).end();
    child.on("error", (error) => stop({ reason: `it cannot be run: ${describeStart(error)}` }));
    child.on("close", (code, endedBy) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      endGroup(child);
      if (failure) return resolve(failure);
      if (code === 0) return resolve({ text: printed() });
      // What it prints may be a token all the same.
      const secrets = [...Object.values(environment), printed().trim()].filter(isLong);
      resolve({ reason: describeEnd(code, endedBy, describeSaying(complaint(), secrets)) });
    });
  });
}

const STOPPED: Outcome = { reason: "it was stopped" };

/** Collects what a stream gives, up to the limit. The function that it gives back reads it. */
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
  const limit = formatSpan(timeLimit);
  return exitCode === null
    ? `it did not end within ${limit}`
    : `it ended, but something that it started kept its output open for ${limit}`;
}

function describeEnd(code: number | null, endedBy: string | null, said: string): string {
  const how = code === null ? `was ended by ${endedBy ?? "a signal"}` : `ended with ${code}`;
  return `it ${how}${said}`;
}

/** Shorter variables are settings. */
function isLong(value: string | undefined): value is string {
  return value !== undefined && value.length >= SECRET_RUN;
}

/** Node's own messages repeat the arguments. */
function describeStart(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such program";
  if (code === "E2BIG") return "its arguments or variables are too long";
  return typeof code === "string" && !code.startsWith("ERR_") ? describeError(error) : "its arguments are malformed";
}
