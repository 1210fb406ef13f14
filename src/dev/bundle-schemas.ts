// Makes each schema self-contained: definitions in other files are copied into it.
import { format } from "prettier";
import { DIALECT_NAMES, type JsonSchema, type Schemas } from "./read-schemas.ts";

const REFERENCE = /^([a-z-]+)?(?:\.schema\.json)?#\/definitions\/(\w+)$/;

/** Keywords that only completion, hover and other programs read: `lint` does without them. */
const FOR_EDITORS: ReadonlySet<string> = new Set(["markdownDescription", "defaultSnippets", "examples"]);

/**
 * Prints the files of schemas in `src/generated/`: one with what `lint` needs to explain a mistake in an input file, one with what editors
 * need in addition, and one with the whole schemas, of output too. Throws if two definitions have the same name.
 */
export async function printSchemas(schemas: Schemas): Promise<[name: string, text: string][]> {
  const bundles = [...schemas.keys()].map((name) => [name, bundleSchema(schemas, name)] as const);
  const ofInput = bundles.filter(([name]) => isOfInput(name));
  const definitions = collectDefinitions(ofInput);
  const others = collectDefinitions(bundles.filter(([name]) => !isOfInput(name)));
  for (const name of others.keys())
    if (definitions.has(name)) throw new Error(`/schema has two definitions of ${name}`);
  const split = [...definitions].map(([name, definition]) => {
    const keywords = Object.entries(definition);
    return {
      name,
      always: Object.fromEntries(keywords.filter(([keyword]) => !FOR_EDITORS.has(keyword))),
      forEditors: Object.fromEntries(keywords.filter(([keyword]) => FOR_EDITORS.has(keyword))),
    };
  });
  const texts: readonly [string, string][] = [
    [
      "file-schemas.ts",
      `/** The definitions in the schemas of input files, without what is for editors. Each name has the same definition in all of them. */
export const DEFINITIONS = {${split.map(({ name, always }) => `${name}: ${JSON.stringify(always)}`).join(",\n")}} as const;

/** The schemas of input files, without definitions. */
export const FILE_SCHEMAS = {${ofInput.map(([name, schema]) => printRoot(name, schema, "")).join(",\n")}} as const;
`,
    ],
    [
      "editor-schemas.ts",
      `import { DEFINITIONS } from "./file-schemas.ts";

const FOR_EDITORS = {${split.map(({ name, forEditors }) => `${name}: ${JSON.stringify(forEditors)}`).join(",\n")}} as const;

/** The whole definitions in the schemas of input files. */
export const FILE_DEFINITIONS = {${split.map(({ name }) => `${name}: { ...DEFINITIONS.${name}, ...FOR_EDITORS.${name} }`).join(",\n")}} as const;
`,
    ],
    [
      "schemas.ts",
      `import { FILE_DEFINITIONS } from "./editor-schemas.ts";\nimport { FILE_SCHEMAS } from "./file-schemas.ts";

const REPORT_DEFINITIONS = {${[...others].map(([name, each]) => `${name}: ${JSON.stringify(each)}`).join(",\n")}} as const;

/** The published JSON Schemas (draft-07), each self-contained. */
export const SCHEMAS = {${bundles
        .map(([name, schema]) => {
          const home = isOfInput(name) ? "FILE_DEFINITIONS" : "REPORT_DEFINITIONS";
          const members = Object.keys(schema.definitions ?? {}).map((key) => `${key}: ${home}.${key}`);
          const all = `definitions: { ${members.join(", ")} }`;
          return isOfInput(name) ? `${name}: { ...FILE_SCHEMAS.${name}, ${all} }` : printRoot(name, schema, all);
        })
        .join(",\n")}} as const;
`,
    ],
  ];
  return Promise.all(
    texts.map(async ([name, text]): Promise<[string, string]> => {
      const code = `// Written by \`npm run generate\` from /schema. Do not edit.\n${text}`;
      return [name, await format(code, { parser: "typescript", printWidth: 120 })];
    }),
  );
}

type Bundles = readonly (readonly [name: string, schema: JsonSchema])[];

function collectDefinitions(bundles: Bundles): ReadonlyMap<string, JsonSchema> {
  const all = new Map<string, JsonSchema>();
  for (const [, { definitions = {} }] of bundles) {
    for (const [name, definition] of Object.entries(definitions)) {
      const known = all.get(name) ?? definition;
      if (JSON.stringify(known) !== JSON.stringify(definition))
        throw new Error(`/schema has two definitions of ${name}`);
      all.set(name, definition);
    }
  }
  return all;
}

/** Prints a schema without its definitions, which `more` can add. */
function printRoot(name: string, schema: JsonSchema, more: string): string {
  const root = JSON.stringify({ ...schema, definitions: undefined });
  return `${JSON.stringify(name)}: { ${root.slice(1, -1)}, ${more} }`;
}

/** Whether a schema describes input files rather than output. */
function isOfInput(name: string): boolean {
  return DIALECT_NAMES.includes(name) || ["auth", "baseline"].includes(name);
}

/** Bundles a schema with every definition that it needs, so that all references are local. */
export function bundleSchema(schemas: Schemas, name: string): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};

  function localize(value: unknown, home: string): unknown {
    if (Array.isArray(value)) return value.map((item) => localize(item, home));
    return typeof value === "object" && value !== null ? localizeSchema(value, home) : value;
  }

  function localizeSchema(schema: object, home: string): JsonSchema {
    return Object.fromEntries(
      Object.entries(schema).map(([key, item]) =>
        key === "$ref" && typeof item === "string" ? [key, include(item, home)] : [key, localize(item, home)],
      ),
    );
  }

  function include(reference: string, home: string): string {
    const [, file, definition = ""] = REFERENCE.exec(reference) ?? [];
    const target = file ?? home;
    const schema = schemas.get(target)?.definitions?.[definition];
    if (!schema) throw new Error(`schema/${home}.schema.json refers to ${reference}, which does not exist`);
    if (!(definition in definitions)) {
      definitions[definition] = {};
      definitions[definition] = localizeSchema(schema, target);
    }
    return `#/definitions/${definition}`;
  }

  const { definitions: _own, $id: _id, ...root } = schemas.get(name) ?? {};
  return { ...localizeSchema(root, name), definitions };
}
