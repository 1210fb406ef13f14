// What the language server must be given from outside: it touches no file, no clock and no terminal itself.
import type { ReadImport } from "../dialects/read-import.ts";
import type { Code } from "../diagnostics/catalogue.ts";

export interface Host {
  /** What a source is called: its path as people know it. */
  readonly nameOf: (uri: string) => string;
  /** The URI of a source with this name. */
  readonly uriOf: (name: string) => string;
  /** Reads imports from where they are stored. Texts that are open in the editor count before those. */
  readonly readImport: ReadImport;
  /** Today in UTC, as YYYY-MM-DD. */
  readonly today: () => string;
  /** The address of the page that explains a code, if there is one at hand. */
  readonly explanationOf: (code: Code) => string | undefined;
}
