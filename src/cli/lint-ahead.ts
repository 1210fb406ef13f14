// `--jobs`: several threads, of which this is one, check files ahead of their turn. Results are taken in the order of the files, and what a
// thread has not done is done when its turn comes. So everything is as with one thread, even if one fails. Loaded only for long runs.
import { availableParallelism } from "node:os";
import type { Configurations } from "./find-configuration.ts";
import type { FoundFile } from "./found-file.ts";
import { createLinter, type FileResult, type LintFile, type LintSettings } from "./lint-file.ts";
import { lintBatch, startThread, type Thread } from "./lint-thread.ts";

// In files. Each batch costs two messages; at the end, a thread waits as long as another needs for one.
const BATCH_SIZE = 32;
// How many batches are being checked or wait for their turn, for each thread.
const AHEAD = 6;
// More threads have to wait for this one, which prints what they find.
const MOST_JOBS = 16;

/** Several threads that check files. */
export interface Threads {
  /** How many there are, with this one; by default one for each core, in a long run. */
  readonly jobs: number | undefined;
  readonly settings: LintSettings;
  /** Those of the run, for which `lintFile` was created. */
  readonly configurations: Configurations;
}

interface Batch {
  readonly files: readonly FoundFile[];
  /** The results of all of its files, or of the first of them. */
  readonly results: Promise<readonly FileResult[]>;
  isFinished: boolean;
}

/** Checks the files that an iterator has left, in their order. `lintFile` is for those whose turn it is. */
export async function* lintAhead(
  left: Iterator<FoundFile>,
  lintFile: LintFile,
  { jobs = availableParallelism(), settings, configurations }: Threads,
): AsyncGenerator<FileResult> {
  const count = Math.min(jobs, MOST_JOBS);
  const lintOwn = await createLinter(settings);
  const others = new Map<number, Thread>();
  const queue: Batch[] = [];
  /** Begins the next batch, if there is one and not too many are waiting. */
  const begin = (check: (files: readonly FoundFile[]) => Promise<readonly FileResult[]>): Batch | undefined => {
    const files = queue.length < AHEAD * count ? take(left, BATCH_SIZE) : [];
    if (files.length === 0) return undefined;
    const batch: Batch = { files, results: check(files).catch(() => []), isFinished: false };
    void batch.results.then(() => (batch.isFinished = true));
    queue.push(batch);
    return batch;
  };
  /** Other threads are started when there is a batch for them. */
  const checkIn = (index: number) => async (files: readonly FoundFile[]) => {
    const thread = others.get(index) ?? startThread(settings);
    others.set(index, thread);
    return thread.check(files);
  };
  try {
    for (;;) {
      const own = begin((files) => lintBatch(files, lintOwn));
      for (let index = 1; index < count; index += 1)
        while (others.get(index)?.isBusy() !== true && begin(checkIn(index)));
      const [first] = queue;
      if (!first) return;
      await (own ?? first).results;
      // Messages have their turn, and signals.
      await new Promise((resolve) => setImmediate(resolve));
      while (queue[0]?.isFinished) {
        const { files, results } = queue[0];
        queue.shift();
        const known = await results;
        for (const [index, file] of files.entries()) {
          // Configurations are listed in the order of the files that they apply to.
          if (index < known.length) configurations.find(file.path);
          yield index < known.length ? known[index] : await lintFile(file);
        }
      }
    }
  } finally {
    await Promise.all([...others.values()].map((thread) => thread.end()));
  }
}

function take(files: Iterator<FoundFile>, most: number): readonly FoundFile[] {
  const taken: FoundFile[] = [];
  while (taken.length < most) {
    const next = files.next();
    if (next.done === true) break;
    taken.push(next.value);
  }
  return taken;
}
