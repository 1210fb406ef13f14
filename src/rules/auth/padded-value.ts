// Spaces around values. The shape check finds those around ids.
import { problem } from "../../diagnostics/problem.ts";
import { AWF_VARIABLES } from "../../facts/awf.ts";
import { sourceTexts } from "../../model/texts.ts";
import { removeSpacesFix, trimSpaces } from "../../validate/id-mistakes.ts";
import type { AuthRule } from "../rule.ts";

// AWF trims these two, as keys and as variables.
const TRIMMED: ReadonlySet<string> = new Set(["type", "provider", AWF_VARIABLES.type, AWF_VARIABLES.provider]);

/** Raises `padded-value`. */
export const paddedValue: AuthRule = ({ texts, sources }) =>
  [
    // For an address that follows from a `base_url`, `malformed-address` reports spaces.
    ...texts.filter(({ name, text }) => !TRIMMED.has(name) && text.syntax !== "docker-agent"),
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
