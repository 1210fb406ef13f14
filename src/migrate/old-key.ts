// Where a key is stored that federation replaces, so that its owner knows what to delete, and no output repeats it.
import type { DocumentPlace } from "../diagnostics/place.ts";
import { wholeReference, type Text } from "../syntax/text.ts";

/** A key that was replaced. */
export type OldKey =
  /** A secret of the repository or of the cluster, or a variable of the environment. */
  | { readonly kind: "secret" | "cluster-secret" | "variable"; readonly name: string }
  /** Somewhere else, such as a file. */
  | { readonly kind: "elsewhere" }
  /** The key itself, in the file. */
  | { readonly kind: "written"; readonly place: DocumentPlace };

// References and templates of GitHub, of shells, of Kubernetes and of Helm.
const TEMPLATE = /\$[({]|\{\{/;

function isWritten(value: string): boolean {
  return value.trim() !== "" && !TEMPLATE.test(value);
}

/** Reads where a value has its key from. */
export function readOldKey(text: Text): OldKey {
  const reference = wholeReference(text);
  if (reference?.name === undefined)
    return isWritten(text.value) ? { kind: "written", place: text.place } : { kind: "elsewhere" };
  return { kind: reference.context === "secrets" ? "secret" : "variable", name: reference.name };
}
