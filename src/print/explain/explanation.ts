// The explanation of a code: its severity, why it is reported, and two examples.
import { CODES, entryOf, type Code } from "../../diagnostics/catalogue.ts";
import type { Severity } from "../../diagnostics/entry.ts";
import { explanationOf } from "../../diagnostics/explanations.ts";
import { REFERENCES, type Reference } from "../../diagnostics/references.ts";
import { EXAMPLES } from "../../generated/examples.ts";

/** An input and its file name. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

/** A code and its explanation, as printed by `wifc explain`. */
export interface Explanation {
  readonly code: Code;
  /** The usual severity; that of a finding can differ. */
  readonly severity: Severity;
  /** What the code reports, as a phrase. */
  readonly summary: string;
  /** Why it matters, and what would happen without wifc; Markdown. */
  readonly explanation: string;
  /** The page about another program that this relies on, if there is one. */
  readonly reference?: Reference;
  /** An input with the mistake. */
  readonly wrong: Example;
  /** The most similar input without it. */
  readonly right: Example;
}

/** A code that is no longer reported, and why. */
export interface RetiredCode {
  readonly code: string;
  readonly reason: string;
}

type Examples = Pick<Explanation, "wrong" | "right">;

/** Explains a code, with an input that has the mistake and one that does not. */
export function explainCode(code: Code): Explanation {
  return explainWith(code, generatedExamples(code));
}

function generatedExamples(code: Code): Examples {
  const { wrong, right } = EXAMPLES[code];
  const text = wrong.text.slice(0, right.start) + right.text + wrong.text.slice(right.end);
  return { wrong, right: { name: right.name, text } };
}

export function explainAll(readExamples: (code: Code) => Examples = generatedExamples): Explanation[] {
  return CODES.map((code) => explainWith(code, readExamples(code)));
}

function explainWith(code: Code, examples: Examples): Explanation {
  const { summary, explanation, reference } = explanationOf(code);
  return {
    code,
    severity: entryOf(code).severity,
    summary,
    explanation,
    ...(reference !== "none" && { reference: REFERENCES[reference] }),
    ...examples,
  };
}
