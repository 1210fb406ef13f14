// Go to definition: from a model to the `auth` in force for it, from a reference to its model, from an import to its file.
import type { Location } from "vscode-languageserver";
import { locatePlace, type DocumentPlace } from "../diagnostics/place.ts";
import { readImportList } from "../dialects/workflow/import-list.ts";
import { readImported } from "../dialects/workflow/import-path.ts";
import type { AgentConfig } from "../model/agent-config.ts";
import { allReferences, resolveReference } from "../model/references.ts";
import type { CheckedFile } from "./checked-file.ts";
import type { Host } from "./host.ts";
import { FILE_START, toRange, touches } from "./positions.ts";

/** Where that is declared what stands at an offset; nothing if nothing is. */
export function findDefinition(file: CheckedFile, offset: number, host: Host): Location | undefined {
  for (const { config } of file.analysis.documents) {
    const place = config.dialect === "agent" ? findDeclaration(config, offset) : undefined;
    if (place) return { uri: file.document.uri, range: toRange(file.document, locatePlace(place).range) };
  }
  return findImportedFile(file, offset, host);
}

function findDeclaration(config: AgentConfig, offset: number): DocumentPlace | undefined {
  const isAt = (place: DocumentPlace | undefined) => place !== undefined && touches(locatePlace(place).range, offset);
  const providerPlace = (name: string | undefined) => {
    const provider = config.providers.get(name ?? "");
    return provider?.auth?.place ?? provider?.place;
  };
  for (const { place, provider, auth } of config.models.values()) {
    if (isAt(provider?.place)) return providerPlace(provider?.value);
    if (isAt(place)) return auth?.place ?? providerPlace(provider?.value);
  }
  const reference = allReferences(config).find(({ place }) => isAt(place));
  const model = reference && resolveReference(config, reference);
  return model && (config.models.get(model.name)?.place ?? providerPlace(model.provider?.value));
}

function findImportedFile({ frontmatter, options }: CheckedFile, offset: number, host: Host): Location | undefined {
  const entry =
    frontmatter && readImportList(frontmatter).imports.find(({ place }) => touches(locatePlace(place).range, offset));
  const imported = entry && options.readImport && readImported(entry.path, frontmatter, options.readImport);
  return imported && { uri: host.uriOf(imported.name), range: FILE_START };
}
