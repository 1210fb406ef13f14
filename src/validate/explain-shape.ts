// What is wrong with the shape of a value. The many errors that a schema finds become one problem a mistake.
import type { DocumentPlace, LocatedDocument } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import type { Data } from "../parse/data.ts";
import { chooseBranch, type ChosenBranch } from "./choice.ts";
import { explainErrors, type ChosenError } from "./explain.ts";
import { isMissing, isUnknown } from "./misplaced.ts";
import { wrongValue, type Shape } from "./mistakes.ts";
import { isDefined, referTo } from "./schema.ts";
import { findSchemaErrors, type SchemaError } from "./schema-errors.ts";

/** The problems of shape that the schema of this name finds in a document, and the keys that were meant to be others. */
export function explainShape(document: LocatedDocument, value: Data, schema: keyof typeof FILE_SCHEMAS): Shape {
  const { errors, problems, moves } = resolveChoices(document, findSchemaErrors(FILE_SCHEMAS[schema], value));
  const explained = explainErrors(document, errors);
  // A source beside its mapping leaves that empty: it is one mistake.
  const rest = problems.filter(
    ({ code, place }) => code !== "no-token-source" || !("pointer" in place && explained.homes.has(place.pointer)),
  );
  return { problems: [...explained.problems, ...rest], moves: [...explained.moves, ...moves] };
}

/** What is wrong with a text by the definition of this name, if there is one, told of a place where `shown` may stand in for it. */
export function explainValue(
  place: DocumentPlace,
  definition: string,
  value: string,
  shown: string,
): Problem | undefined {
  const [error] = isDefined(definition) ? findSchemaErrors(referTo(definition), value) : [];
  return error && wrongValue(place.document, place.pointer, { ...error, value: shown });
}

interface Resolved extends Shape {
  readonly errors: readonly ChosenError[];
}

/**
 * Of a choice between branches (`oneOf`), an error says only that none of them fits. It is replaced by what is wrong with the one
 * that the author meant, or by one problem if that cannot be said.
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
  // What may be another branch's key is not unknown, nor is what only this branch needs missing.
  const errors = choice.likely
    .flatMap((branch) => errorsOfBranch(branch, error))
    .filter((each) => !isUnknown(each) && !isMissing(each) && !isAt(each, choice.problem));
  const inside = resolveChoices(document, errors);
  return {
    errors: inside.errors,
    problems: [choice.problem, ...inside.problems],
    moves: [...(choice.moves ?? []), ...inside.moves],
  };
}

function errorsOfBranch({ branch, source }: ChosenBranch, { pointer, value }: SchemaError): ChosenError[] {
  return findSchemaErrors(branch, value, pointer).map((error) => ({
    ...error,
    // Only what the source itself has: its headers, say, are no longer part of the choice.
    ...(source && error.pointer === pointer && { source }),
  }));
}

/** Whether an error is about the very value that a problem is about. */
function isAt({ pointer }: SchemaError, { place }: Problem): boolean {
  return "pointer" in place && place.part === "value" && place.pointer === pointer;
}
