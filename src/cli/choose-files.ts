// The arguments of `wifc lint` → the files to check.
import { plural } from "../text/numbers.ts";
import { findFiles } from "./find-files.ts";
import { type FoundFile, takeShard } from "./found-file.ts";
import type { LintCommandOptions } from "./lint-options.ts";
import { printMessage } from "./output.ts";

/** The files that are named or listed; without either, all below the current directory. Only those of the shard if there is one. */
export async function chooseFiles(
  paths: readonly string[],
  { filesFrom, shard, quiet }: LintCommandOptions,
): Promise<Iterable<FoundFile>> {
  const listed = filesFrom === undefined ? undefined : (await import("./listed-files.ts")).readListedFiles(filesFrom);
  if (listed && listed.missing > 0 && !quiet) {
    printMessage(
      `wifc: skipped ${plural(listed.missing, "listed file")} that ${listed.missing === 1 ? "does" : "do"} not exist`,
    );
  }
  const found = await findFiles(paths.length === 0 && !listed ? ["."] : paths, listed?.files);
  return shard ? takeShard(found, shard) : found;
}
