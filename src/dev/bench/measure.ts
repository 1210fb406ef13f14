// Whole processes, measured from outside: one after the other in turn, so that what else the machine does hits both alike.
import { spawnSync } from "node:child_process";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";

/** What to run, and the exit codes with which it has done its work. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly codes: readonly number[];
}

const PEAK = fileURLToPath(new URL("peak-memory.cjs", import.meta.url));
const MIB = 2 ** 20;

// Without NODE_EXTRA_CA_CERTS above all: reading them alone makes Node start in three times its time.
const ENVIRONMENT = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", NO_COLOR: "1" };

/** Seconds that a command takes. Throws if it ends in another way than it should. */
export function measureTime(command: Command): number {
  const start = process.hrtime.bigint();
  run(command, "ignore");
  return Number(process.hrtime.bigint() - start) / 1e9;
}

/** The most memory that a command of Node has had at once, in MiB. Throws if it ends in another way than it should. */
export function measureMemory(command: Command): number {
  const printed = run({ ...command, args: ["--require", PEAK, ...command.args] }, "pipe");
  return Number(/peak: (\d+)$/.exec(printed)?.[1]) / MIB;
}

function run({ program, args, codes }: Command, stderr: "ignore" | "pipe"): string {
  const ended = spawnSync(program, args, { env: ENVIRONMENT, stdio: ["ignore", "ignore", stderr], encoding: "utf8" });
  if (ended.status === null || !codes.includes(ended.status)) {
    const how = ended.error?.message ?? ended.signal ?? ended.status ?? "nothing";
    throw new Error(`${basename(program)} ended with ${how}`);
  }
  return ended.stderr ?? "";
}

/** Measures two commands in turn, so many times. */
export function alternate(measure: (command: Command) => number, a: Command, b: Command, times: number) {
  return Array.from({ length: times }, () => ({ a: measure(a), b: measure(b) }));
}

/** The value that so much of the values lies below, 0 to 1; 0.5 is the median. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.round((sorted.length - 1) * share)] ?? Number.NaN;
}
