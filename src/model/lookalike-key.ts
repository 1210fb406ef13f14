// Keys that are another one to every program, though not to the eye.
import type { DocumentPlace } from "../diagnostics/place.ts";

/** A key that reads like another one. */
export interface LookalikeKey {
  readonly place: DocumentPlace;
  readonly key: string;
  /** What it reads like. */
  readonly meant: string;
  /** The first character that makes the difference. */
  readonly character: string;
}
