// Another thread that checks files, as `lint-worker.ts` does. Loaded only for long runs.
import { Worker } from "node:worker_threads";
import type { FoundFile } from "./found-file.ts";
import type { FileResult, LintFile, LintSettings } from "./lint-file.ts";
import { addInputs } from "./read-bytes.ts";

// A thread of the default size takes four times as much memory, and no less time.
const LIMITS = { maxYoungGenerationSizeMb: 8 };
// So many batches wait in a thread, so that it does not wait for this one.
const WAITING = 3;

/** What a thread sends for a batch of files. */
export interface BatchResult {
  /** The results of all of its files, or of the first of them. */
  readonly results: readonly FileResult[];
  /** The files that it has read. */
  readonly inputs: readonly string[];
}

/** Another thread. */
export interface Thread {
  /** Whether it can take no batch at present. */
  readonly isBusy: () => boolean;
  /** Checks files. Returns no results if the thread ended. */
  readonly check: (files: readonly FoundFile[]) => Promise<readonly FileResult[]>;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread. Throws if the system has none. */
export function startThread(settings: LintSettings): Thread {
  // `npm run build` makes this file: without it, the thread ends at once. Bun finds a file of an executable by exactly this path.
  const worker = new Worker(`${import.meta.dirname}/lint-worker.cjs`, {
    workerData: settings,
    resourceLimits: LIMITS,
  });
  const waiting: ((results: readonly FileResult[]) => void)[] = [];
  let hasEnded = false;
  worker.on("message", ({ results, inputs }: BatchResult) => {
    addInputs(inputs);
    waiting.shift()?.(results);
  });
  // Each leads to the end of the thread; what it has not done is done without it.
  worker.on("error", () => {});
  worker.on("messageerror", () => void worker.terminate());
  worker.on("exit", () => {
    hasEnded = true;
    for (const finish of waiting.splice(0)) finish([]);
  });
  return {
    isBusy: () => hasEnded || waiting.length >= WAITING,
    check: (files) =>
      new Promise((resolve) => {
        waiting.push(resolve);
        worker.postMessage(files, []);
      }),
    end: () => worker.terminate(),
  };
}

/** Checks files until one fails: when it is its turn, it fails again. */
export async function lintBatch(files: readonly FoundFile[], lintFile: LintFile): Promise<readonly FileResult[]> {
  const results: FileResult[] = [];
  try {
    for (const file of files) results.push(await lintFile(file));
  } catch {
    // A configuration that cannot be read, or a mistake of ours.
  }
  return results;
}
