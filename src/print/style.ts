// How a terminal shows parts of a text. Who prints is given a style, and knows nothing of terminals.
import type { Severity } from "../diagnostics/entry.ts";

/** Each function gives back its text, with colour or without. */
export interface Style {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string) => text;

export const PLAIN: Style = { severity: { error: same, warning: same, note: same }, bold: same, dim: same };
