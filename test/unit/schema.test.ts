// The schemas by themselves: what editors show, whether other validators accept them, and whether lint agrees with them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { readSchemas, schemaFile, type JsonSchema } from "../../src/dev/read-schemas.ts";
import { createAjv, EDITOR_KEYWORDS } from "../../src/dev/guards.ts";
import type { Problem } from "../../src/diagnostics/problem.ts";
import { createDiagnostics } from "../../src/diagnostics/diagnostic.ts";
import { validateShape } from "../../src/validate/shape.ts";
import { DIALECTS, recognizeDialect, type Dialect } from "../../src/dialects/dialects.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { lint, type Diagnostic, type ReadImport, type Source } from "../../src/index.ts";
import { printEditorSchema } from "../../src/print/editor-schema.ts";
import { FIELD_NAMES, isRequiredBy, OIDC_PROVIDERS } from "../../src/facts/providers.ts";
import type { Document } from "../../src/parse/document.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { importFromFolder, readCases } from "../support/fixtures.ts";
import { listAsserted } from "../support/schema-documents.ts";
import { federatedBinding } from "../support/sign-in.ts";
import { ACCEPTED, REJECTED } from "../support/shapes.ts";

const SOURCES = readSchemas();
const AJV = createAjv(SOURCES);
// Like an editor or any other program: not strict, and without declaring our keywords.
const PLAIN = new Ajv({ strict: false, logger: false });

const DRAFT_07 = new Set(
  [
    "$id $schema $ref $comment title description default readOnly writeOnly examples multipleOf maximum exclusiveMaximum",
    "minimum exclusiveMinimum maxLength minLength pattern additionalItems items maxItems minItems uniqueItems contains",
    "maxProperties minProperties required additionalProperties definitions properties patternProperties dependencies",
    "propertyNames const enum type format contentMediaType contentEncoding if then else allOf anyOf oneOf not",
  ].flatMap((line) => line.split(" ")),
);
const WITH_SCHEMA = new Set(
  "additionalItems additionalProperties contains else if items not propertyNames then".split(" "),
);
const WITH_SCHEMAS_BY_KEY = new Set(["definitions", "dependencies", "patternProperties", "properties"]);
const WITH_LIST_OF_SCHEMAS = new Set(["allOf", "anyOf", "items", "oneOf"]);

interface Part {
  readonly pointer: string;
  readonly schema: JsonSchema;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A schema and every schema in it. */
function listParts(schema: JsonSchema, pointer = ""): Part[] {
  const inner = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    const at = `${pointer}/${keyword}`;
    if (WITH_LIST_OF_SCHEMAS.has(keyword) && Array.isArray(value)) {
      return value.map((item, index) => [`${at}/${index}`, item]);
    }
    if (WITH_SCHEMAS_BY_KEY.has(keyword) && isSchema(value)) {
      return Object.entries(value).map(([key, item]) => [`${at}/${key}`, item]);
    }
    return WITH_SCHEMA.has(keyword) ? [[at, value]] : [];
  });
  return [{ pointer, schema }, ...inner.flatMap(([at, item]) => (isSchema(item) ? listParts(item, at) : []))];
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function assertValid(ajv: Ajv, reference: string, value: unknown): void {
  const validate = ajv.getSchema(reference);
  assert.ok(validate, `${reference} does not exist`);
  const errors = validate(value) ? undefined : ajv.errorsText(validate.errors);
  assert.equal(errors, undefined, `${reference} rejects ${JSON.stringify(value)}`);
}

