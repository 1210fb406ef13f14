// The editor features of workflows.
import { keyPlace, sourceOf } from "../../diagnostics/place.ts";
import { authOf, type Binding } from "../../model/binding.ts";
import { isSignIn } from "../../model/federation.ts";
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
  const declared = bindings.flatMap((each) => {
    const auth = authOf(each);
    return isSignIn(auth) ? [{ ...each, auth }] : [];
  });
  return {
    links: [],
    imports: {
      place: imports,
      files: [...readImportList(document).imports, ...readDirectives(document)].flatMap(({ path, place }) => {
        const file = readImported(path, document, readImport);
        return file ? [{ place, name: file.name }] : [];
      }),
    },
    origins: declared.flatMap(({ isImported, place }) => {
      return isImported ? [{ place: imports, name: sourceOf(place).name }] : [];
    }),
    signIns: declared
      .filter(({ isDetection }) => !isDetection)
      .map(({ isImported, auth }) => ({ place: isImported ? imports : auth.place })),
  };
}
