// The guards against what ajv makes of the same schemas: one verdict on documents that show every notation, and on whatever is one
// step away from them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { entries, isMapping, type Data } from "../../src/parse/data.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { hasRightShape, isAgentAuth, isWorkflowAuth } from "../../src/validate/guards.ts";
import { schemaErrors } from "../../src/validate/validators.ts";
import { ACCEPTED, REJECTED } from "../support/shapes.ts";

const GUARDS: Readonly<Record<string, (value: Data) => boolean>> = {
  agent: (value) => hasRightShape(value, "agent"),
  workflow: (value) => hasRightShape(value, "workflow"),
  agentAuth: isAgentAuth,
  workflowAuth: isWorkflowAuth,
};

const SCALARS: readonly Data[] = [
  null,
  true,
  0,
  1n,
  Number.NaN,
  "",
  " ",
  "public",
  "${{ vars.A }}",
  "${{ a }} ${{ b }}",
];
const TOKENS: readonly Data[] = [{}, { "": "" }, { file: "token" }, { file: "token", env: "TOKEN" }];
const OTHERS: readonly Data[] = [...SCALARS, ...TOKENS, [], [""], ["a", 1], { AWF_AUTH_TYPE: "" }];

/** A value, and every value that differs from it in one place: there is another one, none, or one more. */
function* listVariants(value: Data): Generator<Data> {
  yield value;
  yield* OTHERS;
  if (typeof value === "string") for (const length of [8192, 8193]) yield value.padEnd(length, "x");
  if (Array.isArray(value)) {
    yield [...value, ...value];
    for (const [index, item] of value.entries()) for (const each of listVariants(item)) yield value.with(index, each);
  }
  if (!isMapping(value)) return;
  yield { ...value, unknown: "" };
  for (const [key, item] of entries(value)) {
    const { [key]: _, ...others } = value;
    yield others;
    for (const each of listVariants(item)) yield { ...others, [key]: each };
  }
}

/** All blocks of a document. */
function listBlocks(value: Data): Data[] {
  if (!isMapping(value)) return [];
  return entries(value).flatMap(([key, item]) => (key === "auth" ? [item] : listBlocks(item)));
}

test("the guards let pass what the validators find nothing wrong with, and nothing else", () => {
  const documents = [...ACCEPTED, ...REJECTED].flatMap(({ source }) => parseSource(source).documents);
  const verdicts = { true: 0, false: 0 };
  for (const name of Object.keys(GUARDS)) {
    const isBlock = name.endsWith("Auth");
    for (const value of documents.flatMap((document) => (isBlock ? listBlocks(document.value) : [document.value]))) {
      for (const variant of listVariants(value)) {
        const verdict = schemaErrors(name, variant).length === 0;
        assert.equal(GUARDS[name]?.(variant), verdict, `${name}: ${inspect(variant)}`);
        verdicts[`${verdict}`] += 1;
      }
    }
  }
  assert.ok(Math.min(verdicts.true, verdicts.false) > 1000, JSON.stringify(verdicts));
});
