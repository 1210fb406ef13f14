// Above each `auth`: what it needs of the environment, and the variables that it becomes.
import type { CodeLens } from "vscode-languageserver";
import { locatePlace } from "../diagnostics/place.ts";
import type { CheckedFile } from "./checked-file.ts";
import { COMMANDS } from "./commands.ts";
import { toRange } from "./positions.ts";

/** The lenses of a document; for an imported sign-in at the key that imports it. */
export function listCodeLenses({ document, analysis }: CheckedFile): CodeLens[] {
  return analysis.documents
    .flatMap(({ editor }) => editor().signIns)
    .flatMap(({ place, model }) => {
      const range = toRange(document, locatePlace(place).range);
      return Object.entries(COMMANDS).map(([command, { title }]) => ({
        range,
        command: { title, command, arguments: [document.uri, ...(model === undefined ? [] : [model])] },
      }));
    });
}
