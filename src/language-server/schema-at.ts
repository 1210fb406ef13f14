// Finds the parts of the schema that describe what a pointer into the frontmatter of a workflow leads to. The value decides conditions,
// but it may be incomplete, so the best matching branches of a `oneOf` are used.
import { SCHEMAS } from "../generated/schemas.ts";
import { isMapping, member, type Data } from "../parse/data.ts";
import { ownValue } from "../text/own-value.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";
import { isChosenBy, resolveSchema, type Schema } from "../validate/schema.ts";
import { matchesSchema } from "../validate/schema-errors.ts";
import { valueAt } from "./key-or-value.ts";

/** Stands in for the word at the cursor. It matches every schema. */
export const PLACEHOLDER = "wifcCursor";

/** The schemas of what a pointer leads to, most general first. `root` is the value of the frontmatter. */
export function schemasAt(root: Data, pointer: Pointer): Schema[] {
  let value: Data | undefined = root;
  let schemas = expandSchema(SCHEMAS.workflow, value);
  for (const segment of splitPointer(pointer)) {
    value = valueAt(value, segment);
    const inner = value;
    schemas = schemas.flatMap((schema) => descend(schema, segment)).flatMap((schema) => expandSchema(schema, inner));
  }
  return [...new Set(schemas)];
}

function descend({ properties = {}, additionalProperties, items }: Schema, segment: string): Schema[] {
  const inner = ownValue(properties, segment) ?? additionalProperties ?? items;
  return typeof inner === "object" ? [inner] : [];
}

/** A schema and all the schemas that apply to a value through its references, conditions and choices, most general first. */
export function expandSchema(reference: Schema, value: Data | undefined): Schema[] {
  const schema = resolveSchema(reference);
  const { allOf = [], oneOf = [], anyOf = [] } = schema;
  const condition = schema.if && (matchesSchema(schema.if, value) ? schema.then : schema.else);
  const branches = [...(condition ? [condition] : []), ...allOf, ...chooseBranches(oneOf, value), ...anyOf];
  return [schema, ...branches.flatMap((branch) => expandSchema(branch, value))];
}

/** The branches with the fewest mismatched keys and constants. All of them if the cursor is at the value that selects a branch. */
function chooseBranches(branches: readonly Schema[], value: Data | undefined): readonly Schema[] {
  if (isMapping(value) && Object.keys(value).some((key) => value[key] === PLACEHOLDER && isChosenBy(branches, key))) {
    return branches;
  }
  const counted = branches.map((branch) => ({ branch, mismatches: countMismatches(resolveSchema(branch), value) }));
  const least = Math.min(...counted.map(({ mismatches }) => mismatches));
  return counted.filter(({ mismatches }) => mismatches === least).map(({ branch }) => branch);
}

function countMismatches({ properties = {} }: Schema, value: Data | undefined): number {
  if (!isMapping(value)) return 0;
  const mismatches = Object.keys(value).filter((key) => {
    const property = ownValue(properties, key);
    const written = member(value, key);
    const only = resolveSchema(property).const;
    return (
      key !== PLACEHOLDER &&
      written !== PLACEHOLDER &&
      (property === undefined || (only !== undefined && only !== written))
    );
  });
  return mismatches.length;
}
