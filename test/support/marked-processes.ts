// Processes that a run of the tests has started, by a variable that each inherits. Only Linux shows the variables of others.
import { readdirSync, readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/** The name of the variable. Its value is shorter than what wifc takes for a secret. */
export const MARK = "WIFC_TEST_RUN";

const PROCESSES = "/proc";

/** The process ids and arguments of the processes with this mark, without those that have ended; nothing where nobody can know. */
export function listMarked(mark: string): string[] | undefined {
  if (process.platform !== "linux") return undefined;
  const ids = readdirSync(PROCESSES).filter((name) => /^\d+$/.test(name));
  return ids
    .filter((id) => readOf(id, "environ").split("\0").includes(`${MARK}=${mark}`))
    .map((id) => `${id} ${readOf(id, "cmdline").replaceAll("\0", " ").trim()}`);
}

/** Waits until the processes with this mark are as wanted, or five seconds; gives back those that there are then. */
export async function waitForMarked(
  mark: string,
  wanted: (marked: readonly string[]) => boolean,
): Promise<string[] | undefined> {
  for (let round = 0; round < 50 && !wanted(listMarked(mark) ?? []); round += 1) await wait(100);
  return listMarked(mark);
}

/** Puts the mark of this process into the environment that a function of `node:child_process` is given; without one it is inherited. */
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

/** A file about a process: empty if the process has ended, or is of another user. */
function readOf(id: string, file: string): string {
  try {
    return readFileSync(`${PROCESSES}/${id}/${file}`, "latin1");
  } catch {
    return "";
  }
}
