// Schema errors without choices → problems: one for each key that is wrong and one for each value that is wrong.
import { keyPlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { textMember, isMapping } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { keyDefinition, keysOf } from "./definitions.ts";
import { missingKey, nameOf, unknownKey, wrongValue } from "./mistakes.ts";
import { suggest } from "../text/suggest.ts";
import type { SchemaError } from "./validators.ts";

/** A schema error; inside a token source also which source that is, and all keys that any source has. */
export interface ChosenError extends SchemaError {
  readonly source?: { readonly name: string; readonly rivals: readonly string[] };
}

/** The problems that schema errors stand for. */
export function explainErrors(document: LocatedDocument, errors: readonly ChosenError[]): Problem[] {
  const byPlace = new Map<Pointer, ChosenError[]>();
  for (const error of errors) byPlace.set(error.instancePath, [...(byPlace.get(error.instancePath) ?? []), error]);
  return [...byPlace].flatMap(([pointer, here]) => [
    ...explainKeys(document, pointer, here),
    ...explainValue(document, pointer, here),
  ]);
}

// In this order: what is of the wrong type or empty is not also malformed.
const VALUE_KEYWORDS = ["type", "minLength", "minItems", "const", "enum", "pattern", "maxLength"];

function explainValue(document: LocatedDocument, pointer: Pointer, errors: readonly ChosenError[]): Problem[] {
  for (const keyword of VALUE_KEYWORDS) {
    const error = errors.find((each) => each.keyword === keyword);
    if (error) return [wrongValue(document, pointer, error)];
  }
  return [];
}

/** Keys that a mapping should not have and keys that it lacks: often one mistake, a key misspelt or in the wrong place. */
function explainKeys(document: LocatedDocument, pointer: Pointer, errors: readonly ChosenError[]): Problem[] {
  const unknown = errors.filter(({ keyword }) => keyword === "additionalProperties");
  const explained = new Set<string>();
  const misplaced = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const error of unknown) {
    const key = String(error.params["additionalProperty"]);
    const known = keysOf(error.parentSchema);
    const home = known.find((candidate) => keysOf(keyDefinition(error.parentSchema, candidate)).includes(key));
    if (home !== undefined) {
      misplaced.set(home, [...(misplaced.get(home) ?? []), key]);
    } else if (error.source?.rivals.includes(key)) {
      const place = keyPlace(document, joinPointer(pointer, key));
      problems.push(problem("key-needs-url", place, { key, source: error.source.name }));
    } else {
      const present = isMapping(error.data) ? error.data : {};
      const free = known.filter((candidate) => !Object.hasOwn(present, candidate));
      const suggestion = suggest(key, free);
      if (suggestion !== undefined) explained.add(suggestion);
      problems.push(unknownKey(document, pointer, { key, known, suggestion }));
    }
  }
  for (const [home, keys] of misplaced) {
    explained.add(home);
    const place = keyPlace(document, joinPointer(pointer, keys[0] ?? ""));
    problems.push(problem("misplaced-key", place, { keys, owner: nameOf(pointer), home }));
  }
  const missing = errors.filter(
    ({ keyword, params }) => keyword === "required" && !explained.has(String(params["missingProperty"])),
  );
  return [...problems, ...explainMissing(document, pointer, missing)];
}

function explainMissing(document: LocatedDocument, pointer: Pointer, errors: readonly ChosenError[]): Problem[] {
  const byProvider = errors.filter(isRequiredByProvider);
  const problems = errors
    .filter((error) => !byProvider.includes(error))
    .map((error) => missingKey(document, pointer, String(error.params["missingProperty"]), error.parentSchema));
  const first = byProvider[0];
  if (!first) return problems;
  const keys = byProvider.map(({ params }) => String(params["missingProperty"]));
  const provider = (isMapping(first.data) ? textMember(first.data, "provider") : undefined) ?? "";
  return [...problems, problem("incomplete-provider", keyPlace(document, pointer), { provider, keys })];
}

/** Whether an error says what an OIDC provider requires, which stands beside the choice of the notation. */
export function isRequiredByProvider({ schemaPath }: SchemaError): boolean {
  return schemaPath.includes("githubOidcRequiredKeys");
}
