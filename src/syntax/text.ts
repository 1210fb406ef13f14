// A text of the author's, and what its syntax makes of it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { Template } from "./template.ts";

/** A text of the author's, and where it was written. */
export interface Text {
  readonly value: string;
  readonly place: DocumentPlace;
  /** Whether `${{ … }}` in it is an expression that GitHub evaluates, and not just these characters. */
  readonly evaluated: boolean;
}

/** A text in which environment variables are referred to. */
export interface TemplateText extends Text {
  readonly template: Template;
}
