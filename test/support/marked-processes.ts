// Finds processes that a test run started by a variable that they inherit. Only Linux shows the variables of other processes.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** The name of the variable. Its value must be too short to be taken for a secret by wifc. */
export const MARK = "WIFC_TEST_RUN";

const PROCESSES = "/proc";

/** Lists the ids and arguments of running processes with this mark. The list is empty on systems where they cannot be found. */
export function listMarked(mark: string): string[] | undefined {
  if (process.platform !== "linux") return undefined;
  const ids = readdirSync(PROCESSES).filter((name) => /^\d+$/.test(name));
  return ids
    .filter((id) => readOf(id, "environ").split("\0").includes(`${MARK}=${mark}`))
    .map((id) => `${id} ${readOf(id, "cmdline").replaceAll("\0", " ").trim()}`);
}

/** Waits at most five seconds until the processes with this mark are as wanted. Returns the processes at that time. */
export async function waitForMarked(
  mark: string,
  wanted: (marked: readonly string[]) => boolean,
): Promise<string[] | undefined> {
  for (let round = 0; round < 50 && !wanted(listMarked(mark) ?? []); round += 1) await wait(100);
  return listMarked(mark);
}

/** Adds the mark of this process to the `env` option of a function of `node:child_process`. Without the option, it is inherited. */
export function keepMark(args: readonly unknown[]): void {
  const mark = process.env[MARK];
  if (mark === undefined) return;
  for (const each of args) {
    if (isOptions(each) && each.env) Object.assign(each, { env: { ...each.env, [MARK]: mark } });
  }
}

function isOptions(value: unknown): value is { readonly env?: Readonly<Record<string, string>> } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Reads a file about a process; empty if the process has ended or belongs to another user. */
function readOf(id: string, file: string): string {
  try {
    return readFileSync(`${PROCESSES}/${id}/${file}`, "latin1");
  } catch {
    return "";
  }
}
