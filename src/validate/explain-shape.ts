// What is wrong with the shape of a value: turns the many errors that a schema finds into one problem per mistake.
import type { Code } from "../diagnostics/catalogue.ts";
import { keyPlace, type DocumentPlace, type LocatedDocument, type Place } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import { createMapping, entries, isMapping, memberAt, type Data } from "../parse/data.ts";
import { isWithin, parentPointer, splitPointer, type Pointer } from "../text/pointer.ts";
import { chooseBranch, type ChosenBranch } from "./choice.ts";
import { explainErrors, type ChosenError } from "./explain.ts";
import { isMissingKey, isUnknownKey } from "./misplaced.ts";
import { wrongValue, type Shape } from "./mistakes.ts";
import { isDefined, referTo } from "./schema.ts";
import { findSchemaErrors, type SchemaError } from "./schema-errors.ts";

/** The problems of shape that the schema with this name finds in a document, and the keys that are certainly misspelled or misplaced. */
export function explainShape(document: LocatedDocument, value: Data, schema: keyof typeof FILE_SCHEMAS): Shape {
  return explainAll(document, findSchemaErrors(FILE_SCHEMAS[schema], value));
}

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

function explainAll(document: LocatedDocument, found: readonly SchemaError[]): Shape {
  const { errors, problems, moves } = resolveChoices(document, found);
  const explained = explainErrors(document, errors);
  // A source next to `identity_token` instead of inside it leaves that empty, which is one mistake.
  const rest = problems.filter(
    ({ code, place }) => code !== "no-token-source" || !("pointer" in place && explained.homes.has(place.pointer)),
  );
  return { problems: [...explained.problems, ...rest], moves: [...explained.moves, ...moves] };
}

/**
 * The problem of a text according to the definition with this name, if any. `shown` replaces the text in the problem, and `name` the name
 * of its place.
 */
export function explainValue(
  place: DocumentPlace,
  definition: string,
  value: string,
  shown: string,
  name?: string,
): Problem | undefined {
  const [error] = isDefined(definition) ? findSchemaErrors(referTo(definition), value) : [];
  return error && wrongValue(place.document, place.pointer, { ...error, value: shown }, name);
}

interface Resolved extends Shape {
  readonly errors: readonly ChosenError[];
}

/**
 * An error of a choice (`oneOf`) only says that no branch matches. Replaces it with the errors of the branch that the author meant, or
 * with one problem if that is uncertain.
 */
function resolveChoices(document: LocatedDocument, errors: readonly ChosenError[]): Resolved {
  const resolved = errors.filter(({ keyword }) => keyword === "oneOf").map((choice) => resolveChoice(document, choice));
  return {
    errors: [...errors.filter(({ keyword }) => keyword !== "oneOf"), ...resolved.flatMap((each) => each.errors)],
    problems: resolved.flatMap((each) => each.problems),
    moves: resolved.flatMap((each) => each.moves),
  };
}

function resolveChoice(document: LocatedDocument, error: SchemaError): Resolved {
  const choice = chooseBranch(document, error.pointer, error.value, error.schema);
  if (!("problem" in choice)) return resolveChoices(document, errorsOfBranch(choice, error));
  // Unknown and missing keys depend on the branch, so they are not reported while it is uncertain.
  const errors = choice.likely
    .flatMap((branch) => errorsOfBranch(branch, error))
    .filter((each) => !isUnknownKey(each) && !isMissingKey(each) && !isAt(each, choice.problem));
  const inside = resolveChoices(document, errors);
  return {
    errors: inside.errors,
    problems: [choice.problem, ...inside.problems],
    moves: [...(choice.moves ?? []), ...inside.moves],
  };
}

function errorsOfBranch({ branch, source }: ChosenBranch, { pointer, value, owner }: SchemaError): ChosenError[] {
  return findSchemaErrors(branch, value, pointer, undefined, owner).map((error) => ({
    ...error,
    // Only for errors of the source itself: those in its headers, for example, do not depend on the choice.
    ...(source && error.pointer === pointer && { source }),
  }));
}

/** Whether an error is about the same value as a problem. */
function isAt({ pointer }: SchemaError, { place }: Problem): boolean {
  return "pointer" in place && place.part === "value" && place.pointer === pointer;
}
