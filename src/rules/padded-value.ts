// Spaces around values that are not ids; around ids they are found with the shape.
import { problem } from "../diagnostics/problem.ts";
import { paddingFix, trimBlanks } from "../validate/id-mistakes.ts";
import type { TokenSource } from "../ir/federation.ts";
import { sourceTexts, type NamedText } from "../ir/texts.ts";
import type { Rule } from "./rule.ts";

/** Raises `padded-value`. */
export const findPaddedValues: Rule = ({ texts, sources }) =>
  [...texts, ...sources.flatMap(takenAsTheyAre)]
    // AWF trims these two itself.
    .filter(({ name }) => name !== "type" && name !== "provider")
    .filter(({ text }) => text.value !== trimBlanks(text.value))
    .map(({ name, text: { value, place } }) =>
      // What was decoded from a URL is not written there with blanks.
      problem("padded-value", place, { name }, place.span ? {} : { fix: paddingFix(place, value) }),
    );

/** The texts of a source that nothing trims: a path, an address, header values. An argument of a command can be meant to have spaces. */
function takenAsTheyAre(source: TokenSource): NamedText[] {
  if (source.kind === "command") return [];
  return sourceTexts(source).filter(({ name }) => name !== "response_field");
}
