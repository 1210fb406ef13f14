// Spaces around values that are not ids; around ids they are found with the shape.
import { problem } from "../diagnostics/problem.ts";
import { sourceTexts } from "../ir/texts.ts";
import { paddingFix, trimBlanks } from "../validate/id-mistakes.ts";
import type { Rule } from "./rule.ts";

/** Raises `padded-value`. */
export const findPaddedValues: Rule = ({ texts, sources }) =>
  [
    // AWF trims these two itself.
    ...texts.filter(({ name }) => name !== "type" && name !== "provider"),
    // The arguments of a command can be anything; its program is a name.
    ...sources.flatMap((source) => (source.kind === "command" ? sourceTexts(source).slice(0, 1) : sourceTexts(source))),
  ]
    .filter(({ text }) => text.value !== trimBlanks(text.value))
    .map(({ name, text: { value, place } }) =>
      // What was decoded from a URL is not written there with spaces.
      problem("padded-value", place, { name }, place.span ? {} : { fix: paddingFix(place, value) }),
    );
