// The editor features of workflows.
import { keyPlace, sourceOf } from "../../diagnostics/place.ts";
import type { Binding } from "../../model/binding.ts";
import type { Document } from "../../parse/document.ts";
import type { EditorFeatures } from "../dialect.ts";
import type { ReadImport } from "../read-import.ts";
import { readDirectives, readImportList } from "./import-list.ts";
import { readImported } from "./import-path.ts";

/** Finds the sign-ins of a workflow, the file that an imported one comes from, and all files that it imports. */
export function findWorkflowFeatures(
  document: Document,
  bindings: readonly Binding[],
  readImport: ReadImport,
): EditorFeatures {
  const imports = keyPlace(document, "/imports");
  const federated = bindings.flatMap((each) => (each.federation ? [{ ...each, federation: each.federation }] : []));
  return {
    links: [],
    imports: {
      place: imports,
      files: [...readImportList(document).imports, ...readDirectives(document)].flatMap(({ path, place }) => {
        const file = readImported(path, document, readImport);
        return file ? [{ place, name: file.name }] : [];
      }),
    },
    origins: federated.flatMap(({ isImported, place }) => {
      return isImported ? [{ place: imports, name: sourceOf(place).name }] : [];
    }),
    signIns: federated
      .filter(({ isDetection }) => !isDetection)
      .map(({ isImported, federation }) => ({ place: isImported ? imports : federation.place })),
  };
}
