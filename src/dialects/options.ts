// Options of the library, as far as the dialects and the stages after them read them.
import type { DiagnosticAudience } from "../diagnostics/entry.ts";
import type { Policies } from "../model/policies.ts";
import type { Readers } from "./read-import.ts";

/** Called with the outcome of each stage, which contains nothing from the source. */
export type Trace = (stage: string, detail: string) => void;

/** Options of every function of the library. */
export interface Options extends Readers {
  /** The current day as YYYY-MM-DD, for comments with `until=`. Without it, these never expire. */
  readonly today?: string;
  /** Who reads the diagnostics, which decides how hints are worded. Default: `library`. */
  readonly audience?: DiagnosticAudience;
  /** Called for each stage that the source goes through, to debug wifc. */
  readonly trace?: Trace;
}

/** What a document is checked with. */
export interface CheckOptions extends Readers {
  /** What sign-ins must be like. Each of these applies; for a configuration, those that apply in addition to its own. */
  readonly policies?: readonly Policies[];
}
