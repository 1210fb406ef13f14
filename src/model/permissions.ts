// What GitHub's `permissions` grant to a job.
import type { DocumentPlace } from "../diagnostics/place.ts";
import type { ValueType } from "../diagnostics/value-type.ts";

/** `permissions` as declared. */
export type Permissions = { readonly kind: "none" } | WrittenPermissions;

type WrittenPermissions =
  /** By scope; nothing for a level that is not a string. */
  (
    | { readonly kind: "scopes"; readonly levels: ReadonlyMap<string, string | undefined> }
    /** One word for all scopes, such as `read-all`. */
    | { readonly kind: "word"; readonly word: string }
    /** What is neither. */
    | { readonly kind: "other"; readonly found: ValueType }
  ) & {
    /** The key. */
    readonly place: DocumentPlace;
  };

/** Whether a job may write to a scope. Nothing written never grants it. */
export function grantsWrite(permissions: Permissions, scope: string): boolean {
  if (permissions.kind === "word") return permissions.word === "write-all";
  return permissions.kind === "scopes" && permissions.levels.get(scope) === "write";
}
