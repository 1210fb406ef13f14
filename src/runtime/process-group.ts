// Runs a command in its own process group, so that it can be killed together with everything it starts. A terminal does not send its
// signals to that group, so the group is killed here whenever this process exits. (Nothing can be done about `SIGKILL`.)
import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from "node:child_process";
import type { Environment } from "./options.ts";

const IS_WINDOWS = process.platform === "win32";

// The signals that end a process by default. Windows has no `SIGQUIT`.
const SIGNALS: readonly NodeJS.Signals[] = ["SIGINT", "SIGTERM", "SIGHUP", ...(IS_WINDOWS ? [] : ["SIGQUIT" as const])];

type Child = ChildProcessWithoutNullStreams;

const running = new Set<Child>();

/** Starts a command without a shell. Throws what `spawn` throws. The caller must call `killGroup` in the end. */
export function startGroup(argv: readonly string[], environment: Environment): Child {
  const [program = "", ...args] = argv;
  const child = spawn(program, args, { env: environment, detached: !IS_WINDOWS, windowsHide: true });
  if (running.size === 0) watchOwnExit();
  running.add(child);
  return child;
}

/** Kills all processes that are left in a group. A process that has moved to another group is out of reach. */
export function killGroup(child: Child): void {
  if (!running.delete(child)) return;
  killProcesses(child);
  if (running.size === 0) unwatchOwnExit();
}

function killProcesses({ pid, exitCode }: Child): void {
  if (pid === undefined) return;
  if (IS_WINDOWS) {
    // Once the command has exited, its process id may have been reused. (A POSIX group keeps its id while it has any member.)
    if (exitCode === null)
      spawnSync("taskkill", ["/PID", String(pid), "/T", "/F"], { stdio: "ignore", windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // The group has no processes left.
  }
}

function watchOwnExit(): void {
  process.on("exit", killAll);
  for (const signal of SIGNALS) process.prependListener(signal, killAllAndForward);
}

function unwatchOwnExit(): void {
  process.off("exit", killAll);
  for (const signal of SIGNALS) process.off(signal, killAllAndForward);
}

function killAll(): void {
  for (const child of running) killProcesses(child);
  running.clear();
  unwatchOwnExit();
}

/** Afterwards the signal has its usual effect: it reaches the program's own listeners, or ends this process. */
function killAllAndForward(signal: NodeJS.Signals): void {
  killAll();
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}
