// Files → what is wrong with each, in their order.
import type { FoundFile } from "./found-file.ts";
import type { Threads } from "./lint-ahead.ts";
import type { LintedFile, LintFile, UnreadFile } from "./lint-file.ts";

// So many files are reported before other threads start, which takes as long as hundreds of them do. Most files in a directory are of no
// dialect: to leave these out takes less time than to pass them on.
const ALONE = 3000;

/** Checks files with `lintFile`, or in several threads. Files that are not reported are left out. */
export async function* lintFiles(
  files: Iterable<FoundFile>,
  lintFile: LintFile,
  threads?: Threads,
): AsyncGenerator<LintedFile | UnreadFile> {
  const left = files[Symbol.iterator]();
  const alone = threads === undefined ? Infinity : threads.jobs === undefined ? ALONE : 0;
  let reported = 0;
  while (reported < alone) {
    const next = left.next();
    if (next.done === true) return;
    const result = await lintFile(next.value);
    if (!result) continue;
    reported += 1;
    yield result;
  }
  if (!threads) return;
  const { lintAhead } = await import("./lint-ahead.ts");
  for await (const result of lintAhead(left, lintFile, threads)) if (result) yield result;
}
