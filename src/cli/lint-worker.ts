// The file that another thread of `wifc lint` runs: batches of files → their results.
import { on } from "node:events";
import { parentPort, workerData } from "node:worker_threads";
import { createLinter, type LintSettings } from "./lint-file.ts";
import { lintBatch, type BatchResult } from "./lint-thread.ts";
import { takeInputs } from "./read-bytes.ts";

/** Checks batches one after the other, until the thread is ended. */
async function serve(settings: LintSettings, port: NonNullable<typeof parentPort>): Promise<void> {
  // Batches can come before this is ready: they wait.
  const batches = on(port, "message");
  const lintFile = await createLinter(settings);
  for await (const [files] of batches) {
    const results = await lintBatch(files, lintFile);
    port.postMessage({ results, inputs: takeInputs() } satisfies BatchResult);
  }
}

if (parentPort) void serve(workerData, parentPort);
