// A code of the catalogue with everything that is known of it.
import { CODES, entryOf, type Code } from "../../diagnostics/catalogue.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { EXAMPLES } from "../../generated/examples.ts";

/** An input, and the name of its file. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

export interface Explanation {
  readonly code: Code;
  readonly severity: Severity;
  readonly summary: string;
  readonly explanation: string;
  /** An input that raises it, and the nearest one that does not. */
  readonly wrong: Example;
  readonly right: Example;
}

/** A code that nothing raises any more, and why. */
export interface RetiredCode {
  readonly code: string;
  readonly reason: string;
}

export type ReadExamples = (code: Code) => Pick<Explanation, "wrong" | "right">;

export function explainCode(code: Code, readExamples: ReadExamples = generatedExamples): Explanation {
  const { severity, summary, explanation } = entryOf(code);
  return { code, severity, summary, explanation, ...readExamples(code) };
}

function generatedExamples(code: Code): Pick<Explanation, "wrong" | "right"> {
  const { wrong, right } = EXAMPLES[code];
  const text = wrong.text.slice(0, right.start) + right.text + wrong.text.slice(right.end);
  return { wrong, right: { name: right.name, text } };
}

/** All codes, explained, in the order of the catalogue. */
export function explainAll(readExamples?: ReadExamples): Explanation[] {
  return CODES.map((code) => explainCode(code, readExamples));
}
