// How the files that another file names are read: by functions of the caller, because the core does no I/O.
import type { Source } from "../text/source.ts";

/**
 * Reads a file that a workflow imports. `path` is the path as written in the import, without `#section`; `from` is the name of the source
 * that contains the import. A path such as `owner/repo/file.md@ref` refers to another repository, of which gh-aw keeps a copy in
 * `.github/aw/imports/`. Returns `undefined` if there is no such file. The `name` of the returned source is its path in diagnostics.
 */
export type ReadImport = (path: string, from: string) => Source | undefined;

/**
 * Says, as half a sentence, why no federation rules can be read from a path in a configuration file; `from` is the name of its source.
 * Returns `undefined` if they can be read.
 */
export type ExplainUnreadable = (path: string, from: string) => string | undefined;

/** What the caller reads. */
export interface Readers {
  /** Reads the files that a workflow imports. Without it, imports are not read. */
  readonly readImport?: ReadImport;
  /** Examines the paths of `federationRules` in a configuration file. Without it, they are not examined. */
  readonly explainUnreadable?: ExplainUnreadable;
}
