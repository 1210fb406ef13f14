// Finds processes that a test started by an unmistakable text in their arguments.
import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** Counts the processes with a text in their arguments. */
function countProcesses(marker: string): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(marker)).length;
}

/** Waits until `wanted` processes have a text in their arguments. Returns their number at the end. */
export async function waitForProcesses(marker: string, wanted: (count: number) => boolean): Promise<number> {
  for (let round = 0; round < 200 && !wanted(countProcesses(marker)); round += 1) await wait(50);
  return countProcesses(marker);
}
