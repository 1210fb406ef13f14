// How the file at hand and those that it imports become documents of the right shape. The stages are given a reader, and know none:
// the full one brings the `yaml` package and the wordings of the schemas, the quick one neither, the plain one the wordings only.
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { Data } from "../parse/data.ts";
import type { ParsedFile } from "../parse/parse.ts";
import type { Source } from "../text/source.ts";
import type { FileShape } from "../validate/shape.ts";
import type { Shape } from "../validate/shape-result.ts";

/**
 * Finds a file that a workflow imports: `path` as it is written there, `from` the name of the file it is written in. A path such as
 * `owner/repo/file.md@ref` lies in another repository; gh-aw keeps a copy in `.github/aw/imports/`.
 * Gives nothing if there is no such file. The source's name says how the file is called in diagnostics.
 */
export type ReadImport = (path: string, from: string) => Source | undefined;

/** The ways to read are in `api/`: `lint-quickly.ts`, `lint-plainly.ts`, `options.ts`. */
export interface Reader {
  readonly readImport: ReadImport;
  /** Text → documents; nothing if this reader does not know how. */
  readonly parse: (source: Source) => ParsedFile | undefined;
  /** The value of a document → what its schema finds wrong. */
  readonly validateShape: (document: LocatedDocument, value: Data, shape: FileShape) => Shape;
}
