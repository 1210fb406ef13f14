// Which files belong to a shard: that depends on their own path only, not on which others there are.
import type { Shard } from "../print/diagnostics/report.ts";
import { hashText } from "../text/hash.ts";
import type { FoundFile } from "./found-file.ts";

/** The files of a shard, in their order. */
export function* takeShard(files: Iterable<FoundFile>, { index, count }: Shard): Generator<FoundFile> {
  for (const file of files) if (shardOf(file.path, count) === index) yield file;
}

function shardOf(path: string, count: number): number {
  return (Number.parseInt(hashText(path).slice(-8), 16) % count) + 1;
}