for (const [name, schema] of SOURCES) {
  const file = schemaFile(name).pathname.split("/").slice(-2).join("/");

  test(`${file} compiles in strict mode`, () => {
    assert.ok(AJV.getSchema(`${name}.schema.json`));
  });

  test(`${file} describes itself`, () => {
    assert.deepEqual(
      ["$schema", "title", "description"].filter((key) => typeof schema[key] !== "string"),
      [],
    );
  });

  for (const [definition, { title, description, markdownDescription, examples }] of Object.entries(
    schema.definitions ?? {},
  ).filter(([, { $comment }]) => $comment === undefined)) {
    const reference = `${name}.schema.json#/definitions/${definition}`;

    test(`${file}: ${definition} has everything that an editor shows`, () => {
      const texts = { title, description, markdownDescription };
      for (const [key, text] of Object.entries(texts)) {
        assert.ok(typeof text === "string" && text.trim() !== "", `give \`${definition}\` a \`${key}\``);
      }
      assert.ok(listOf(examples).length > 0, `give \`${definition}\` at least one of \`examples\``);
    });

    test(`${file}: the examples of ${definition} are valid`, () => {
      for (const example of listOf(examples)) assertValid(AJV, reference, example);
    });
  }
}

test("every definition in schema is used by a bundled schema", () => {
  const bundled = new Set(Object.values(SCHEMAS).flatMap(({ definitions }) => Object.keys(definitions)));
  const written = [...SOURCES.values()].flatMap(({ definitions = {} }) => Object.keys(definitions));
  assert.deepEqual(
    written.filter((definition) => !bundled.has(definition)),
    [],
    "delete it, or refer to it",
  );
});

// What an author types for a bare `$1` in a snippet, by its key.
const TYPED: Readonly<Record<string, string>> = {
  organization_id: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  "organization-id": "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
};

/** The body of a snippet after an author has accepted the default of each placeholder. */
function fillPlaceholders(body: unknown): unknown {
  const fill = (text: string, key: string) =>
    text
      .replaceAll(/(?<!\\)\$\{\d+:([^}]*)\}/g, "$1")
      .replaceAll(/(?<!\\)\$\d+/g, TYPED[key] ?? "01AbCdEfGhIjKlMnOpQrStUv")
      .replaceAll("\\$", "$");
  return JSON.parse(JSON.stringify(body), (key, value: unknown) =>
    typeof value === "string" ? fill(value, key) : value,
  );
}

interface Snippet {
  readonly definition: string;
  readonly label: unknown;
  readonly description: unknown;
  readonly body: unknown;
}

const SNIPPETS: readonly Snippet[] = Object.entries(SOURCES.get("auth")?.definitions ?? {}).flatMap(
  ([definition, schema]) =>
    listOf(schema["defaultSnippets"]).flatMap((snippet) =>
      isSchema(snippet)
        ? [{ definition, label: snippet["label"], description: snippet["description"], body: snippet["body"] }]
        : [],
    ),
);

test("both dialects have snippets for the block", () => {
  const definitions = new Set(SNIPPETS.map(({ definition }) => definition));
  const missing = ["agentAuth", "workflowAuth"].filter((definition) => !definitions.has(definition));
  assert.deepEqual(missing, [], "give them `defaultSnippets`");
});

test("every token source has a snippet", () => {
  const bodies = SNIPPETS.filter(({ definition }) => definition === "identityToken").map(({ body }) => body);
  const missing = ["file", "env", "command", "url"].filter(
    (source) => !bodies.some((body) => isSchema(body) && source in body),
  );
  assert.deepEqual(missing, [], "give `identityToken` one of `defaultSnippets` for each");
});

