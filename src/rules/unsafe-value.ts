// Values that must not reach any output, so that no printer has to cope with them.
import { problem } from "../diagnostics/problem.ts";
import { sourceTexts } from "../ir/texts.ts";
import { trimBlanks } from "../validate/id-mistakes.ts";
import { describeUnsafe } from "../text/unsafe.ts";
import type { Rule } from "./rule.ts";

/** Raises `unsafe-value`. */
export const findUnsafeValues: Rule = ({ texts, sources }) => {
  // A command is handed on as a list, in which every text can stand.
  const ofSources = sources.flatMap((source) => (source.kind === "command" ? [] : sourceTexts(source)));
  return [...texts, ...ofSources].flatMap(({ name, text }) => {
    // Blanks around it are told as what they are.
    const what = describeUnsafe(trimBlanks(text.value));
    return what === undefined ? [] : [problem("unsafe-value", text.place, { name, what })];
  });
};
