// The form of a schema for editors: one mistake is one finding, and completion only proposes keys that are valid next to existing ones.
// It accepts the same documents, except for unknown values where some are known: outside of editors, a rule reports those.
// /schema keeps the simple form, which is better for people and for code generators.
/* oxlint-disable unicorn/no-thenable -- `then` is a keyword of JSON Schema */
import { constantKey, distinctiveKeys, keySchema, resolveSchema, type Schema } from "../validate/schema.ts";

interface SelfContained {
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Prints a schema with its definitions in the form for editors. */
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

/** For known values or any text: accepts only the known values, and texts with an expression, which GitHub evaluates. */
function requireKnown(definition: Schema, branches: readonly Schema[]): object {
  // An empty value is too short anyway, but the YAML server needs a branch that accepts it to complete it.
  const pattern = "^$|\\$\\{\\{";
  const anyOf = branches.map((branch) => (branch.enum ? branch : { ...branch, pattern }));
  return { ...definition, anyOf };
}

/** Requires keys only once all present keys are known: a missing key is often a misspelled one, which is reported already. */
function requireLast({ required, ...rest }: Schema): object {
  const known = { propertyNames: { enum: Object.keys(rest.properties ?? {}) } };
  return { ...rest, if: known, then: { required } };
}

/** Replaces a `oneOf`, of which an editor has to guess the branch, with a choice by the key that distinguishes the branches. */
function chooseByKey({ oneOf: _oneOf, ...rest }: Schema, references: readonly Schema[]): object {
  const branches = references.map((each) => resolveSchema(each));
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
  /** For a value that matches no branch yet: proposes the keys and values that would make it match one. */
  readonly undecided: object;
}

function choiceByConstant(branches: readonly Schema[], key: string): Choice {
  const constantOf = (branch: Schema) => keySchema(branch, key).const;
  const choice = {
    properties: {
      [key]: {
        description: "Determines which other keys are allowed.",
        enum: branches.map(constantOf),
        enumDescriptions: branches.map(({ description = "" }) => description),
      },
    },
  };
  return {
    // Completion proposes the values of all branches.
    always: { required: [key], allOf: [choice] },
    // While completing, the YAML server accepts an empty value for any `const`, but not for a pattern.
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
