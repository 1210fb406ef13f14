// What GitHub's `permissions` grant to a job.
import type { ValueType } from "../diagnostics/value-type.ts";
import { member, type Data } from "../parse/data.ts";

/** `permissions` as declared. */
export type Permissions =
  | { readonly kind: "none" }
  /** By scope; nothing for a level that is not a string. */
  | { readonly kind: "scopes"; readonly levels: ReadonlyMap<string, string | undefined> }
  /** One word for all scopes, such as `read-all`. */
  | { readonly kind: "word"; readonly word: string }
  /** What is neither, with its article. */
  | { readonly kind: "other"; readonly found: ValueType };

/** Whether a job with these permissions may ask for an OIDC token. Nothing written never grants it. */
export function grantsIdToken(permissions: Data | undefined): boolean {
  return permissions === "write-all" || member(permissions, "id-token") === "write";
}

/** Whether a job may write to a scope. */
export function grantsWrite(permissions: Permissions, scope: string): boolean {
  if (permissions.kind === "word") return permissions.word === "write-all";
  return permissions.kind === "scopes" && permissions.levels.get(scope) === "write";
}
