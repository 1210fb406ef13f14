// A place as a message names it: where the cause of a finding is.
import { sourceOf, type DocumentPlace } from "./place.ts";
import { createSpanReader } from "./span.ts";

/** The file and the line, as `workflow.md:12`. */
export function describeLine(place: DocumentPlace): string {
  return `${sourceOf(place).name}:${createSpanReader().ofPlace(place).start.line}`;
}
