// Documents made from a schema: some with every key and value, and for each constraint one that breaks as little else as possible.
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

/** Makes values of a definition: one with all keys, and one for each other value that a key can have. */
export function listExamples(schema: DefinedSchema, part: Keywords): unknown[] {
  const refer = (each: unknown): unknown[] => (isKeywords(each) ? listExamples(schema, each) : []);
  if ("$ref" in part) return refer(schema.definitions[nameOf(part)]);
  // A choice. Its branches refer to definitions; the last one matches no branch.
  if (part["type"] === "object" && part["if"] !== undefined && part["else"] !== undefined) {
    const branches: unknown[] = [];
    for (let each: unknown = part; isKeywords(each); each = each["else"]) branches.push(each["then"]);
    return [...listOf(part["examples"]), ...branches.flatMap(refer)];
  }
  const properties = isKeywords(part["properties"]) ? part["properties"] : undefined;
  if (properties) {
    const values = Object.entries(properties).map(([key, each]) => [key, refer(each)] as const);
    const all = Object.fromEntries(values.map(([key, [first]]) => [key, first]));
    return [all, ...values.flatMap(([key, [, ...others]]) => others.map((other) => ({ ...all, [key]: other })))];
  }
  const listed = [part, ...listOf(part["anyOf"]).filter(isKeywords)].flatMap((each) => listOf(each["enum"]));
  return [...new Set([...listed, ...listOf(part["examples"])])];
}

/** All constraints that a document can break: those of all definitions, except for those that an `if` has already checked. */
export function listConstraints(schema: DefinedSchema): Constraint[] {
  const asserted = new Set<string>();
  const settled = new Set<string>();
  function walk(part: unknown): void {
    if (Array.isArray(part)) part.forEach(walk);
    if (!isKeywords(part)) return;
    const name = nameOf(part);
    const definition = schema.definitions[name];
    if (definition && !asserted.has(name)) {
      asserted.add(name);
      walk(definition);
    }
    for (const each of listSettled(schema, part)) settled.add(each);
    for (const [keyword, inner] of Object.entries(part))
      if (!["if", "not", "definitions", "examples", "defaultSnippets"].includes(keyword)) walk(inner);
  }
  walk(schema);
  return [...asserted]
    .flatMap((name) => listOwn(name, schema.definitions[name] ?? {}))
    .filter((constraint) => !settled.has(nameConstraint(constraint)));
}

/** The constraints of the definitions after a `then` that its `if` has already checked. */
function listSettled(schema: DefinedSchema, { if: condition, then }: Keywords): string[] {
  const outcomes = isKeywords(then) && then["if"] !== undefined ? [then["then"], then["else"]] : [then];
  return outcomes.flatMap((outcome) => listSettledIn(schema, condition, outcome));
}

function listSettledIn({ definitions }: DefinedSchema, condition: unknown, then: unknown): string[] {
  const definition = isKeywords(then) ? nameOf(then) : "";
  if (!isKeywords(condition) || definition === "") return [];
  const properties = definitions[definition]?.["properties"];
  const keys = listOf(condition["required"]).map(String);
  const constants = keys.map((key) => (isKeywords(properties) ? properties[key] : undefined)).filter(isKeywords);
  return [
    nameConstraint({ definition, keyword: "type" }),
    ...keys.map((key) => nameConstraint({ definition, keyword: "required", key })),
    ...constants.map((each) => nameConstraint({ definition: nameOf(each), keyword: "const" })),
  ];
}

/** The name of the definition that a part refers to. */
function nameOf({ $ref: reference }: Keywords): string {
  return typeof reference === "string" ? reference.replace("#/definitions/", "") : "";
}

/** Lists the constraints of a definition and of its branches. */
function listOwn(definition: string, part: Keywords, isBranch = false): Constraint[] {
  const inner = ["then", "else", "allOf", "anyOf"].flatMap((keyword) => part[keyword]).filter(isKeywords);
  // A branch repeats its type. A type that allows all types leaves the value to another program.
  const isOpen = (keyword: string) => keyword === "type" && (isBranch || listOf(part["type"]).length > 1);
  const own = SIMPLE.filter((keyword) => part[keyword] !== undefined && !isOpen(keyword));
  return [
    ...own.map((keyword) => ({ definition, keyword })),
    ...(part["additionalProperties"] === false ? [{ definition, keyword: "additionalProperties" }] : []),
    ...listOf(part["required"]).map((key) => ({ definition, keyword: "required", key: String(key) })),
    ...inner.flatMap((each) => listOwn(definition, each, true)),
  ];
}

/** Checks a document: returns the values that each definition was checked against, and the constraints that it breaks. */
export function createObserver(schema: DefinedSchema) {
  let values: { readonly definition: unknown; readonly pointer: string; readonly value: unknown }[] = [];
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });
  ajv.addKeyword({
    keyword: "definedAs",
    validate: (definition: unknown, value: unknown, _: unknown, at?: { instancePath: string }) =>
      values.push({ definition, pointer: at?.instancePath ?? "", value }) > 0,
  });
  const mark = (part: unknown, definedAs: string): unknown => {
    if (Array.isArray(part)) return part.map((each) => mark(each, definedAs));
    if (!isKeywords(part) || "$ref" in part) return part;
    const inner = ["then", "else", "allOf", "anyOf"].filter((keyword) => keyword in part);
    return { ...part, definedAs, ...Object.fromEntries(inner.map((each) => [each, mark(part[each], definedAs)])) };
  };
  const definitions = Object.entries(schema.definitions).map(([name, each]) => [name, mark(each, name)]);
  const validate = ajv.compile({ ...schema, definitions: Object.fromEntries(definitions) });
  return (document: unknown) => {
    values = [];
    const isValid = validate(document);
    const broken = (validate.errors ?? []).map(({ parentSchema, keyword, params }) =>
      nameConstraint({ definition: String(parentSchema?.["definedAs"]), keyword, key: params["missingProperty"] }),
    );
    return { isValid, values, broken: new Set(broken) };
  };
}

/** Prints a constraint for messages and file names. */
export function nameConstraint({ definition, keyword, key }: Constraint): string {
  return [definition, keyword, ...(key === undefined ? [] : [key])].join("-");
}

/** Replaces the value at a pointer of a document in each way that may break a constraint. */
export function breakConstraint(document: unknown, pointer: string, constraint: Constraint): unknown[] {
  const path = splitPointer(pointer);
  const value = path.reduce<unknown>(
    (inner, key) => (isKeywords(inner) ? inner[key] : listOf(inner)[Number(key)]),
    document,
  );
  return breakValue(value, constraint).map((broken) => replaceAt(document, path, broken));
}

function breakValue(value: unknown, { keyword, key }: Constraint): unknown[] {
  const keys = isKeywords(value) ? value : {};
  if (keyword === "required") return [Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key))];
  const unknown = { "no-such-key": "" };
  if (keyword === "additionalProperties") return [{ ...keys, ...unknown }, unknown];
  if (keyword === "maxLength") return ["x".repeat(8193), `\${{ ${"x".repeat(8193)} }}`];
  return ["", "no such value", "${{ vars.OPEN", [], {}];
}

function replaceAt(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === key ? replaceAt(item, rest, other) : item));
  return isKeywords(value) ? { ...value, [key]: replaceAt(value[key], rest, other) } : value;
}
