// A document → the mistakes in its shape. The schemas decide; here the many errors of a schema become one problem a mistake.
import type { LocatedDocument } from "../diagnostics/place.ts";
import type { Problem } from "../diagnostics/problem.ts";
import type { Data } from "../parse/data.ts";
import { isWithin, type Pointer } from "../text/pointer.ts";
import { chooseBranch, type ChosenBranch } from "./choice.ts";
import { explainErrors, isRequiredByProvider, type ChosenError } from "./explain.ts";
import { isMissing, isUnknown } from "./misplaced.ts";
import type { Shape } from "./shape-result.ts";
import { schemaErrors, type SchemaError } from "./validators.ts";

/** The problems of shape that the schema of this name finds in a document, and the keys that were meant to be others. */
export function validateShape(document: LocatedDocument, value: Data, schema: "agent" | "workflow"): Shape {
  const { errors, problems, moves } = resolveChoices(document, schemaErrors(schema, value));
  const explained = explainErrors(document, errors);
  // A source beside its mapping leaves that empty: it is one mistake.
  const rest = problems.filter(
    ({ code, place }) => code !== "no-token-source" || !("pointer" in place && explained.homes.has(place.pointer)),
  );
  return { problems: [...explained.problems, ...rest], moves: [...explained.moves, ...moves] };
}

interface Resolved extends Shape {
  readonly errors: readonly ChosenError[];
}

/**
 * A choice between branches (`oneOf`) comes with the errors of every branch. They are replaced by those of the one branch
 * that the author meant, or by one problem if that cannot be said.
 */
function resolveChoices(document: LocatedDocument, errors: readonly ChosenError[]): Resolved {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  const outermost = choices.filter((inner) => !choices.some((outer) => inner !== outer && isInside(inner, outer)));
  const others = errors.filter(
    (error) => isRequiredByProvider(error) || !outermost.some((choice) => isInside(error, choice)),
  );
  const resolved = outermost.map((choice) => resolveChoice(document, choice));
  return {
    errors: [...others, ...resolved.flatMap((each) => each.errors)],
    problems: resolved.flatMap((each) => each.problems),
    moves: resolved.flatMap((each) => each.moves),
  };
}

function resolveChoice(document: LocatedDocument, { instancePath, data, parentSchema }: SchemaError): Resolved {
  const choice = chooseBranch(document, instancePath, data, parentSchema);
  if (!("problem" in choice)) return resolveChoices(document, errorsOfBranch(choice, instancePath, data));
  // What may be another branch's key is not unknown, nor is what only this branch needs missing.
  const errors = choice.likely
    .flatMap((branch) => errorsOfBranch(branch, instancePath, data))
    .filter((error) => !isUnknown(error) && !isMissing(error) && !isAt(error, choice.problem));
  const inside = resolveChoices(document, errors);
  return {
    errors: inside.errors,
    problems: [choice.problem, ...inside.problems],
    moves: [...(choice.moves ?? []), ...inside.moves],
  };
}

function errorsOfBranch({ branch, source }: ChosenBranch, pointer: Pointer, data: unknown): ChosenError[] {
  return schemaErrors(branch, data).map((error) => ({
    ...error,
    instancePath: pointer + error.instancePath,
    // Only what the source itself has: its headers, say, are no longer part of the choice.
    ...(source && error.instancePath === "" && { source }),
  }));
}

/** Whether an error is about the very value that a problem is about. */
function isAt({ instancePath }: SchemaError, { place }: Problem): boolean {
  return "pointer" in place && place.part === "value" && place.pointer === instancePath;
}

function isInside(error: SchemaError, choice: SchemaError): boolean {
  return isWithin(error.instancePath, choice.instancePath);
}
