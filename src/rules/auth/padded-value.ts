// Spaces around values that are not ids; around ids they are found with the shape.
import { problem } from "../../diagnostics/problem.ts";
import { sourceTexts } from "../../model/texts.ts";
import { paddingFix, trimBlanks } from "../../validate/id-mistakes.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `padded-value`. */
export const paddedValue: AuthRule = ({ texts, sources }) =>
  [
    // AWF trims these two itself; an address that is made of a `base_url` is looked at there.
    ...texts.filter(({ name, text }) => name !== "type" && name !== "provider" && text.syntax !== "docker-agent"),
    // The arguments of a command can be anything; its program is a name.
    ...sources.flatMap((source) => (source.kind === "command" ? sourceTexts(source).slice(0, 1) : sourceTexts(source))),
  ]
    .filter(({ text }) => text.value !== trimBlanks(text.value))
    .map(({ name, text: { value, place } }) =>
      // What was decoded from a URL is not written there with spaces.
      problem("padded-value", place, { name }, place.span ? {} : { fix: paddingFix(place, value) }),
    );
