// Schemas → predicates that say no more than whether a value has the right shape: one expression a keyword. What ajv makes of the
// schemas describes every error as well. That is ten times as much to load, and `lint` starts only as fast as it is loaded.
import { bundleSchema } from "./bundle-schemas.ts";
import type { JsonSchema, Schemas } from "./read-schemas.ts";
import { EDITOR_KEYWORDS } from "./validators.ts";

/** A schema with the keywords that ours use. */
interface Keywords extends JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly not?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
}

type Schema = boolean | Keywords;

/** What a keyword asks for, as an expression about another that stands for the value. */
interface Condition {
  /** The only type that it asks anything of. */
  readonly of?: "string" | "array" | "object";
  readonly print: (schema: Keywords, value: string) => string;
}

const EXPORTED = ["agent", "workflow", "agentAuth", "workflowAuth"];

/** Keywords that ask for nothing, or that `if` looks at. */
const SILENT = new Set(
  "$schema $id title description definitions examples then else".split(" ").concat(EDITOR_KEYWORDS),
);

const TYPES: Readonly<Record<string, (value: string) => string>> = {
  object: (value) => `isMapping(${value})`,
  array: (value) => `Array.isArray(${value})`,
  string: (value) => `typeof ${value} === "string"`,
  number: (value) => `Number.isFinite(${value})`,
  boolean: (value) => `typeof ${value} === "boolean"`,
  null: (value) => `${value} === null`,
};

/** In the order in which they are asked. */
const CONDITIONS: Readonly<Record<string, Condition>> = {
  type: { print: ({ type = [] }, value) => either([type].flat().map((name) => isOfType(name, value))) },
  const: { print: (schema, value) => isOneOf([schema.const], value) },
  enum: { print: (schema, value) => isOneOf(schema.enum ?? [], value) },
  minLength: { of: "string", print: ({ minLength }, value) => `${value}.length >= ${minLength}` },
  maxLength: { of: "string", print: ({ maxLength }, value) => `${value}.length <= ${maxLength}` },
  pattern: { of: "string", print: ({ pattern = "" }, value) => `${String(new RegExp(pattern, "u"))}.test(${value})` },
  minItems: { of: "array", print: ({ minItems }, value) => `${value}.length >= ${minItems}` },
  items: { of: "array", print: ({ items = true }, value) => `${value}.every((item) => ${printSchema(items, "item")})` },
  required: { of: "object", print: ({ required = [] }, value) => all(required.map((key) => has(value, key))) },
  properties: { of: "object", print: printProperties },
  additionalProperties: { of: "object", print: printAdditionalProperties },
  propertyNames: {
    of: "object",
    print: ({ propertyNames = true }, value) =>
      `Object.keys(${value}).every((key) => ${printSchema(propertyNames, "key")})`,
  },
  $ref: { print: ({ $ref = "" }, value) => `${$ref.replace("#/definitions/", "")}(${value})` },
  not: { print: (schema, value) => `!(${printSchema(schema.not ?? true, value)})` },
  allOf: { print: ({ allOf = [] }, value) => all(allOf.map((each) => printSchema(each, value))) },
  anyOf: { print: ({ anyOf = [] }, value) => either(anyOf.map((each) => printSchema(each, value))) },
  oneOf: {
    print: ({ oneOf = [] }, value) =>
      `[${oneOf.map((each) => printSchema(each, value)).join(", ")}].filter(Boolean).length === 1`,
  },
  if: {
    print: (schema, value) => {
      const [test, yes, no] = [schema.if, schema.then, schema.else].map((each) => printSchema(each ?? true, value));
      return `(${test} ? ${yes} : ${no})`;
    },
  },
};

/** `src/generated/guards.ts`: for what decides how a run goes on, where no reason is needed. */
export function printGuards(schemas: Schemas): string {
  const predicates = new Map<string, string>();
  for (const file of ["agent", "workflow"] as const) {
    const { definitions = {}, ...root } = bundleSchema(schemas, file);
    for (const [name, schema] of Object.entries({ ...definitions, [file]: root })) {
      const code = printSchema(schema, "value");
      if ((predicates.get(name) ?? code) !== code) throw new Error(`two schemas have the name ${name}`);
      predicates.set(name, code);
    }
  }
  return `// @ts-nocheck
// Written by \`npm run generate\` from /schema. Do not edit.
const isMapping = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const has = (value, key) => Object.hasOwn(value, key);
${[...predicates].map(([name, code]) => `const ${name} = (value) => ${code};\n`).join("")}
export { ${EXPORTED.join(", ")} };
`;
}

/** All that a schema asks for; the expression can stand on either side of `&&`. */
function printSchema(schema: Schema, value: string): string {
  if (typeof schema === "boolean") return String(schema);
  const unknown = Object.keys(schema).find((keyword) => !SILENT.has(keyword) && !(keyword in CONDITIONS));
  if (unknown !== undefined) throw new Error(`there is no condition for the keyword ${unknown}: src/dev/guards.ts`);
  const asked = Object.entries(CONDITIONS).filter(([keyword]) => keyword in schema);
  return all(
    asked.map(([, { of, print }]) => {
      const condition = print(schema, value);
      // A value of another type is none of its business.
      return of === undefined || of === schema.type ? condition : `(!(${isOfType(of, value)}) || ${condition})`;
    }),
  );
}

function printProperties({ properties = {}, required = [] }: Keywords, value: string): string {
  const conditions = Object.entries(properties).map(([key, schema]) => {
    const condition = printSchema(schema, `${value}[${JSON.stringify(key)}]`);
    // What is required was asked for before.
    return required.includes(key) ? condition : either([`!${has(value, key)}`, condition]);
  });
  return all(conditions);
}

function printAdditionalProperties({ properties = {}, additionalProperties = true }: Keywords, value: string): string {
  const known = Object.keys(properties).map((key) => `key === ${JSON.stringify(key)}`);
  const condition = printSchema(additionalProperties, "item");
  return `Object.entries(${value}).every(([key, item]) => ${either([...known, condition])})`;
}

function isOfType(name: string, value: string): string {
  const print = TYPES[name];
  if (!print) throw new Error(`there is no test for the type ${name}: src/dev/guards.ts`);
  return print(value);
}

function isOneOf(values: readonly unknown[], value: string): string {
  return either(values.map((each) => `${value} === ${JSON.stringify(each)}`));
}

function has(value: string, key: string): string {
  return `has(${value}, ${JSON.stringify(key)})`;
}

function all(conditions: readonly string[]): string {
  const needed = conditions.filter((condition) => condition !== "true");
  return needed.length === 0 ? "true" : needed.join(" && ");
}

function either(conditions: readonly string[]): string {
  if (conditions.includes("true")) return "true";
  const possible = conditions.filter((condition) => condition !== "false");
  return possible.length > 1 ? `(${possible.join(" || ")})` : (possible[0] ?? "false");
}
