// How the files that a workflow imports are read: by a function of the caller, because the core does no I/O.
import type { Source } from "../text/source.ts";

/**
 * Reads a file that a workflow imports. `path` is the path as written in the import, without `#section`; `from` is the name of the source
 * that contains the import. A path such as `owner/repo/file.md@ref` refers to another repository, of which gh-aw keeps a copy in
 * `.github/aw/imports/`. Returns `undefined` if there is no such file. The `name` of the returned source is its path in diagnostics.
 */
export type ReadImport = (path: string, from: string) => Source | undefined;
