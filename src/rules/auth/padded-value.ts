// Spaces around values. The shape check finds those around ids.
import { problem } from "../../diagnostics/problem.ts";
import { sourceTexts } from "../../model/texts.ts";
import { removeSpacesFix, trimSpaces } from "../../validate/id-mistakes.ts";
import type { AuthRule } from "../rule.ts";

/** Raises `padded-value`. */
export const paddedValue: AuthRule = ({ texts, sources }) =>
  [
    // AWF trims these two. For an address that follows from a `base_url`, `malformed-address` reports spaces.
    ...texts.filter(({ name, text }) => name !== "type" && name !== "provider" && text.syntax !== "docker-agent"),
    // The arguments of a command may contain spaces, its program may not.
    ...sources.flatMap((source) => (source.kind === "command" ? sourceTexts(source).slice(0, 1) : sourceTexts(source))),
  ]
    .filter(({ text }) => text.value !== trimSpaces(text.value))
    .map(({ name, text: { value, place } }) =>
      // A text decoded from a URL contains no literal spaces to remove.
      problem(
        "padded-value",
        place,
        { name, hasLineBreak: value.includes("\n") },
        place.span ? {} : { fix: removeSpacesFix(place, value) },
      ),
    );
