// Tokens from a command, run without a shell. What it complains about is shown only if it fails.
import { execFile } from "node:child_process";
import { describeError } from "../text/system-error.ts";
import { describeSaying } from "./excerpt.ts";
import { RUNTIME_LIMITS, type RuntimeOptions } from "./options.ts";
import type { Outcome } from "./outcome.ts";
import { describeLimit } from "./read-stream.ts";
import { SECRET_RUN } from "./secrets.ts";
import { formatSpan } from "../text/time.ts";

/** Runs a command and reads what it prints. */
export function runCommandSource(argv: readonly string[], options: RuntimeOptions): Promise<Outcome> {
  const { environment, timeLimit = RUNTIME_LIMITS.time, signal } = options;
  const [program = "", ...args] = argv;
  return new Promise((resolve) => {
    const settings = {
      env: environment,
      timeout: Math.ceil(timeLimit),
      killSignal: "SIGKILL",
      maxBuffer: RUNTIME_LIMITS.bytes,
      windowsHide: true,
      ...(signal && { signal }),
    } as const;
    try {
      const child = execFile(program, args, settings, (error, stdout, stderr) => {
        if (!error) return resolve({ text: stdout });
        // What it prints may be a token all the same.
        const secrets = [...Object.values(environment), stdout.trim()];
        const said = () => describeSaying(stderr, secrets.filter(isLong));
        resolve({ reason: describeFailure(error, said, timeLimit) });
      });
      // Nobody answers its questions. That it has ended before it hears so is no matter.
      child.stdin?.on("error", () => {}).end();
    } catch (error) {
      resolve({ reason: `it cannot be run: ${describeStart(error)}` });
    }
  });
}

type Failed = Error & {
  readonly code?: string | number | null | undefined;
  readonly killed?: boolean | undefined;
  readonly signal?: string | null | undefined;
};

/** Shorter variables are settings. */
function isLong(value: string | undefined): value is string {
  return value !== undefined && value.length >= SECRET_RUN;
}

function describeFailure(error: Failed, said: () => string, timeLimit: number): string {
  if (error.name === "AbortError") return "it was stopped";
  if (error.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") {
    return `it prints more than ${describeLimit(RUNTIME_LIMITS.bytes)}`;
  }
  if (error.killed) return `it did not end within ${formatSpan(timeLimit)}`;
  if (typeof error.code === "string") return `it cannot be run: ${describeStart(error)}`;
  const how = error.signal ? `was ended by ${error.signal}` : `ended with ${error.code ?? "an error"}`;
  return `it ${how}${said()}`;
}

/** Node's own messages repeat the arguments. */
function describeStart(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ENOENT") return "there is no such program";
  if (code === "E2BIG") return "its arguments or variables are too long";
  return typeof code === "string" && !code.startsWith("ERR_") ? describeError(error) : "its arguments are malformed";
}
