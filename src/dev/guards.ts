// Schemas → guards: ajv compiles them ahead of time, so that nothing of ajv runs or is loaded in the product.
import { Ajv } from "ajv";
import standalone from "ajv/dist/standalone/index.js";
import { transform } from "esbuild";
import { camelCase, DIALECT_NAMES, type Schemas } from "./read-schemas.ts";

/** Keywords that editors read and validators do not. */
export const EDITOR_KEYWORDS = ["markdownDescription", "defaultSnippets", "patternErrorMessage"];

/**
 * The files of guards in `src/generated/`, and in each the schemas that a guard is made of: one file a dialect, because a run loads
 * only those of its own, with a guard of the whole file, and one of the block if it has a form of its own there.
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
  return { ...Object.fromEntries(dialects), "report-guard": { isReport: "diagnostics.schema.json" } };
}

/** A strict ajv that knows our schemas. Throws when a schema is not valid in strict mode. */
export function createAjv(schemas: Schemas): Ajv {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    messages: false,
    allErrors: true, // to go on is less code than to stop at the first, and what is right is looked at as a whole anyway
    unicode: false, // lengths in UTF-16 units, which needs nothing of ajv at run time
    logger: false, // it would only say that the option above is deprecated: in strict mode, mistakes throw
    inlineRefs: false, // a definition is one function, wherever it is referred to
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

/** Plain code without any import, and without what nothing in it needs, such as the schemas. */
async function printCode(written: string): Promise<string> {
  if (/\brequire\(/.test(written)) throw new Error("a schema keyword needs ajv at run time; choose another keyword");
  const { code } = await transform(leaveOutErrors(written), {
    format: "esm",
    charset: "utf8",
    treeShaking: true,
    minifySyntax: true,
  });
  if (/\b(?:vErrors|err\d+|instancePath)\b/.test(code))
    throw new Error("ajv describes errors in a way that is not known here");
  return `// @ts-nocheck\n// Written by \`npm run generate\` from /schema. Do not edit.\n${code}`;
}

// How ajv describes errors and where they are.
const DESCRIPTIONS: readonly (readonly [code: RegExp, instead: string])[] = [
  [/^const err\d+ = .*\nif\(vErrors === null\)\{\n.*\n\}\nelse \{\n.*\n\}\n/gm, ""],
  [/^vErrors = vErrors === null .*\nerrors = vErrors\.length;/gm, "errors++;"],
  [/^if\(vErrors !== null\)\{\nif\(\w+\)\{\n.*\n\}\nelse \{\n.*\n\}\n\}\n/gm, ""],
  [/^(?:validate\d+\.errors = |let vErrors = ).*\n/gm, ""],
  [/, \{instancePath[:=,].*?\}(?:=\{\})?\)/g, ")"],
];

/** The same code, which counts errors instead of describing them: no more is asked of a guard, and a run loads it before all else. */
function leaveOutErrors(code: string): string {
  return DESCRIPTIONS.reduce((text, [description, instead]) => text.replaceAll(description, instead), code);
}
