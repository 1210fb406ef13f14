// A pointer into the frontmatter of a workflow → the parts of our schema that describe what stands there. It reads the keywords
// that /schema uses, and decides conditions by the value, which may be incomplete: the branches that fit best are taken.
import { SCHEMAS } from "../generated/schemas.ts";
import { isMapping, member, type Data } from "../parse/data.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";
import { valueAt } from "./pointer-at.ts";
import { ownValue } from "../text/own-value.ts";

/** A schema or a part of one, as far as authors are shown something of it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema | boolean;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly defaultSnippets?: readonly Snippet[];
}

/** A block that is offered as a whole. Texts in `body` have tab stops as in `$1` and `${1:text}`. */
export interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}

const ROOT: Schema = SCHEMAS.workflow;
const DEFINITIONS: Readonly<Record<string, Schema>> = SCHEMAS.workflow.definitions;

/** What stands at the cursor while the schema is asked what could stand there. It fits everything. */
export const CURSOR = "wifcCursor";

/** The schemas of what a pointer leads to, the most general first; `root` is the value of the frontmatter. */
export function schemasAt(root: Data, pointer: Pointer): Schema[] {
  let value: Data | undefined = root;
  let schemas = expandSchema(ROOT, value);
  for (const segment of splitPointer(pointer)) {
    value = valueAt(value, segment);
    const inner = value;
    schemas = schemas.flatMap((schema) => step(schema, segment)).flatMap((schema) => expandSchema(schema, inner));
  }
  return [...new Set(schemas)];
}

/** A schema itself, or what it refers to. */
function resolveSchema(schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return name === undefined ? schema : (ownValue(DEFINITIONS, name) ?? {});
}

function step({ properties = {}, additionalProperties, items }: Schema, segment: string): Schema[] {
  const inner = ownValue(properties, segment) ?? additionalProperties ?? items;
  return typeof inner === "object" ? [inner] : [];
}

/** A schema and all that it says of a value by way of references, conditions and choices, the most general first. */
export function expandSchema(reference: Schema, value: Data | undefined): Schema[] {
  const schema = resolveSchema(reference);
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const condition = schema.if && (fits(schema.if, value) ? schema.then : schema.else);
  const branches = [...(condition ? [condition] : []), ...allOf, ...chooseBranches(oneOf, value), ...anyOf];
  return [schema, ...branches.flatMap((branch) => expandSchema(branch, value))];
}

/** The branches with the fewest keys and constants that do not fit; all of them while nothing is written, or while that is which chooses. */
function chooseBranches(branches: readonly Schema[], value: Data | undefined): readonly Schema[] {
  if (isMapping(value) && Object.keys(value).some((key) => value[key] === CURSOR && isChoice(branches, key))) {
    return branches;
  }
  const counted = branches.map((branch) => ({ branch, misfits: countMisfits(resolveSchema(branch), value) }));
  const least = Math.min(...counted.map(({ misfits }) => misfits));
  return counted.filter(({ misfits }) => misfits === least).map(({ branch }) => branch);
}

/** Whether each branch has a constant under this key. */
function isChoice(branches: readonly Schema[], key: string): boolean {
  return branches.every((branch) => {
    const property = resolveSchema(branch).properties?.[key];
    return typeof property === "object" && resolveSchema(property).const !== undefined;
  });
}

function countMisfits({ properties = {} }: Schema, value: Data | undefined): number {
  if (!isMapping(value)) return 0;
  const misfits = Object.keys(value).filter((key) => {
    const property = ownValue(properties, key);
    const written = member(value, key);
    return key !== CURSOR && written !== CURSOR && !(property !== undefined && fits(property, written, ["const"]));
  });
  return misfits.length;
}

/** Whether a value is what a condition asks for. With `only`, no other keywords are looked at. */
function fits(condition: Schema | boolean, value: Data | undefined, only?: readonly string[]): boolean {
  if (typeof condition === "boolean") return condition;
  const schema = resolveSchema(condition);
  return Object.entries(CHECKS).every(([keyword, check]) => (only && !only.includes(keyword)) || check(schema, value));
}

const CHECKS: Readonly<Record<string, (schema: Schema, value: Data | undefined) => boolean>> = {
  const: (schema, value) => schema.const === undefined || schema.const === value,
  type: ({ type }, value) => type === undefined || [type].flat().includes(typeOf(value)),
  pattern: ({ pattern }, value) =>
    pattern === undefined || (typeof value === "string" && new RegExp(pattern).test(value)),
  required: ({ required = [] }, value) => required.every((key) => member(value, key) !== undefined),
  properties: ({ properties = {} }, value) =>
    !isMapping(value) ||
    Object.entries(properties).every(
      ([key, inner]) => member(value, key) === undefined || fits(inner, member(value, key)),
    ),
  propertyNames: ({ propertyNames }, value) =>
    !propertyNames || !isMapping(value) || Object.keys(value).every((key) => fits(propertyNames, key)),
  not: ({ not }, value) => !not || !fits(not, value),
  anyOf: ({ anyOf }, value) => !anyOf || anyOf.some((branch) => fits(branch, value)),
};

function typeOf(value: Data | undefined): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
