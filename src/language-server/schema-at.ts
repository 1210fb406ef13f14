// A pointer into the frontmatter of a workflow → the parts of our schema that describe what stands there. Conditions are decided by
// the value, which may be incomplete: of a choice, the branches that fit best are taken.
import { SCHEMAS } from "../generated/schemas.ts";
import { isMapping, member, type Data } from "../parse/data.ts";
import { ownValue } from "../text/own-value.ts";
import { splitPointer, type Pointer } from "../text/pointer.ts";
import { isChosenBy, resolveSchema, type Schema } from "../validate/schema.ts";
import { fits } from "../validate/schema-errors.ts";
import { valueAt } from "./pointer-at.ts";

/** What stands at the cursor while the schema is asked what could stand there. It fits everything. */
export const CURSOR = "wifcCursor";

/** The schemas of what a pointer leads to, the most general first; `root` is the value of the frontmatter. */
export function schemasAt(root: Data, pointer: Pointer): Schema[] {
  let value: Data | undefined = root;
  let schemas = expandSchema(SCHEMAS.workflow, value);
  for (const segment of splitPointer(pointer)) {
    value = valueAt(value, segment);
    const inner = value;
    schemas = schemas.flatMap((schema) => step(schema, segment)).flatMap((schema) => expandSchema(schema, inner));
  }
  return [...new Set(schemas)];
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
  if (isMapping(value) && Object.keys(value).some((key) => value[key] === CURSOR && isChosenBy(branches, key))) {
    return branches;
  }
  const counted = branches.map((branch) => ({ branch, misfits: countMisfits(resolveSchema(branch), value) }));
  const least = Math.min(...counted.map(({ misfits }) => misfits));
  return counted.filter(({ misfits }) => misfits === least).map(({ branch }) => branch);
}

function countMisfits({ properties = {} }: Schema, value: Data | undefined): number {
  if (!isMapping(value)) return 0;
  const misfits = Object.keys(value).filter((key) => {
    const property = ownValue(properties, key);
    const written = member(value, key);
    const only = resolveSchema(property).const;
    return key !== CURSOR && written !== CURSOR && (property === undefined || (only !== undefined && only !== written));
  });
  return misfits.length;
}
