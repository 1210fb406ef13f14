// A command together with everything that it starts. They end together, and no later than this process: a group of its own keeps
// them from the signals of a terminal, so that they are ended here whenever this process is. (Nothing can be done about `SIGKILL`.)
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import type { Environment } from "./options.ts";

const IS_WINDOWS = process.platform === "win32";

// What ends a process that does not listen. Windows has no `SIGQUIT`.
const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP", ...(IS_WINDOWS ? [] : ["SIGQUIT" as const])];

type Child = ChildProcessWithoutNullStreams;

const running = new Set<Child>();

/** Starts a command without a shell. Throws what `spawn` throws. Whoever starts a group must end it. */
export function startGroup(argv: readonly string[], environment: Environment): Child {
  const [program = "", ...args] = argv;
  const child = spawn(program, args, { env: environment, detached: !IS_WINDOWS, windowsHide: true });
  if (running.size === 0) watchOwnEnd();
  running.add(child);
  return child;
}

/** Ends what is left of a group at once, also what does not listen to signals. What has moved to another group is out of reach. */
export function endGroup(child: Child): void {
  if (!running.delete(child)) return;
  killGroup(child);
  if (running.size === 0) unwatchOwnEnd();
}

function killGroup({ pid, exitCode }: Child): void {
  if (pid === undefined) return;
  if (IS_WINDOWS) {
    // A number that is free again may already be somebody else's; a group keeps its number while anybody is in it.
    if (exitCode === null)
      spawnSync("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // Nothing is left of it.
  }
}

function watchOwnEnd(): void {
  process.on("exit", endAll);
  for (const signal of SIGNALS) process.prependListener(signal, endAllAndSelf);
}

function unwatchOwnEnd(): void {
  process.off("exit", endAll);
  for (const signal of SIGNALS) process.off(signal, endAllAndSelf);
}

function endAll(): void {
  for (const child of running) killGroup(child);
  running.clear();
  unwatchOwnEnd();
}

/** The signal then does what it would have done without us: it goes to the program's own listeners, or ends this process. */
function endAllAndSelf(signal: NodeJS.Signals): void {
  endAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
