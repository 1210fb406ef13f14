// Finds the parts of a schema that describe what a pointer into a document leads to. The value decides conditions, but it may be
// incomplete, so the best matching branches of a `oneOf` are used.
import { isList, isMapping, type Data } from "../parse/data.ts";
import { ownValue } from "../text/own-value.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";
import { FILE_DEFINITIONS } from "../generated/editor-schemas.ts";
import { isChosenBy, resolveSchema, type Schema, type SchemaOrBoolean } from "../validate/schema.ts";
import { matchesSchema } from "../validate/schema-errors.ts";
import { valueAt } from "./key-or-value.ts";

/** Represents the word at the cursor. It can become any value. */
export const PLACEHOLDER = "wifcCursor";

/** The schemas of what a pointer leads to, most general first. `whole` and `root` are the schema and the value of the document. */
export function schemasAt(whole: Schema, root: Data, pointer: Pointer): Schema[] {
  let value: Data | undefined = root;
  let schemas = expandSchema(whole, value);
  for (const segment of splitPointer(pointer)) {
    const outer: Data | undefined = value;
    const inner = valueAt(outer, segment);
    schemas = schemas.flatMap((schema) => descend(schema, outer, segment)).flatMap((each) => expandSchema(each, inner));
    value = inner;
  }
  return [...new Set(schemas)];
}

function descend({ properties = {}, additionalProperties, items }: Schema, value: Data | undefined, segment: string) {
  const inner = isList(value) ? items : (ownValue(properties, segment) ?? additionalProperties);
  return typeof inner === "object" ? [inner] : [];
}

/** A schema and all the schemas that apply to a value through its references, conditions and choices, most general first. */
export function expandSchema(reference: SchemaOrBoolean, value: Data | undefined): Schema[] {
  const schema = resolveSchema(reference, FILE_DEFINITIONS);
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const branches = [...chooseOutcomes(schema, value), ...allOf, ...chooseBranches(oneOf, value), ...anyOf];
  return [schema, ...branches.flatMap((branch) => expandSchema(branch, value))];
}

/** The outcome of a condition. If the cursor is at a value that it tests, both outcomes, and the condition, which says what it compares. */
function chooseOutcomes({ if: condition, then, else: otherwise }: Schema, value: Data | undefined): Schema[] {
  if (!condition) return [];
  const { properties = {} } = resolveSchema(condition, FILE_DEFINITIONS);
  const isOpen = isMapping(value) && Object.keys(properties).some((key) => ownValue(value, key) === PLACEHOLDER);
  const outcomes = isOpen ? [condition, then, otherwise] : [matchesSchema(condition, value) ? then : otherwise];
  return outcomes.flatMap((each) => each ?? []);
}

/** The branches with the fewest mismatches. All of them if the cursor is at the value that selects a branch. */
function chooseBranches(branches: readonly Schema[], value: Data | undefined): readonly Schema[] {
  if (isMapping(value) && Object.keys(value).some((key) => value[key] === PLACEHOLDER && isChosenBy(branches, key))) {
    return branches;
  }
  const counted = branches.map((branch) => ({ branch, mismatches: countMismatches(branch, value) }));
  const least = Math.min(...counted.map(({ mismatches }) => mismatches));
  return counted.filter(({ mismatches }) => mismatches === least).map(({ branch }) => branch);
}

/** How many keys a branch does not have, or only with other values. A list matches no mapping, and the reverse. */
function countMismatches(branch: Schema, value: Data | undefined): number {
  const parts = expandSchema(branch, value);
  const kind = isList(value) ? "array" : "object";
  if (!isList(value) && !isMapping(value)) return 0;
  if (parts.some(({ type }) => type !== undefined && ![type].flat().includes(kind))) return Infinity;
  if (!isMapping(value)) return 0;
  return Object.keys(value).filter((key) => {
    if (key === PLACEHOLDER || value[key] === PLACEHOLDER) return false;
    const properties = parts.flatMap((part) => ownValue(part.properties ?? {}, key) ?? []);
    return properties.length === 0 || !properties.every((property) => allows(property, value[key]));
  }).length;
}

/** Whether a value is among those that a schema lists, if it lists any. */
function allows(property: SchemaOrBoolean, value: Data | undefined): boolean {
  const { const: only, enum: several = only === undefined ? undefined : [only] } = resolveSchema(
    property,
    FILE_DEFINITIONS,
  );
  return property !== false && (several?.includes(value) ?? true);
}