for (const { definition, label, description, body } of SNIPPETS) {
  test(`the snippet "${String(label)}" of ${definition} is valid when it is filled in`, () => {
    assert.equal(typeof label, "string");
    assert.equal(typeof description, "string");
    const filled = fillPlaceholders(body);
    assert.doesNotMatch(JSON.stringify(filled), /\\\\\$|\$\d|\$\{\d/, "a placeholder is left");
    assertValid(AJV, `auth.schema.json#/definitions/${definition}`, filled);
  });
}

for (const [name, schema] of Object.entries<JsonSchema>(SCHEMAS)) {
  const parts = listParts(schema);
  const definitions = Object.keys(schema.definitions ?? {}).map((key) => `#/definitions/${key}`);
  const references = parts.flatMap(({ pointer, schema: part }) =>
    part["$ref"] === undefined ? [] : [{ pointer, reference: String(part["$ref"]) }],
  );

  test(`the bundled schema ${name} has no dangling references`, () => {
    assert.deepEqual(
      references.filter(({ reference }) => !definitions.includes(reference)),
      [],
    );
  });

  test(`the bundled schema ${name} has no unused definitions`, () => {
    const used = new Set<string>();
    const follow = (part: JsonSchema) => {
      for (const { schema: inner } of listParts({ ...part, definitions: {} })) {
        const reference = String(inner["$ref"] ?? "");
        const target = schema.definitions?.[reference.replace("#/definitions/", "")];
        if (used.has(reference) || !target) continue;
        used.add(reference);
        follow(target);
      }
    };
    follow(schema);
    assert.deepEqual(
      definitions.filter((definition) => !used.has(definition)),
      [],
    );
  });

  test(`the bundled schema ${name} has nothing next to a $ref, which draft-07 would ignore`, () => {
    const ignored = parts.filter(({ schema: part }) => "$ref" in part && Object.keys(part).length > 1);
    assert.deepEqual(
      ignored.map(({ pointer }) => pointer),
      [],
    );
  });

  test(`the bundled schema ${name} only has keywords of draft-07 and of editors`, () => {
    const unknown = parts.flatMap(({ pointer, schema: part }) =>
      Object.keys(part)
        .filter((keyword) => !DRAFT_07.has(keyword) && !EDITOR_KEYWORDS.includes(keyword))
        .map((keyword) => `${pointer}/${keyword}`),
    );
    assert.deepEqual(unknown, []);
    assert.equal(schema["$schema"], "http://json-schema.org/draft-07/schema#");
    assert.equal(PLAIN.validateSchema(schema), true, PLAIN.errorsText());
  });

  test(`the bundled schema ${name} describes every key that an editor completes`, () => {
    const isDescribed = (part: unknown): boolean =>
      isSchema(part) &&
      (part["description"] !== undefined ||
        isDescribed(schema.definitions?.[String(part["$ref"]).replace("#/definitions/", "")]) ||
        ["allOf", "anyOf", "oneOf"].some((keyword) => listOf(part[keyword]).some(isDescribed)));
    const undescribed = [...listAsserted({ ...schema, definitions: schema.definitions ?? {} })].flatMap(
      ([definition, whole]) =>
        listParts({ ...whole, definitions: {} })
          .filter(({ pointer }) => !/\/(?:if|not|then|else)(?:\/|$)/.test(pointer))
          .flatMap(({ pointer, schema: { properties } }) =>
            Object.entries(properties ?? {})
              // A condition is about a key that is described elsewhere.
              .filter(([, part]) => isSchema(part) && part["if"] === undefined && !isDescribed(part))
              .map(([key]) => `${definition}${pointer}/${key}`),
          ),
    );
    assert.deepEqual(undescribed, []);
  });

  test(`the bundled schema ${name} compiles in a plain ajv`, () => {
    PLAIN.compile(schema);
  });
}

const VERDICTS = new Map(
  DIALECTS.map(({ schema }) => [
    schema,
    {
      plain: PLAIN.compile(SCHEMAS[schema]),
      forEditors: PLAIN.compile(JSON.parse(printEditorSchema(SCHEMAS[schema]))),
    },
  ]),
);

/** Our findings about the shape of a document. Lint must report each of them, except where a credential hides it. */
function listShapeErrors(document: Document, dialect: Dialect, diagnostics: readonly Diagnostic[]): readonly Problem[] {
  // Not those of patches, which no schema sees merged.
  const { schema, hasRightShape } = dialect;
  const found = validateShape(document, document.value, { schema, hasRightShape }).problems;
  for (const { code, message, pointer } of createDiagnostics(found)) {
    const isTold = diagnostics.some(
      (each) =>
        (each.code === code && each.message === message) ||
        (each.code === "credential-in-config" && each.pointer === pointer),
    );
    assert.ok(
      isTold || diagnostics.some((each) => each.code === "more-findings"),
      `lint does not tell ${code}: ${message}`,
    );
  }
  return found;
}

/** Compares our verdict with the schema's for each document that can be read, and returns the schema's. */
function compareVerdicts(source: Source, readImport?: ReadImport): boolean[] {
  const { diagnostics } = lint(source, readImport ? { readImport } : {});
  return parseSource(source).documents.flatMap((document, index) => {
    const dialect = recognizeDialect(document.value, source.name);
    const verdicts = dialect && VERDICTS.get(dialect.schema);
    if (!verdicts || document.problems.some(({ severity }) => severity === "error")) return [];
    const accepts = verdicts.plain(document.value);
    // What a rule checks too, editors only know from the schema.
    const isKnown = !diagnostics.some(({ code }) => code === "unknown-oidc-provider");
    assert.equal(verdicts.forEditors(document.value), accepts && isKnown, "the schema for editors says otherwise");
    const errors = PLAIN.errorsText(verdicts.plain.errors);
    const found = diagnostics.map(({ code, message }) => `${code}: ${message}`).join("\n");
    assert.equal(
      listShapeErrors(document, dialect, diagnostics).length === 0,
      accepts,
      `document ${index + 1}: the schema ${accepts ? "accepts it" : `says ${errors}`}, lint says ${found || "nothing"}`,
    );
    return [accepts];
  });
}

for (const { name, folder, source } of [...readCases("valid"), ...readCases("invalid")]) {
  test(`${name}: the schema and lint agree about its shape`, () => {
    compareVerdicts(source, importFromFolder(folder));
  });
}

for (const { what, source } of REJECTED) {
  test(`the schema and lint both reject ${what}`, () => {
    assert.deepEqual(compareVerdicts(source), [false]);
  });
}

for (const { what, source } of ACCEPTED) {
  test(`the schema and lint both accept the shape of ${what}`, () => {
    assert.deepEqual(compareVerdicts(source), [true]);
  });
}

const GITHUB_OIDC = `engine:
  id: claude
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
`;

test("for each OIDC provider, the schema requires what the table of fields requires, as far as there are keys for it, and what gh-aw requires", () => {
  const { spelling } = federatedBinding({ name: "workflow.yaml", text: GITHUB_OIDC }).federation;
  const providers = listOf(readPath(listOf(readPath(SCHEMAS.auth.definitions, "oidcProvider", "anyOf"))[0], "enum"));
  const byTable = OIDC_PROVIDERS.map((provider) => [
    provider,
    FIELD_NAMES.filter((field) => isRequiredBy(provider, field))
      .flatMap((field) => spelling[field] ?? [])
      .toSorted(),
  ]);

  const branches = listOf(readPath(SCHEMAS.workflow.definitions, "githubOidcRequiredKeys", "allOf"));
  const bySchema = OIDC_PROVIDERS.map((provider) => {
    const branch = branches.filter((each) => readPath(each, "if", "properties", "provider", "const") === provider);
    return [provider, branch.flatMap((each) => listOf(readPath(each, "then", "required"))).toSorted()];
  });

  assert.deepEqual(providers.toSorted(), OIDC_PROVIDERS.toSorted());
  const byGhAw = new Map([["gcp", ["project"]]]);
  const wanted = byTable.map(([provider, keys]) => [
    provider,
    [...listOf(keys), ...(byGhAw.get(String(provider)) ?? [])].map(String).toSorted(),
  ]);
  assert.deepEqual(bySchema, wanted);
});

function readPath(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((inner, key) => (isSchema(inner) ? inner[key] : undefined), value);
}
