// Which branch of a choice an author meant: a notation by its `type`, a token source by its key.
import { keyPlace, type LocatedDocument } from "../diagnostics/place.ts";
import { problem, type Problem } from "../diagnostics/problem.ts";
import { isMapping, type Mapping } from "../parse/data.ts";
import { joinPointer, type Pointer } from "../text/pointer.ts";
import {
  constantKey,
  distinctiveKeys,
  keyDefinition,
  keysOf,
  referredName,
  resolveDefinition,
  type Definition,
} from "./definitions.ts";
import { invalidValue, missingKey, nameOf, unknownKey, wrongValue } from "./mistakes.ts";
import { suggest } from "../text/suggest.ts";

/** The name of the branch's definition, and the source it is if it is one; or what is wrong if no branch can be named. */
export type Choice =
  | { readonly branch: string; readonly source?: { readonly name: string; readonly rivals: readonly string[] } }
  | { readonly problem: Problem };

interface Branch {
  readonly name: string;
  readonly definition: Definition;
}

interface Chooser {
  readonly document: LocatedDocument;
  readonly pointer: Pointer;
  readonly schema: Definition;
  readonly branches: readonly Branch[];
}

/** Chooses the branch of `schema.oneOf` that a value is meant to be. */
export function chooseBranch(document: LocatedDocument, pointer: Pointer, value: unknown, schema: Definition): Choice {
  if (!isMapping(value)) {
    const error = { data: value, keyword: "type", parentSchema: { ...schema, type: "object" }, schemaPath: "" };
    return { problem: wrongValue(document, pointer, error) };
  }
  const branches = (schema.oneOf ?? []).map((reference) => ({
    name: referredName(reference) ?? "",
    definition: resolveDefinition(reference),
  }));
  const chooser = { document, pointer, schema, branches };
  const key = constantKey(branches.map(({ definition }) => definition));
  return key === undefined ? chooseBySource(chooser, value) : chooseByConstant(chooser, value, key);
}

function chooseByConstant({ document, pointer, branches }: Chooser, value: Mapping, key: string): Choice {
  const constants = branches.map(({ definition }) => keyDefinition(definition, key).const);
  const chosen = branches[constants.indexOf(value[key])];
  if (chosen) return { branch: chosen.name };

  const written = value[key];
  const wanted: Definition = { type: "string", enum: constants };
  const place = joinPointer(pointer, key);
  if (typeof written === "string" && written !== "") return { problem: invalidValue(document, place, written, wanted) };
  if (written !== undefined) {
    return {
      problem: wrongValue(document, place, { data: written, keyword: "type", parentSchema: wanted, schemaPath: "" }),
    };
  }
  const misspelt = Object.keys(value).find((each) => suggest(each, [key]) === key);
  if (misspelt === undefined) return { problem: missingKey(document, pointer, key, { properties: { [key]: wanted } }) };
  return { problem: unknownKey(document, pointer, { key: misspelt, known: [key], suggestion: key }) };
}

function chooseBySource({ document, pointer, schema, branches }: Chooser, value: Mapping): Choice {
  const sources = branches.flatMap(({ definition }) => distinctiveKeys(definition));
  const keys = Object.keys(value);
  const found = keys.filter((key) => sources.includes(key));
  const owner = nameOf(pointer);
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    const related = [{ message: "the first source", place: keyPlace(document, joinPointer(pointer, first)) }];
    const place = keyPlace(document, joinPointer(pointer, second));
    return { problem: problem("several-token-sources", place, { owner, found }, { related }) };
  }
  const chosen = branches.find(({ definition }) => first !== undefined && distinctiveKeys(definition).includes(first));
  if (chosen && first !== undefined) return { branch: chosen.name, source: { name: first, rivals: keysOf(schema) } };

  const unknown = keys.filter((key) => !keysOf(schema).includes(key));
  const misspelt = unknown.find((key) => suggest(key, sources) !== undefined) ?? unknown[0];
  if (misspelt === undefined)
    return { problem: problem("no-token-source", keyPlace(document, pointer), { owner, sources }) };
  const suggestion = suggest(misspelt, sources);
  const meant = sources.find((source) => value[misspelt] === source);
  return { problem: unknownKey(document, pointer, { key: misspelt, known: sources, suggestion, meant }) };
}
