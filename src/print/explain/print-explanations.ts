// Explanations → text in a format.
import { safeJson } from "../safe-text.ts";
import type { Explanation } from "./explanation.ts";
import { printExplanationMarkdown, printRulesPage } from "./markdown.ts";
import { printCodes, printExplanation } from "./text.ts";

interface ExplainFormat {
  readonly one: (explanation: Explanation) => string;
  readonly all: (explanations: readonly Explanation[]) => string;
}

/** Every format of explanations, by the name that the command line knows it by: for one code, and for all. */
export const EXPLAIN_FORMATS = {
  text: { one: printExplanation, all: printCodes },
  markdown: { one: (explanation) => `${printExplanationMarkdown(explanation)}\n`, all: printRulesPage },
  json: { one: safeJson, all: safeJson },
} satisfies Readonly<Record<string, ExplainFormat>>;

/** The name of a format. */
export type ExplainFormatName = keyof typeof EXPLAIN_FORMATS;
