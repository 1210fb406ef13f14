// How a terminal shows parts of a text. Printers are given a style, and know nothing of terminals.
import type { Severity } from "../diagnostics/entry.ts";

/** Each function returns its text, decorated or as it is. */
export interface Style {
  readonly severity: Readonly<Record<Severity, (text: string) => string>>;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** A link to a page of this package, which may have an anchor. */
  readonly link: (text: string, page: string) => string;
  /** The width that text is wrapped to; absent where nothing is wrapped. */
  readonly columns?: number;
}

const same = (text: string) => text;

/** For everything but terminals. */
export const NO_STYLE: Style = {
  severity: { error: same, warning: same, note: same },
  bold: same,
  dim: same,
  link: same,
};
