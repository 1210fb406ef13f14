// Schema errors without choices → problems, one for each wrong key and each wrong value.
import { keyPlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { AWF_TYPE, AWF_VARIABLES } from "../facts/awf.ts";
import { GATEWAY_CREDENTIALS } from "../facts/gateway.ts";
import { NOTATIONS } from "../generated/constants.ts";
import { isMapping, member, textMember } from "../parse/data.ts";
import { joinPointer, parentPointer, type Pointer } from "../text/pointer.ts";
import { keysOf } from "./schema.ts";
import { findMisplaced, isMissingKey, isUnknownKey, type KeyError, type MisplacedKeys } from "./misplaced.ts";
import { missingKey, unknownKey, wrongValue, type Move, type Shape } from "./mistakes.ts";
import { nameOf } from "./name-of.ts";
import { isTypo, suggest } from "../text/suggest.ts";
import type { SchemaError } from "./schema-errors.ts";

/** A schema error; in a token source, also the name of the source and the keys of all sources. */
export interface ChosenError extends SchemaError {
  readonly source?: { readonly name: string; readonly rivals: readonly string[] };
}

/** The problems behind schema errors, and the mappings that misplaced keys belong to. */
export function explainErrors(
  document: LocatedDocument,
  errors: readonly ChosenError[],
): Shape & { readonly homes: ReadonlySet<Pointer> } {
  // In a block in a notation of the other dialect, every key would be wrong.
  const foreign = new Set(errors.filter(isOtherNotation).map(({ pointer }) => parentPointer(pointer)));
  const relevant = errors.filter(
    (error) => !(foreign.has(error.pointer) && (isUnknownKey(error) || isMissingKey(error))),
  );
  const misplaced = findMisplaced(relevant);
  const byPlace = new Map<Pointer, ChosenError[]>();
  for (const error of relevant.filter((each) => !misplaced.explains(each))) {
    const here = byPlace.get(error.pointer);
    if (here) here.push(error);
    else byPlace.set(error.pointer, [error]);
  }
  const keys = [...byPlace].map(([pointer, here]) => explainKeys(document, pointer, here));
  const values = [...byPlace].flatMap(([pointer, here]) => explainWrongValue(document, pointer, here));
  const moved = misplaced.groups.map((group) => describeMisplaced(document, group));
  return {
    problems: [...keys.flatMap(({ problems }) => problems), ...values, ...moved],
    moves: [...keys.flatMap(({ moves }) => moves), ...misplaced.groups.flatMap(({ moves }) => moves)],
    homes: new Set(misplaced.groups.map(({ home }) => home)),
  };
}

function isOtherNotation({ keyword, value }: ChosenError): boolean {
  return keyword === "const" && NOTATIONS.some((notation) => notation === value);
}

function describeMisplaced(document: LocatedDocument, { pointer, keys, home }: MisplacedKeys): Problem {
  const place = keyPlace(document, joinPointer(pointer, keys[0] ?? ""));
  const isTooDeep = parentPointer(pointer) === home;
  return problem("misplaced-key", place, {
    keys,
    owner: nameOf(document, pointer),
    home: nameOf(document, home),
    isTooDeep,
  });
}

// In this order: a value of the wrong type, or an empty one, is not reported as malformed too.
const VALUE_KEYWORDS = ["type", "minLength", "minItems", "const", "enum", "pattern", "maxLength"];

function explainWrongValue(document: LocatedDocument, pointer: Pointer, errors: readonly ChosenError[]): Problem[] {
  for (const keyword of VALUE_KEYWORDS) {
    const error = errors.find((each) => each.keyword === keyword);
    if (error) return [wrongValue(document, pointer, error)];
  }
  return [];
}

// Keys in gh-aw's documentation of `engine.auth` that gh-aw does not support, and what it supports instead.
const UNDOCUMENTED_KEYS: ReadonlyMap<string, string> = new Map([
  ["oidc-audience", "audience"],
  ["token-url", `engine.env.${AWF_VARIABLES.tokenUrl}`],
]);

// The definition of `auth` of the gateway, which allows a stored credential only without keys of federation.
const UPSTREAM_AUTH = "upstreamAuth";

/** Reports the unknown and the missing keys of a mapping together, because a misspelled key is both. */
function explainKeys(document: LocatedDocument, pointer: Pointer, errors: readonly ChosenError[]): Shape {
  const explained = new Set<string>();
  const moves: Move[] = [];
  const problems = errors.filter(isUnknownKey).map((error) => {
    const { key, schema, value } = error;
    const place = keyPlace(document, joinPointer(pointer, key));
    const instead = member(value, "type") === AWF_TYPE ? UNDOCUMENTED_KEYS.get(key) : undefined;
    if (instead !== undefined) return problem("undocumented-key", place, { key, instead });
    if (error.definition === UPSTREAM_AUTH && GATEWAY_CREDENTIALS.includes(key))
      return problem("several-credentials", place, { key });
    if (error.source?.rivals.includes(key)) return problem("key-needs-url", place, { key, source: error.source.name });
    const known = keysOf(schema);
    const present = isMapping(value) ? value : {};
    const isFree = (candidate: string) => !Object.hasOwn(present, candidate) && !explained.has(candidate);
    const suggestion = suggest(key, known.filter(isFree));
    if (suggestion !== undefined) {
      explained.add(suggestion);
      if (isTypo(key, suggestion))
        moves.push({ from: joinPointer(pointer, key), to: joinPointer(pointer, suggestion) });
    }
    return unknownKey(document, pointer, { key, known, suggestion });
  });
  const missing = errors.filter(isMissingKey).filter(({ key }) => !explained.has(key));
  return { problems: [...problems, ...explainMissing(document, pointer, missing)], moves };
}

function explainMissing(document: LocatedDocument, pointer: Pointer, errors: readonly KeyError[]): Problem[] {
  const byProvider = errors.filter(isRequiredByProvider);
  const problems = errors
    .filter((error) => !byProvider.includes(error))
    .map((error) => missingKey(document, pointer, error.key, error.schema));
  const keys = byProvider.map(({ key }) => key);
  const [first] = byProvider;
  if (!first) return problems;
  // Without a provider, the keys that it requires are unknown.
  if (keys.includes("provider"))
    return [...problems, problem("missing-oidc-provider", keyPlace(document, pointer), { isAzure: false })];
  const provider = textMember(first.value, "provider") ?? "";
  return [...problems, problem("incomplete-provider", keyPlace(document, pointer), { provider, keys })];
}

/** Whether an error is about a key that the OIDC provider requires. */
function isRequiredByProvider({ definition }: SchemaError): boolean {
  return definition === "githubOidcRequiredKeys";
}
