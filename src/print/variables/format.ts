// What a format of variables is: a spelling that some programs read, and what it cannot spell.
import type { Variable } from "../../targets/target.ts";

/** What stops a value from being spelt so that every reader of a format gets it back, and a format that can spell it. */
export interface Refusal {
  readonly what: string;
  readonly elsewhere: string;
}

/** One way to spell variables. */
export interface VariableFormat {
  /** Whether GitHub evaluates expressions in the output. */
  readonly evaluates: boolean;
  /** Whether it is for a file that others write to as well: written to a file, it goes behind what is there. */
  readonly isAppended?: true;
  /** Why a value cannot be spelt. Values that nobody can spell are refused before (`unsafe-value`). */
  readonly refuse: (value: string) => Refusal | undefined;
  /** The whole output. Only for values that are not refused. */
  readonly print: (variables: readonly PrintedVariable[]) => string;
}

/** A variable whose value is known to be safe. */
export interface PrintedVariable {
  readonly name: Variable["name"];
  readonly value: string;
}

/** For formats that can spell everything. */
export function refuseNothing(): undefined {
  return undefined;
}
