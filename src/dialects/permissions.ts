// `permissions`, of a workflow and of its jobs.
import { keyPlace } from "../diagnostics/place.ts";
import type { Permissions } from "../model/permissions.ts";
import { entries, isMapping, isScalar, valueType, type Data } from "../parse/data.ts";
import type { Document } from "../parse/document.ts";
import type { Pointer } from "../text/pointer.ts";

export function lowerPermissions(document: Document, pointer: Pointer, permissions: Data | undefined): Permissions {
  if (permissions === undefined) return { kind: "none" };
  const place = keyPlace(document, pointer);
  if (isScalar(permissions)) return { kind: "word", word: String(permissions), place };
  if (!isMapping(permissions)) return { kind: "other", found: valueType(permissions), place };
  const levels = entries(permissions).map(([scope, level]) => {
    return [scope, typeof level === "string" ? level : undefined] as const;
  });
  return { kind: "scopes", levels: new Map(levels), place };
}
