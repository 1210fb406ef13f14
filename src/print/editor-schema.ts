// A schema as editors need it: one mistake is one finding, and what is completed fits what is there.
// It accepts the same documents, but for a text that is nearly one of a few known values: that is a rule's to report elsewhere.
// /schema keeps the plain form, which says more to people and to generators of code.
/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import { constantKey, distinctiveKeys, keySchema, resolveSchema, type Schema } from "../validate/schema.ts";

interface SelfContained {
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** The same schema with its definitions in the form for editors. */
export function printEditorSchema(schema: SelfContained): string {
  const definitions = Object.entries(schema.definitions).map(([name, each]) => [name, adapt(each)]);
  return `${JSON.stringify({ ...schema, definitions: Object.fromEntries(definitions) }, null, 2)}\n`;
}

function adapt(definition: Schema): object {
  const { const: only, type: _type, ...untyped } = definition;
  if (only !== undefined) return { ...untyped, const: only };
  if (definition.oneOf) return chooseByKey(definition, definition.oneOf);
  if (definition.anyOf?.some(({ enum: known }) => known)) return requireKnown(definition, definition.anyOf);
  if (definition.additionalProperties === false && definition.required) return requireLast(definition);
  return definition;
}

/** Of known values and any text: any text with an expression, which GitHub evaluates, and else what is known. */
function requireKnown(definition: Schema, branches: readonly Schema[]): object {
  // An empty value is refused as too short; while completing, the YAML server has to find a branch that fits it.
  const pattern = "^$|\\$\\{\\{";
  const anyOf = branches.map((branch) => (branch.enum ? branch : { ...branch, pattern }));
  return { ...definition, anyOf };
}

/** What lacks a key often has it misspelt. So a key that is missing is told once all keys that are there are known. */
function requireLast({ required, ...rest }: Schema): object {
  const known = { propertyNames: { enum: Object.keys(rest.properties ?? {}) } };
  return { ...rest, if: known, then: { required } };
}

/** Of a `oneOf`, an editor has to guess the branch that was meant. Here the key that tells the branches apart decides. */
function chooseByKey({ oneOf: _oneOf, ...rest }: Schema, references: readonly Schema[]): object {
  const branches = references.map(resolveSchema);
  const key = constantKey(branches);
  const { always, isBranch, undecided } =
    key === undefined ? choiceBySource(branches) : choiceByConstant(branches, key);
  const decision = branches.reduceRight<object>(
    (otherwise, branch, index) => ({ if: isBranch(branch), then: references[index], else: otherwise }),
    undecided,
  );
  return { ...rest, type: "object", ...always, ...decision };
}

interface Choice {
  readonly always: object;
  readonly isBranch: (branch: Schema) => object;
  /** For what is no branch yet: it completes what would make it one. */
  readonly undecided: object;
}

function choiceByConstant(branches: readonly Schema[], key: string): Choice {
  const constantOf = (branch: Schema) => keySchema(branch, key).const;
  const choice = {
    properties: {
      [key]: {
        description: "It chooses which keys there are.",
        enum: branches.map(constantOf),
        enumDescriptions: branches.map(({ description = "" }) => description),
      },
    },
  };
  return {
    // The values of the other branches are proposed too.
    always: { required: [key], allOf: [choice] },
    // While completing, the YAML server takes an empty value for any `const`, but not for a pattern.
    isBranch: (branch) => ({
      type: "object",
      required: [key],
      properties: { [key]: { type: "string", pattern: `^${String(constantOf(branch))}$` } },
    }),
    undecided: choice,
  };
}

function choiceBySource(branches: readonly Schema[]): Choice {
  const sources = branches.flatMap((branch) => distinctiveKeys(branch).map((key) => [key, branch.properties?.[key]]));
  return {
    always: { minProperties: 1 },
    isBranch: (branch) => ({ type: "object", required: distinctiveKeys(branch) }),
    undecided: { additionalProperties: false, properties: Object.fromEntries(sources) },
  };
}
