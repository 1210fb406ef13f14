// Looks things up in the schemas, for messages and completion: the keys of a mapping, what a value is for.
import { DEFINITIONS as GENERATED } from "../generated/file-schemas.ts";
import { ownValue } from "../text/own-value.ts";
import { isValueType, type Wanted } from "../diagnostics/value-type.ts";

/** A schema, or a part of one, with the keywords that /schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly patternErrorMessage?: string;
  readonly defaultSnippets?: readonly Snippet[];
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: SchemaOrBoolean;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaOrBoolean>>;
  readonly additionalProperties?: SchemaOrBoolean;
  readonly propertyNames?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A schema, or `true`, which allows everything, or `false`, which allows nothing. */
export type SchemaOrBoolean = Schema | boolean;

/** A block that completion offers. Texts in `body` have tab stops, such as `$1` and `${1:text}`. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

/** Definitions by name. */
export type Definitions = Readonly<Record<string, Schema>>;

// Without what is for editors.
const DEFINITIONS: Definitions = GENERATED;

/** Whether there is a definition with this name. */
export function isDefined(name: string): boolean {
  return Object.hasOwn(DEFINITIONS, name);
}

/** A reference to the definition with this name. */
export function referTo(name: string): Schema {
  return { $ref: `#/definitions/${name}` };
}

/** The name of the definition that a schema refers to, if it is a reference. */
export function referredName(schema: SchemaOrBoolean | undefined): string | undefined {
  const reference = typeof schema === "object" ? schema.$ref : undefined;
  return reference?.slice(reference.lastIndexOf("/") + 1);
}

/** The definition that a schema refers to, or the schema itself if it is not a reference. */
export function resolveSchema(schema: SchemaOrBoolean | undefined, definitions: Definitions = DEFINITIONS): Schema {
  const name = referredName(schema);
  if (name !== undefined) return ownValue(definitions, name) ?? {};
  return typeof schema === "object" ? schema : {};
}

/** The schema of a key's value. */
export function keySchema(owner: Schema, key: string): Schema {
  return resolveSchema(ownValue(owner.properties ?? {}, key));
}

const KEYS = new WeakMap<Schema, readonly string[]>();

/** All keys that a mapping with this schema can have, in any of its branches. */
export function keysOf(schema: Schema): readonly string[] {
  const known = KEYS.get(schema) ?? listKeys(schema);
  KEYS.set(schema, known);
  return known;
}

function listKeys(schema: Schema): readonly string[] {
  const branches = schema.oneOf?.map((each) => resolveSchema(each)) ?? [schema];
  const keys = branches.flatMap(({ properties = {} }) => Object.keys(properties).filter((key) => properties[key]));
  return [...new Set(keys)];
}

/** Whether each branch of a choice has a constant for this key. */
export function isChosenBy(branches: readonly Schema[], key: string): boolean {
  return branches.every((branch) => keySchema(resolveSchema(branch), key).const !== undefined);
}

/** The key for which each branch of a choice has a constant, if there is one. */
export function constantKey(branches: readonly Schema[]): string | undefined {
  return branches[0]?.required?.find((key) => isChosenBy(branches, key));
}

/** The keys that distinguish a branch from the others: those that it requires and that are not constants. */
export function distinctiveKeys(branch: Schema): readonly string[] {
  return (branch.required ?? []).filter((key) => keySchema(branch, key).const === undefined);
}

/** The texts that are allowed, if a schema lists them. */
export function allowedValues({ const: only, enum: several = [] }: Schema): string[] {
  return [only, ...several].filter((value) => typeof value === "string");
}

/** What a value must be, as a sentence from the schema. */
export function describeExpected(schema: Schema): string {
  const allowed = allowedValues(schema);
  if (allowed.length > 0) return `Allowed: ${allowed.map((value) => `\`${value}\``).join(", ")}.`;
  return schema.patternErrorMessage ?? schema.description ?? "";
}

/** The types of a value; for a mapping, also the keys that it requires. */
export function wantedType(schema: Schema): Wanted {
  const { type = "object" } = schema;
  const all = [type].flat().filter(isValueType);
  // Where a text is expected, another scalar may be taken for one.
  const types = all.includes("string") ? all.filter((each) => each !== "number" && each !== "boolean") : all;
  return { types, keys: type === "object" ? wantedKeys(schema) : undefined };
}

function wantedKeys({ required = [], oneOf }: Schema): Wanted["keys"] {
  if (!oneOf) return required.length === 0 ? undefined : { need: "all", names: required };
  const branches = oneOf.map((each) => resolveSchema(each));
  const key = constantKey(branches);
  return key === undefined ? { need: "one", names: branches.flatMap(distinctiveKeys) } : { need: "all", names: [key] };
}
