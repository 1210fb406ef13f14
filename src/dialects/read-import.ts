// How the files that a workflow imports are found. The caller says; the core reads no file.
import type { Source } from "../text/source.ts";

/**
 * Finds a file that a workflow imports: `path` as it is written there, `from` the name of the file it is written in. A path such as
 * `owner/repo/file.md@ref` lies in another repository; gh-aw keeps a copy in `.github/aw/imports/`.
 * Gives nothing if there is no such file. The source's name says how the file is called in diagnostics.
 */
export type ReadImport = (path: string, from: string) => Source | undefined;
