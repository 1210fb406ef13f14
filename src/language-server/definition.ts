// Go to definition: from a model to the `auth` that applies to it, from a reference to its model, from an import to its file.
import type { Location } from "vscode-languageserver";
import { locatePlace } from "../diagnostics/place.ts";
import { readImportList } from "../dialects/workflow/import-list.ts";
import { readImported } from "../dialects/workflow/import-path.ts";
import type { CheckedFile, Host } from "./checked-file.ts";
import { FILE_START, toRange, touches } from "./positions.ts";

/** The location of what the text at an offset refers to; undefined if it refers to nothing. */
export function findDefinition(file: CheckedFile, offset: number, host: Host): Location | undefined {
  const links = file.analysis.documents.flatMap((document) => document.editor().links);
  const link = links.find(({ from }) => touches(locatePlace(from).range, offset));
  if (link) return { uri: file.document.uri, range: toRange(file.document, locatePlace(link.to).range) };
  return findImportedFile(file, offset, host);
}

function findImportedFile({ frontmatter, options }: CheckedFile, offset: number, host: Host): Location | undefined {
  const entry =
    frontmatter && readImportList(frontmatter).imports.find(({ place }) => touches(locatePlace(place).range, offset));
  const imported = entry && options.readImport && readImported(entry.path, frontmatter, options.readImport);
  return imported && { uri: host.uriOf(imported.name), range: FILE_START };
}
