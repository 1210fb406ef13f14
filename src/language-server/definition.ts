// Go to definition: from a model to the `auth` that applies to it, from a reference to its model, from an import to its file.
import type { Location } from "vscode-languageserver";
import { locatePlace, type Place } from "../diagnostics/place.ts";
import type { CheckedFile, Host } from "./checked-file.ts";
import { FILE_START, toRange, touches } from "./positions.ts";

/** The location of what the text at an offset refers to; undefined if it refers to nothing. */
export function findDefinition(file: CheckedFile, offset: number, host: Host): Location | undefined {
  const isAt = (place: Place) => touches(locatePlace(place).range, offset);
  for (const { editor } of file.analysis.documents) {
    const { links, imports } = editor();
    const link = links.find(({ from }) => isAt(from));
    if (link) return { uri: file.document.uri, range: toRange(file.document, locatePlace(link.to).range) };
    const imported = imports?.files.find(({ place }) => isAt(place));
    if (imported) return { uri: host.uriOf(imported.name), range: FILE_START };
  }
  return undefined;
}
