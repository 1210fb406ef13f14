// Measures whole processes from outside. Compared commands take turns, so that other load on the machine affects both alike.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** A command to run, and the exit codes that count as success. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly codes: readonly number[];
}

const PEAK = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));
const MIB = 2 ** 20;

// Above all without NODE_EXTRA_CA_CERTS, because reading certificates makes Node start much more slowly.
const ENVIRONMENT = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", NO_COLOR: "1" };

/** Measures the time of a command in seconds. Throws if it does not end with one of its exit codes. */
function measureTime(command: Command): number {
  const start = process.hrtime.bigint();
  run(command, "ignore");
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** Measures the peak memory of a Node command in MiB. Throws if it does not end with one of its exit codes. */
function measureMemory(command: Command): number {
  const printed = run({ ...command, args: ["--require", PEAK, ...command.args] }, "pipe");
  return Number(/peak: (\d+)$/.exec(printed)?.[1]) / MIB;
}

/** Reads the number that a command prints. Throws if it does not end with one of its exit codes. */
function readNumber(command: Command): number {
  return Number(run(command, "ignore", "pipe"));
}

function run(
  { program, args, codes }: Command,
  stderr: "ignore" | "pipe",
  stdout: "ignore" | "pipe" = "ignore",
): string {
  const ended = spawnSync(program, args, { env: ENVIRONMENT, stdio: ["ignore", stdout, stderr], encoding: "utf8" });
  if (ended.status === null || !codes.includes(ended.status)) {
    const how = ended.error?.message ?? ended.signal ?? ended.status ?? "nothing";
    throw new Error(`${basename(program)} ended with ${how}`);
  }
  return (ended.stdout ?? "") + (ended.stderr ?? "");
}

/** Measures two commands in turn, `times` times each. */
export function alternate(measure: (command: Command) => number, a: Command, b: Command, times: number) {
  return Array.from({ length: times }, () => ({ a: measure(a), b: measure(b) }));
}

/** The quantile of values at `share`, from 0 to 1; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}

/** How a command is measured, and the unit of what is not compared with anything. */
export const MEASURES = {
  time: { of: measureTime, unit: "s" },
  memory: { of: measureMemory, unit: "MiB" },
  printed: { of: readNumber, unit: "ms" },
};
