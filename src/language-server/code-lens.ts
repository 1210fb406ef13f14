// Above each `auth`: what it needs of the environment, and the variables that it becomes.
import type { CodeLens } from "vscode-languageserver";
import { keyPlace, locatePlace, type DocumentPlace } from "../diagnostics/place.ts";
import type { AnalyzedDocument } from "../analyze.ts";
import type { CheckedFile } from "./checked-file.ts";
import { COMMANDS } from "./commands.ts";
import { toRange } from "./positions.ts";

export function listCodeLenses({ document, analysis }: CheckedFile): CodeLens[] {
  return analysis.documents.flatMap(listBlocks).flatMap(({ place, model }) => {
    const range = toRange(document, locatePlace(place).range);
    return Object.entries(COMMANDS).map(([command, { title }]) => ({
      range,
      command: { title, command, arguments: [document.uri, ...(model === undefined ? [] : [model])] },
    }));
  });
}

/** The `auth` of each provider and model, or the engine's; for an imported one, the key that imports it. */
function listBlocks({ config, bindings, whole }: AnalyzedDocument): { place: DocumentPlace; model?: string }[] {
  if (config.dialect === "workflow") {
    return bindings.flatMap(({ federation, isImported, isDetection }) =>
      federation && !isDetection
        ? [{ place: isImported ? keyPlace(whole.document, "/imports") : federation.place }]
        : [],
    );
  }
  return [
    ...[...config.providers.values()].flatMap(({ auth }) =>
      auth?.kind === "federation" ? [{ place: auth.place }] : [],
    ),
    ...[...config.models.values()].flatMap(({ auth, name }) =>
      auth?.kind === "federation" ? [{ place: auth.place, model: name }] : [],
    ),
  ];
}
