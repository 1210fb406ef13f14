// The set for SchemaStore covers its schemas: each key and value is accepted in some document, each constraint rejects one.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { createObserver, isKeywords, listOf, nameConstraint } from "./support/schema-documents.ts";
import { listStoredFiles, STORED } from "./support/schema-store.ts";

for (const { name, schema, constraints, positive, negative } of STORED) {
  const definitions = [...new Set(constraints.map(({ definition }) => definition))];

  test(`${name}: each key and each listed value is in a document that is accepted`, () => {
    const observe = createObserver(schema);
    const seen = [...positive.values()].flatMap((document) => {
      const { isValid, values } = observe(document);
      assert.ok(isValid, JSON.stringify(document));
      return values;
    });
    const missing = definitions.flatMap((definition) => {
      const { properties, enum: listed, const: only } = schema.definitions[definition] ?? {};
      const values = seen.filter((each) => each.definition === definition).map(({ value }) => value);
      const keys = new Set(values.flatMap((value) => (isKeywords(value) ? Object.keys(value) : [])));
      const wanted = Object.keys(isKeywords(properties) ? properties : {});
      return [
        ...wanted.filter((key) => !keys.has(key)),
        ...[...listOf(listed), ...(only === undefined ? [] : [only])].filter((value) => !values.includes(value)),
      ].map((each) => `${definition} ${String(each)}`);
    });
    assert.deepEqual(missing, []);
    for (const expected of name === "wifc-agent" ? ["agentAuth", "urlSource"] : ["githubOidc", "azureCloud"])
      assert.ok(definitions.includes(expected), expected);
  });

  test(`${name}: each constraint is broken by a document that is rejected`, () => {
    const missing = constraints.map(nameConstraint).filter((constraint) => !negative.has(`${constraint}.yaml`));
    assert.deepEqual(missing, []);
  });

  test(`${name}: the files say the same to whoever reads them`, () => {
    const validate = new Ajv({ strict: false }).compile(schema);
    const verdicts = [...listStoredFiles()]
      .filter(([path]) => path.includes(`/${name}/`))
      .map(([path, text]) => [path, validate(parse(text))] as const);
    assert.equal(verdicts.length, positive.size + negative.size);
    assert.deepEqual(
      verdicts.filter(([path, isValid]) => isValid === path.startsWith("src/negative_test/")),
      [],
    );
  });
}
