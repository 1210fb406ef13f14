// The constraints of a schema, and which of them a document breaks.
import { Ajv } from "ajv";
import { splitPointer } from "../../src/text/pointer.ts";

/** A schema, or a part of one. */
export interface Keywords {
  readonly [keyword: string]: unknown;
}

/** A self-contained schema. */
export interface DefinedSchema extends Keywords {
  readonly definitions: Readonly<Record<string, Keywords>>;
}

/** A constraint of a definition: a keyword, and a key if it is about one. */
export interface Constraint {
  readonly definition: string;
  readonly keyword: string;
  readonly key?: string;
}

const SIMPLE = "type const enum pattern minLength maxLength minItems minProperties".split(" ");

export function isKeywords(value: unknown): value is Keywords {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The keys that a part does not allow. */
export function forbiddenKeys(part: unknown): string[] {
  const properties = isKeywords(part) ? part["properties"] : undefined;
  return Object.entries(isKeywords(properties) ? properties : {}).flatMap(([key, each]) =>
    each === false ? [key] : [],
  );
}

/** The name of the schema itself among its definitions. */
export const WHOLE = "whole";

/** The definitions that parts of a document must match, and not only meet the conditions of. */
export function listAsserted(schema: DefinedSchema): Map<string, Keywords> {
  const asserted = new Map<string, Keywords>([[WHOLE, schema]]);
  function walk(part: unknown): void {
    if (Array.isArray(part)) part.forEach(walk);
    if (!isKeywords(part)) return;
    const name = nameOf(part);
    const definition = schema.definitions[name];
    if (definition && !asserted.has(name)) {
      asserted.set(name, definition);
      walk(definition);
    }
    for (const [keyword, inner] of Object.entries(part))
      if (!["if", "not", "definitions", "examples", "defaultSnippets"].includes(keyword)) walk(inner);
  }
  walk(schema);
  return asserted;
}

/** All constraints that a document can break: those of all definitions, except for those that an `if` has already checked. */
export function listConstraints(schema: DefinedSchema): Constraint[] {
  const asserted = [...listAsserted(schema)];
  const settled = new Set(asserted.flatMap(([, part]) => listSettled(schema, part)));
  return asserted
    .flatMap(([name, part]) => listOwn(name, part))
    .filter((constraint) => !settled.has(nameConstraint(constraint)));
}

/** The constraints of the definitions below a `then` that the conditions around it have already checked. */
function listSettled(schema: DefinedSchema, part: unknown, checked: readonly Keywords[] = []): string[] {
  if (!isKeywords(part)) return [];
  const name = nameOf(part);
  if (name !== "") return checked.flatMap((condition) => settledBy(schema, condition, name));
  const inner = isKeywords(part["if"]) ? [...checked, part["if"]] : checked;
  return [
    ...listSettled(schema, part["then"], inner),
    ...listSettled(schema, part["else"], checked),
    ...listOf(part["allOf"]).flatMap((each) => listSettled(schema, each, checked)),
  ];
}

/** The constraints of a definition that a condition has already checked; of several conditions, only what each of them has checked. */
function settledBy(schema: DefinedSchema, condition: Keywords, definition: string): string[] {
  const alternatives = listOf(condition["anyOf"]).filter(isKeywords);
  const resolved = schema.definitions[nameOf(condition)] ?? condition;
  if (alternatives.length > 0) {
    const [first = [], ...others] = alternatives.map((each) => settledBy(schema, each, definition));
    return first.filter((each) => others.every((other) => other.includes(each)));
  }
  const properties = schema.definitions[definition]?.["properties"];
  const keys = listOf(resolved["required"]).map(String);
  const constants = keys.map((key) => (isKeywords(properties) ? properties[key] : undefined)).filter(isKeywords);
  const checks = Object.values(Object(resolved["properties"])).filter(isKeywords);
  const areTyped = checks.length > 0 && checks.every(({ type }) => type !== undefined);
  return [
    nameConstraint({ definition, keyword: "type" }),
    ...keys.map((key) => nameConstraint({ definition, keyword: "required", key })),
    ...constants.map((each) => nameConstraint({ definition: nameOf(each), keyword: "const" })),
    ...(areTyped ? constants.map((each) => nameConstraint({ definition: nameOf(each), keyword: "type" })) : []),
  ];
}

/** The name of the definition that a part refers to. */
export function nameOf({ $ref: reference }: Keywords): string {
  return typeof reference === "string" ? reference.replace("#/definitions/", "") : "";
}

/** Lists the constraints of a definition and of its branches. */
function listOwn(definition: string, part: Keywords, isBranch = false): Constraint[] {
  const branches = ["then", "else", "allOf", "anyOf"].flatMap((keyword) => part[keyword]).filter(isKeywords);
  // With an empty branch, the other ones only list what editors offer.
  const inner = branches.some((each) => Object.keys(each).length === 0) ? [] : branches;
  // A branch repeats its type. A type that allows all types leaves the value to another program.
  const isOpen = (keyword: string) => keyword === "type" && (isBranch || listOf(part["type"]).length > 1);
  const own = SIMPLE.filter((keyword) => part[keyword] !== undefined && !isOpen(keyword));
  return [
    ...own.map((keyword) => ({ definition, keyword })),
    ...(part["additionalProperties"] === false ? [{ definition, keyword: "additionalProperties" }] : []),
    ...listOf(part["required"]).map((key) => ({ definition, keyword: "required", key: String(key) })),
    ...forbiddenKeys(part).map((key) => ({ definition, keyword: "not", key })),
    ...inner.flatMap((each) => listOwn(definition, each, true)),
  ];
}

/** A value of a document, and a definition that it was checked against. */
export interface Observed {
  readonly definition: unknown;
  readonly pointer: string;
  readonly value: unknown;
}

/** Checks a document: returns the values that each definition was checked against, and the constraints that it breaks. */
export function createObserver(schema: DefinedSchema) {
  let values: Observed[] = [];
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
  ajv.addKeyword({
    keyword: "definedAs",
    validate: (definition: unknown, value: unknown, _: unknown, at?: { instancePath: string }) =>
      values.push({ definition, pointer: at?.instancePath ?? "", value }) > 0,
  });
  const mark = (part: unknown, definedAs: string): object => {
    if (Array.isArray(part)) return part.map((each) => mark(each, definedAs));
    if (!isKeywords(part) || "$ref" in part) return Object(part);
    const inner = ["then", "else", "allOf", "anyOf"].filter((keyword) => keyword in part);
    const forbidden = forbiddenKeys(part).map((key) => [key, { definedAs, not: {} }]);
    return {
      ...part,
      definedAs,
      ...Object.fromEntries(inner.map((each) => [each, mark(part[each], definedAs)])),
      ...(forbidden.length > 0 && { properties: { ...Object(part["properties"]), ...Object.fromEntries(forbidden) } }),
    };
  };
  const definitions = Object.entries(schema.definitions).map(([name, each]) => [name, mark(each, name)]);
  const validate = ajv.compile({ ...mark(schema, WHOLE), definitions: Object.fromEntries(definitions) });
  return (document: unknown) => {
    values = [];
    const isValid = validate(document);
    const broken = (validate.errors ?? []).map(({ parentSchema, keyword, params, instancePath }) => {
      const key = keyword === "not" ? splitPointer(instancePath).at(-1) : params["missingProperty"];
      return nameConstraint({ definition: String(parentSchema?.["definedAs"]), keyword, key });
    });
    return { isValid, values, broken: new Set(broken) };
  };
}

/** Prints a constraint for messages and file names. */
export function nameConstraint({ definition, keyword, key }: Constraint): string {
  return [definition, keyword, ...(key === undefined ? [] : [key])].join("-");
}
