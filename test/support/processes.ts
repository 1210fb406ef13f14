// Processes that a test has started, by what is unmistakable in their arguments.
import { spawnSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** How many processes have a text in their arguments. */
function countProcesses(marker: string): number {
  const { stdout } = spawnSync("ps", ["-A", "-o", "args="], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line.includes(marker)).length;
}

/** Waits until so many processes have a text in their arguments; gives back how many there are if it never comes to that. */
export async function waitForProcesses(marker: string, wanted: (count: number) => boolean): Promise<number> {
  for (let round = 0; round < 200 && !wanted(countProcesses(marker)); round += 1) await wait(50);
  return countProcesses(marker);
}
