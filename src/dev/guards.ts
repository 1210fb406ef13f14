// Schemas → type guards. ajv compiles them ahead of time, so that the product does not load ajv.
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { camelCase, DIALECT_NAMES, type Schemas } from "./read-schemas.ts";

/** Keywords for editors, which validators ignore. */
export const EDITOR_KEYWORDS = ["markdownDescription", "defaultSnippets", "patternErrorMessage"];

/**
 * The files of guards in `src/generated/`, each with the names of its guards and their schemas. There is one file per dialect, because a
 * run loads only the guards of the dialects that it meets: a guard of the whole file, and one of the `auth` block if the dialect has its
 * own form of it.
 */
function listFiles(schemas: Schemas): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const dialects = DIALECT_NAMES.map((name) => {
    const title = camelCase(`-${name}`);
    const block = `${camelCase(name)}Auth`;
    const guards = {
      [`has${title}Shape`]: `${name}.schema.json`,
      ...(schemas.get("auth")?.definitions?.[block] && {
        [`is${title}Auth`]: `auth.schema.json#/definitions/${block}`,
      }),
    };
    return [`${name}-guards`, guards] as const;
  });
  return {
    ...Object.fromEntries(dialects),
    "baseline-guard": { isBaseline: "baseline.schema.json" },
    "report-guard": { isReport: "diagnostics.schema.json" },
  };
}

/** Creates a strict ajv with all schemas. Throws if a schema is not valid in strict mode. */
export function createAjv(schemas: Schemas): Ajv {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    messages: false,
    allErrors: true, // less code than stopping at the first error, and no slower for valid values
    unicode: false, // lengths in UTF-16 units, which need no code of ajv at run time
    logger: false, // would only report that the option above is deprecated; in strict mode, mistakes throw
    inlineRefs: false, // one function per definition, however often it is referred to
    code: { source: true, esm: true, lines: true },
  });
  for (const keyword of EDITOR_KEYWORDS) ajv.addKeyword(keyword);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

export async function printGuards(schemas: Schemas): Promise<[name: string, text: string][]> {
  const files = Object.entries(listFiles(schemas)).map(async ([name, guards]): Promise<[string, string]> => {
    return [`${name}.ts`, await printCode(standalone.default(createAjv(schemas), guards))];
  });
  return Promise.all(files);
}

/** Removes unused code, such as the schemas, and makes sure that nothing is imported. */
async function printCode(written: string): Promise<string> {
  if (/\brequire\(/.test(written)) throw new Error("a schema keyword needs ajv at run time; choose another keyword");
  const { code } = await transform(shorten(written), {
    format: "esm",
    charset: "utf8",
    treeShaking: true,
    minifySyntax: true,
  });
  if (/\b(?:vErrors|err\d+|instancePath)\b/.test(code))
    throw new Error("ajv describes errors in a way that `DESCRIPTIONS` does not match");
  if (/\bschema\d+\.(?!properties\b)/.test(code)) throw new Error("a guard reads more of a schema than its keys");
  return `// @ts-nocheck\n// Written by \`npm run generate\` from /schema. Do not edit.\n${code}`;
}

// The code in which ajv describes errors and their location.
const DESCRIPTIONS: readonly (readonly [code: RegExp, instead: string])[] = [
  [/^const err\d+ = .*\nif\(vErrors === null\)\{\n.*\n\}\nelse \{\n.*\n\}\n/gm, ""],
  [/^vErrors = vErrors === null .*\nerrors = vErrors\.length;/gm, "errors++;"],
  [/^if\(vErrors !== null\)\{\nif\(\w+\)\{\n.*\n\}\nelse \{\n.*\n\}\n\}\n/gm, ""],
  [/^(?:validate\d+\.errors = |let vErrors = ).*\n/gm, ""],
  [/, \{instancePath[:=,].*?\}(?:=\{\})?\)/g, ")"],
];

// What ajv writes at length each time.
const MAPPING = /(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g;
const IS_MAPPING = 'function isMapping(data){return data && typeof data == "object" && !Array.isArray(data)}\n';
const SCHEMA = /^const (schema\d+) = (\{.*\});$/gm;

/** Makes a guard count errors instead of describing them: that is all it needs to do, and every run has to load it. */
function shorten(code: string): string {
  const counting = DESCRIPTIONS.reduce((text, [description, instead]) => text.replaceAll(description, instead), code);
  return (
    IS_MAPPING +
    counting.replaceAll(MAPPING, "isMapping($1)").replaceAll(SCHEMA, (_, name: string, schema: string) => {
      return `const ${name} = ${JSON.stringify(listKeys(JSON.parse(schema)))};`;
    })
  );
}

/** What a guard reads of a schema: which keys it defines, if these are many. */
function listKeys({ properties = {} }: { readonly properties?: object }) {
  return { properties: Object.fromEntries(Object.keys(properties).map((key) => [key, 0])) };
}
