// What comes of checking a shape.
import type { Problem } from "../diagnostics/problem.ts";
import type { Pointer } from "../text/pointer.ts";

/** A key that is misspelt or in the wrong mapping: where it is, and where it was meant to be. */
export interface Move {
  readonly from: Pointer;
  readonly to: Pointer;
}

/** What is wrong with the shape of a document, and which keys were certainly meant to be others. */
export interface Shape {
  readonly problems: readonly Problem[];
  readonly moves: readonly Move[];
}
