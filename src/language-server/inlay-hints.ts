// Inlay hints that show where the `auth` of a model or an engine comes from if it is inherited or imported.
import type { InlayHint, Range } from "vscode-languageserver";
import { locatePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { maskCredentials } from "../text/credential.ts";
import { escapeUnsafe } from "../text/quote.ts";
import type { CheckedFile } from "./checked-file.ts";

/** The hints in a range: after a model's `provider`, a `provider/model` pair, or the `imports` that provide an engine. */
export function listInlayHints({ document, source, analysis }: CheckedFile, { start, end }: Range): InlayHint[] {
  const hints = analysis.documents
    .flatMap(({ editor }) => editor().origins)
    .map(({ place, name }) => ({
      position: document.positionAt(endOf(source.text, place)),
      label: `auth from ${escapeUnsafe(maskCredentials(name))}`,
      paddingLeft: true,
    }));
  return hints.filter(({ position: { line } }) => line >= start.line && line <= end.line);
}

/** The end of a value, or of a key with its colon. */
function endOf(text: string, place: DocumentPlace): number {
  const { end } = locatePlace(place).range;
  const [colon = ""] = (place.part === "key" ? /^[ \t]*:/.exec(text.slice(end)) : undefined) ?? [];
  return end + colon.length;
}
