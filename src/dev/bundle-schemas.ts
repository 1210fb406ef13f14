// Makes each schema self-contained: what it refers to in another file becomes a definition of its own.
import { format } from "prettier";
import { type JsonSchema, type SchemaName, type Schemas, SCHEMA_NAMES } from "./read-schemas.ts";

const REFERENCE = /^([a-z-]+)?(?:\.schema\.json)?#\/definitions\/(\w+)$/;

/** `src/generated/schemas.ts`: one self-contained schema for each file in /schema. Throws when a name has two definitions. */
export async function bundleSchemas(schemas: Schemas): Promise<string> {
  const all = new Map<string, string>();
  const bundles = SCHEMA_NAMES.map((name) => {
    const { definitions = {}, ...root } = bundleSchema(schemas, name);
    for (const [key, definition] of Object.entries(definitions)) {
      const text = JSON.stringify(definition);
      if ((all.get(key) ?? text) !== text) throw new Error(`/schema has two definitions of the name ${key}`);
      all.set(key, text);
    }
    const names = Object.keys(definitions).map((key) => `${key}: DEFINITIONS.${key}`);
    return `${JSON.stringify(name)}: { ${JSON.stringify(root).slice(1, -1)}, definitions: { ${names.join(", ")} } }`;
  });
  const definitions = Array.from(all, ([name, text]) => `${name}: ${text}`);
  const code = `// Written by \`npm run generate\` from /schema. Do not edit.
/** The definitions of all schemas, which have no name in common that means two things. */
export const DEFINITIONS = {${definitions.join(",\n")}} as const;

/** The published JSON Schemas (draft-07), each self-contained. */
export const SCHEMAS = {${bundles.join(",\n")}} as const;
`;
  return format(code, { parser: "typescript", printWidth: 120 });
}

/** The schema of this name with every definition it needs, and references only into itself. */
export function bundleSchema(schemas: Schemas, name: SchemaName): JsonSchema {
  const definitions: Record<string, JsonSchema> = {};

  function localize(value: unknown, home: SchemaName): unknown {
    if (Array.isArray(value)) return value.map((item) => localize(item, home));
    return typeof value === "object" && value !== null ? localizeSchema(value, home) : value;
  }

  function localizeSchema(schema: object, home: SchemaName): JsonSchema {
    return Object.fromEntries(
      Object.entries(schema).map(([key, item]) =>
        key === "$ref" && typeof item === "string" ? [key, include(item, home)] : [key, localize(item, home)],
      ),
    );
  }

  function include(reference: string, home: SchemaName): string {
    const [, file, definition = ""] = REFERENCE.exec(reference) ?? [];
    const target = SCHEMA_NAMES.find((known) => known === file) ?? home;
    const schema = schemas[target].definitions?.[definition];
    if (!schema) throw new Error(`schema/${home}.schema.json refers to ${reference}, which does not exist`);
    if (!(definition in definitions)) {
      definitions[definition] = {};
      definitions[definition] = localizeSchema(schema, target);
    }
    return `#/definitions/${definition}`;
  }

  const { definitions: _own, $id: _id, ...root } = schemas[name];
  return { ...localizeSchema(root, name), definitions };
}
