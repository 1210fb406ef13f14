// Makes each schema self-contained: definitions in other files are copied into it.
import { format } from "prettier";
import { DIALECT_NAMES, type JsonSchema, type Schemas } from "./read-schemas.ts";

const REFERENCE = /^([a-z-]+)?(?:\.schema\.json)?#\/definitions\/(\w+)$/;

/**
 * Prints the files of schemas in `src/generated/`: one with the schemas of input files, which `lint` loads when a shape is wrong, and one
 * with all schemas. Throws if two definitions have the same name.
 */
export async function printSchemas(schemas: Schemas): Promise<[name: string, text: string][]> {
  const all = new Map<string, string>();
  const print = (names: readonly string[], home: string) => {
    const known = new Set(all.keys());
    const bundles = names.map((name) => {
      const { definitions = {}, ...root } = bundleSchema(schemas, name);
      for (const [key, definition] of Object.entries(definitions)) {
        const text = JSON.stringify(definition);
        if ((all.get(key) ?? text) !== text) throw new Error(`/schema has two different definitions of ${key}`);
        all.set(key, text);
      }
      const members = Object.keys(definitions).map((key) => `${key}: ${home}.${key}`);
      return `${JSON.stringify(name)}: { ${JSON.stringify(root).slice(1, -1)}, definitions: { ${members.join(", ")} } }`;
    });
    const added = [...all].filter(([name]) => !known.has(name)).map(([name, text]) => `${name}: ${text}`);
    return { definitions: `{${added.join(",\n")}} as const`, bundles: bundles.join(",\n") };
  };
  const files = print([...schemas.keys()].filter(isOfInput), "DEFINITIONS");
  const reports = print(
    [...schemas.keys()].filter((name) => !isOfInput(name)),
    "REPORT_DEFINITIONS",
  );
  const texts: readonly [string, string][] = [
    [
      "file-schemas.ts",
      `/** The definitions in the schemas of input files. Each name has the same definition in all of them. */
export const DEFINITIONS = ${files.definitions};

/** The schemas of input files, each self-contained. */
export const FILE_SCHEMAS = {${files.bundles}} as const;
`,
    ],
    [
      "schemas.ts",
      `import { FILE_SCHEMAS } from "./file-schemas.ts";

const REPORT_DEFINITIONS = ${reports.definitions};

/** The published JSON Schemas (draft-07), each self-contained. */
export const SCHEMAS = {...FILE_SCHEMAS, ${reports.bundles}} as const;

/** The names of the published schemas. */
export const SCHEMA_NAMES = ${JSON.stringify([...schemas.keys()])} as const;
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

/** Whether a schema describes input files rather than output. */
function isOfInput(name: string): boolean {
  return DIALECT_NAMES.includes(name) || name === "auth";
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
