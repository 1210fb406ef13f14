// What is wrong with the shape of a value: turns the many errors that a schema finds into one problem per mistake.
import type { DocumentPlace, LocatedDocument } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import { FILE_SCHEMAS } from "../generated/file-schemas.ts";
import type { Data } from "../parse/data.ts";
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

/** The problems behind all errors that a schema finds. */
export function explainAll(document: LocatedDocument, found: readonly SchemaError[]): Shape {
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
