// Explanations → text in a format.
import { safeJson } from "../safe-text.ts";
import type { Explanation, RetiredCode } from "./explanation.ts";
import { printExplanationMarkdown, printRulesPage } from "./markdown.ts";
import { printCodes, printExplanation, printRetired } from "./text.ts";

interface ExplainFormat {
  readonly one: (explanation: Explanation) => string;
  readonly all: (explanations: readonly Explanation[]) => string;
  readonly retired: (code: RetiredCode) => string;
}

/** Every format of explanations, by the name that the command line knows it by: for one code, for all, and for one that nothing raises any more. */
export const EXPLAIN_FORMATS = {
  text: { one: printExplanation, all: printCodes, retired: printRetired },
  markdown: {
    one: (explanation) => `${printExplanationMarkdown(explanation)}\n`,
    all: printRulesPage,
    retired: ({ code, reason }) => `## ${code}\n\n*retired*: ${reason}.\n`,
  },
  json: { one: safeJson, all: safeJson, retired: safeJson },
} satisfies Readonly<Record<string, ExplainFormat>>;

export type ExplainFormatName = keyof typeof EXPLAIN_FORMATS;
