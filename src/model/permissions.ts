// GitHub's `permissions` of a job.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";

/** `permissions` as declared. */
export type Permissions = { readonly kind: "none" } | WrittenPermissions;

type WrittenPermissions =
  /** The level of each scope; undefined for one that is not a string. */
  (
    | { readonly kind: "scopes"; readonly levels: ReadonlyMap<string, string | undefined> }
    /** One word for all scopes, such as `read-all`. */
    | { readonly kind: "word"; readonly word: string }
    /** Anything else. */
    | { readonly kind: "other"; readonly found: ValueType }
  ) & {
    /** The key `permissions`. */
    readonly place: DocumentPlace;
  };

/** Whether the permissions grant write access to a scope. Without `permissions`, they do not. */
export function grantsWrite(permissions: Permissions, scope: string): boolean {
  if (permissions.kind === "word") return permissions.word === "write-all";
  return permissions.kind === "scopes" && permissions.levels.get(scope) === "write";
}
