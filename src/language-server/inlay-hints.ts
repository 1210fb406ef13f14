// Where the `auth` of a model or an engine comes from, if it is not written with it.
import type { InlayHint, Range } from "vscode-languageserver";
import type { DocumentPlace } from "../diagnostics/place.ts";
import { locatePlace, sourceOf } from "../diagnostics/place.ts";
import type { AnalyzedDocument } from "../analyze.ts";
import type { Binding } from "../model/binding.ts";
import { maskCredentials } from "../text/credential.ts";
import { escapeUnsafe } from "../text/quote.ts";
import type { CheckedFile } from "./checked-file.ts";

/** The hints in a range: behind a model's `provider`, a `provider/model` pair, or the `imports` that lend an engine. */
export function listInlayHints({ document, analysis }: CheckedFile, { start, end }: Range): InlayHint[] {
  const hints = analysis.documents.flatMap((analyzed) =>
    analyzed.bindings.flatMap((binding) => {
      const found = findOrigin(analyzed, binding);
      if (!found) return [];
      const position = document.positionAt(locatePlace(found.place).range.end);
      const label = `auth from ${escapeUnsafe(maskCredentials(found.origin))}`;
      return [{ position, label, paddingLeft: true }];
    }),
  );
  return hints.filter(({ position: { line } }) => line >= start.line && line <= end.line);
}

interface Origin {
  readonly place: DocumentPlace;
  readonly origin: string;
}

function findOrigin({ config, whole }: AnalyzedDocument, { name, place, ...binding }: Binding): Origin | undefined {
  if (config.dialect === "workflow") {
    if (!binding.isImported || !binding.federation) return undefined;
    return { place: { ...whole, pointer: "/imports", part: "key" }, origin: sourceOf(place).name };
  }
  if (binding.inheritedFrom === undefined) return undefined;
  const model = config.models.get(name);
  return { place: model?.provider?.place ?? place, origin: `providers.${binding.inheritedFrom}` };
}
