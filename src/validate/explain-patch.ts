// What is wrong with the shape of a patch, which is merged into another value of the file.
import type { Code } from "../diagnostics/catalogue.ts";
import { keyPlace, type LocatedDocument, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { createMapping, entries, isMapping, memberAt, type Data } from "../parse/data.ts";
import { isWithin, parentPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { explainAll } from "./explain-shape.ts";
import type { Shape } from "./mistakes.ts";
import { findSchemaErrors } from "./schema-errors.ts";
import { referTo } from "./schema.ts";

/** A patch, and what it is merged into. */
export interface Patch {
  readonly pointer: Pointer;
  readonly target: Pointer;
}

// What a patch may lack, because another patch may have it.
const MAY_BE_MISSING: ReadonlySet<Code> = new Set(["missing-key", "no-token-source"]);

/**
 * The problems of shape that a patch causes in a value of this definition, which are warnings if the patch has them only because it is
 * merged. Those that the value has without it are not among them.
 */
export function explainPatch(document: LocatedDocument, file: Data, patch: Patch, definition: string): Shape {
  const { pointer, target } = patch;
  const valueAt = (at: Pointer) => memberAt(file, splitPointer(at));
  const inTarget = (at: Pointer) => target + at.slice(pointer.length);
  const writtenAt = (at: Pointer) => {
    const found = valueAt(at) === undefined ? inTarget(at) : at;
    return document.writtenAt?.(found) ?? found;
  };
  const merged = applyPatch(valueAt(target), valueAt(pointer) ?? null) ?? createMapping();
  const errors = findSchemaErrors(referTo(definition), merged, pointer);
  const { problems, moves } = explainAll({ ...document, writtenAt }, errors);
  const isInPatch = ({ place }: { readonly place: Place }) => "pointer" in place && isWithin(place.pointer, pointer);
  return {
    problems: problems.flatMap((each): Problem[] => {
      if (MAY_BE_MISSING.has(each.code)) return [];
      if (each.code === "several-token-sources" && isInPatch(each) && !each.related.every(isInPatch))
        return [{ ...each, severity: "warning", facts: { ...each.facts, isMerged: true } }];
      if (isInPatch(each)) return [each];
      // Which keys a token source can have depends on its kind, which a patch can change.
      if (each.code !== "key-needs-url" || !("pointer" in each.place)) return [];
      const changed = pointer + parentPointer(each.place.pointer).slice(target.length);
      return valueAt(changed) === undefined
        ? []
        : [{ ...each, place: keyPlace(document, changed), severity: "warning" }];
    }),
    moves: moves.filter(({ from }) => valueAt(from) !== undefined),
  };
}

/** Applies a JSON Merge Patch (RFC 7386), but leaves out a mapping of which it deletes everything, and docker-agent's keys with `-` or `+`. */
function applyPatch(target: Data | undefined, patch: Data): Data | undefined {
  if (!isMapping(patch)) return patch ?? undefined;
  const merged = createMapping();
  for (const [key, value] of entries(target)) merged[key] = value;
  for (const [key, part] of entries(patch)) {
    if (/[-+]$/.test(key)) continue;
    const value = applyPatch(merged[key], part);
    if (value === undefined) Reflect.deleteProperty(merged, key);
    else merged[key] = value;
  }
  const isDeleted = Object.keys(merged).length === 0 && Object.keys(patch).length > 0;
  return isDeleted ? undefined : merged;
}
