// Decides which branch of a choice (`oneOf`) the author meant: a notation by its `type`, a token source by its key.
import { keyPlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { isMapping, type Data, type Mapping } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import { invalidValue, missingKey, unknownKey, wrongValue, type Move } from "./mistakes.ts";
import { nameOf } from "./name-of.ts";
import { constantKey, distinctiveKeys, keySchema, keysOf, resolveSchema, type Schema } from "./schema.ts";
import { isTypo, suggest } from "../text/suggest.ts";

/** The branch that the author meant, as a reference to it; for a token source, also its name and the keys of all sources. */
export interface ChosenBranch {
  readonly branch: Schema;
  readonly source?: { readonly name: string; readonly rivals: readonly string[] };
}

/**
 * The branch that the author meant. If it is uncertain, the problem to report, and the branches that the author may have meant: a wrong
 * value is wrong in each of them.
 */
export type BranchChoice =
  | ChosenBranch
  | { readonly problem: Problem; readonly likely: readonly ChosenBranch[]; readonly moves?: readonly Move[] };

interface Branch {
  readonly reference: Schema;
  readonly definition: Schema;
}

interface Chooser {
  readonly document: LocatedDocument;
  readonly pointer: Pointer;
  readonly schema: Schema;
  readonly branches: readonly Branch[];
}

/** Chooses the branch of `schema.oneOf` that the author of a value meant. */
export function chooseBranch(
  document: LocatedDocument,
  pointer: Pointer,
  value: Data | undefined,
  schema: Schema,
): BranchChoice {
  if (!isMapping(value))
    return { problem: wrongValue(document, pointer, { value, keyword: "type", schema }), likely: [] };
  const branches = (schema.oneOf ?? []).map((reference) => ({ reference, definition: resolveSchema(reference) }));
  const chooser = { document, pointer, schema, branches };
  const key = constantKey(branches.map(({ definition }) => definition));
  return key === undefined ? chooseBySource(chooser, value) : chooseByConstant(chooser, value, key);
}

function chooseByConstant({ document, pointer, branches }: Chooser, value: Mapping, key: string): BranchChoice {
  const constants = branches.map(({ definition }) => keySchema(definition, key).const);
  const chosen = branches[constants.indexOf(value[key])];
  if (chosen) return { branch: chosen.reference };

  const wanted = { type: "string", enum: constants };
  return { problem: explainConstant(document, pointer, value, key, wanted), likely: findMostSimilar(branches, value) };
}

/** The problem of the key that selects the branch. */
function explainConstant(
  document: LocatedDocument,
  pointer: Pointer,
  value: Mapping,
  key: string,
  wanted: Schema,
): Problem {
  const written = value[key];
  const place = joinPointer(pointer, key);
  if (typeof written === "string" && written !== "") return invalidValue(document, place, written, wanted);
  if (written !== undefined) return wrongValue(document, place, { value: written, keyword: "type", schema: wanted });
  const misspelled = Object.keys(value).find((each) => suggest(each, [key]) === key);
  if (misspelled === undefined) return missingKey(document, pointer, key, { properties: { [key]: wanted } });
  return unknownKey(document, pointer, { key: misspelled, known: [key], suggestion: key });
}

/** The branch that shares the most keys with a value, the first of several; none if only the selecting key is shared. */
function findMostSimilar(branches: readonly Branch[], value: Mapping): ChosenBranch[] {
  const shared = ({ definition }: Branch) =>
    Object.keys(value).filter((key) => keysOf(definition).includes(key)).length;
  const best = branches.toSorted((a, b) => shared(b) - shared(a))[0];
  return best && shared(best) > 1 ? [{ branch: best.reference }] : [];
}

function chooseBySource({ document, pointer, schema, branches }: Chooser, value: Mapping): BranchChoice {
  const sources = branches.flatMap(({ definition }) => distinctiveKeys(definition));
  const keys = Object.keys(value);
  const found = keys.filter((key) => sources.includes(key));
  const owner = nameOf(pointer, document);
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const related = [{ kind: "first-source" as const, place: keyPlace(document, joinPointer(pointer, first)) }];
    const place = keyPlace(document, joinPointer(pointer, second));
    const likely = branches.filter(({ definition }) => distinctiveKeys(definition).some((key) => found.includes(key)));
    return {
      problem: problem("several-token-sources", place, { owner, found }, { related }),
      likely: likely.map(({ reference }) => ({ branch: reference })),
    };
  }
  const chosen = branches.find(({ definition }) => first !== undefined && distinctiveKeys(definition).includes(first));
  if (chosen && first !== undefined)
    return { branch: chosen.reference, source: { name: first, rivals: keysOf(schema) } };

  const unknown = keys.filter((key) => !keysOf(schema).includes(key));
  const misspelled = unknown.find((key) => suggest(key, sources) !== undefined) ?? unknown[0];
  if (misspelled === undefined)
    return { problem: problem("no-token-source", keyPlace(document, pointer), { owner, sources }), likely: [] };
  const suggestion = suggest(misspelled, sources);
  const meant = sources.find((source) => value[misspelled] === source);
  const isSure = suggestion !== undefined && isTypo(misspelled, suggestion);
  return {
    problem: unknownKey(document, pointer, { key: misspelled, known: sources, suggestion, meant }),
    likely: [],
    ...(isSure && { moves: [{ from: joinPointer(pointer, misspelled), to: joinPointer(pointer, suggestion) }] }),
  };
}
