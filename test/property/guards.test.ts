// Compares the guards and their explanations with ajv and the same schemas: the same verdict and the same errors for
// documents in every notation, and for everything that is one step away from them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect, isDeepStrictEqual } from "node:util";
import { Ajv, type ErrorObject } from "ajv";
import { hasAgentShape, isAgentAuth } from "../../src/generated/agent-guards.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { hasWorkflowShape, isWorkflowAuth } from "../../src/generated/workflow-guards.ts";
import { entries, isMapping, type Data } from "../../src/parse/data.ts";
import { parseSource } from "../../src/parse/parse.ts";
import { isWithin } from "../../src/text/pointer.ts";
import { findSchemaErrors } from "../../src/validate/schema-errors.ts";
import { ACCEPTED, REJECTED } from "../support/shapes.ts";

const { definitions } = SCHEMAS.auth;

const SUBJECTS = [
  { isBlock: false, guard: hasAgentShape, schema: SCHEMAS.agent },
  { isBlock: false, guard: hasWorkflowShape, schema: SCHEMAS.workflow },
  { isBlock: true, guard: isAgentAuth, schema: { ...definitions.agentAuth, definitions } },
  { isBlock: true, guard: isWorkflowAuth, schema: { ...definitions.workflowAuth, definitions } },
];

// `verbose` adds the schema of an error.
const AJV = new Ajv({
  allErrors: true,
  verbose: true,
  unicode: false,
  strict: false,
  strictNumbers: true,
  logger: false,
});

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

/** A value, and every value that differs in one place: something is replaced, removed or added. */
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

interface ShapeError {
  readonly pointer: string;
  readonly keyword: string;
  readonly key?: unknown;
}

/** ajv's errors without those that follow from another: that no branch matches, and more about a value of the wrong type. */
function errorsOfAjv(errors: readonly ErrorObject[]): ShapeError[] {
  const wrongTypes = errors.filter(({ keyword }) => keyword === "type");
  return errors
    .filter(
      ({ keyword, instancePath, parentSchema }) =>
        !["anyOf", "if", "type"].includes(keyword) &&
        !wrongTypes.some((each) => each.instancePath === instancePath && each.parentSchema === parentSchema),
    )
    .concat(wrongTypes)
    .map(({ instancePath, keyword, params }) => {
      return { pointer: instancePath, keyword, key: params["missingProperty"] ?? params["additionalProperty"] };
    });
}

/** The errors as a sorted list of words; for a `oneOf`, only that it fails. */
function listErrors(errors: readonly ShapeError[]): string[] {
  const choices = errors.filter(({ keyword }) => keyword === "oneOf");
  const outside = errors.filter(
    ({ keyword, pointer }) =>
      !choices.some(
        (choice) => isWithin(pointer, choice.pointer) && !(keyword === "oneOf" && pointer === choice.pointer),
      ),
  );
  return [...new Set(outside.map(({ pointer, keyword, key }) => `${pointer} ${keyword} ${String(key)}`))].toSorted();
}

test("the guards and their explanations agree with ajv", () => {
  const documents = [...ACCEPTED, ...REJECTED].flatMap(({ source }) => parseSource(source).documents);
  const verdicts = { true: 0, false: 0 };
  for (const { isBlock, guard, schema } of SUBJECTS) {
    const validate = AJV.compile(schema);
    for (const value of documents.flatMap((document) => (isBlock ? listBlocks(document.value) : [document.value]))) {
      for (const variant of listVariants(value)) {
        const verdict = validate(variant);
        const wanted = { isRight: verdict, errors: listErrors(errorsOfAjv(validate.errors ?? [])) };
        const actual = { isRight: guard(variant), errors: listErrors(findSchemaErrors(schema, variant)) };
        if (!isDeepStrictEqual(actual, wanted)) assert.deepEqual(actual, wanted, inspect(variant));
        verdicts[`${verdict}`] += 1;
      }
    }
  }
  assert.ok(Math.min(verdicts.true, verdicts.false) > 1000, JSON.stringify(verdicts));
});
