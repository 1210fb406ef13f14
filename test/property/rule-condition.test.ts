// What is said of a condition with unknown claims is so for every value that they can have, by the evaluation of the library itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Environment } from "@marcbachmann/cel-js";
import * as fc from "fast-check";
import { evaluateCondition, type ClaimValue } from "../../src/syntax/rule-condition.ts";

type Claims = Readonly<Record<string, ClaimValue>>;

const LIBRARY = new Environment({ homogeneousAggregateLiterals: false }).registerVariable("claims", "map<string, dyn>");

/** The test of whether a token with certain claims gets in. */
function parse(text: string): (claims: Claims) => boolean {
  const evaluate = LIBRARY.parse(text);
  return (claims) => {
    try {
      return evaluate({ claims }) === true;
    } catch {
      return false;
    }
  };
}

const NAMES = ["a", "b", "c", "d"];
const VALUES: readonly (ClaimValue | undefined)[] = [
  undefined,
  "x",
  "y",
  "",
  true,
  false,
  1,
  null,
  ["x"],
  ["x", "y"],
  { x: "y" },
];

const name = fc.constantFrom(...NAMES);
const literal = fc.constantFrom("'x'", "'y'", "''");
const field = fc.oneof(
  name.map((each) => `claims.${each}`),
  name.map((each) => `claims['${each}']`),
);
const word = fc.oneof(literal, field);
const listed = fc.oneof(
  field,
  fc.array(word, { maxLength: 3 }).map((words) => `[${words.join(", ")}]`),
);

const { condition } = fc.letrec<{ condition: string; atom: string; body: string }>((tie) => ({
  atom: fc.oneof(
    fc.tuple(field, fc.constantFrom("==", "!="), word).map((parts) => parts.join(" ")),
    fc.tuple(field, fc.constantFrom("startsWith", "contains", "endsWith"), word).map(([a, b, c]) => `${a}.${b}(${c})`),
    fc.tuple(word, listed).map(([a, b]) => `${a} in ${b}`),
    name.map((each) => `has(claims.${each})`),
    name.map((each) => `has(claims.${each}.x)`),
    name.map((each) => `'${each}' in claims`),
    fc.tuple(field, fc.nat(1)).map(([each, index]) => `${each}[${index}] == 'x'`),
    field.map((each) => `${each}.x == 'y'`),
    field.map((each) => `size(${each}) > 1`),
    fc.tuple(field, word).map(([a, b]) => `(${a} + ${b}) == 'xy'`),
    field,
    fc.constantFrom("true", "false", "size(claims) > 2", "claims.exists(n, n == 'a')"),
  ),
  body: fc.oneof(
    { weight: 3, arbitrary: fc.tuple(fc.constant("e =="), word).map((parts) => parts.join(" ")) },
    fc.tuple(tie("body"), fc.constantFrom("&&", "||"), tie("atom")).map(([a, b, c]) => `(${a} ${b} ${c})`),
    tie("atom"),
  ),
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    tie("atom"),
    fc.tuple(tie("condition"), fc.constantFrom("&&", "||"), tie("condition")).map(([a, b, c]) => `(${a} ${b} ${c})`),
    tie("condition").map((each) => `!(${each})`),
    fc
      .tuple(tie("condition"), tie("condition"), tie("condition"))
      .map(([a, b, c]) => `((${a}) ? (${b}) == true : (${c}) == true)`),
    fc
      .tuple(listed, fc.constantFrom("exists", "all", "exists_one"), tie("body"))
      .map(([a, b, c]) => `${a}.${b}(e, ${c})`),
    fc
      .tuple(listed, fc.constantFrom("filter", "map"), tie("body"))
      .map(([a, b, c]) => `${a}.${b}(e, ${c}).size() == 1`),
  ),
}));

const value = fc.constantFrom(...VALUES);
const all = fc.tuple(...NAMES.map(() => value));

/** The claims that have a value. */
function pick(values: readonly (ClaimValue | undefined)[], names: readonly string[]): Record<string, ClaimValue> {
  const entries = NAMES.map((each, index) => [each, values[index]] as const);
  return Object.fromEntries(
    entries.flatMap(([each, given]) => (given !== undefined && names.includes(each) ? [[each, given] as const] : [])),
  );
}

test("a result that is not unknown is right, whatever the values of the unknown claims are", () => {
  const kinds = new Map<string, number>();
  const property = fc.property(
    condition,
    all,
    fc.subarray(NAMES),
    fc.array(all, { minLength: 12, maxLength: 12 }),
    (text, given, unknown, completions) => {
      const certain = NAMES.filter((each) => !unknown.includes(each));
      const values = pick(given, certain);
      const absent = certain.filter((each) => !(each in values));
      const result = evaluateCondition(text, { values, absent });
      kinds.set(result.kind, (kinds.get(result.kind) ?? 0) + 1);
      if (result.kind === "unknown") {
        assert.deepEqual(
          result.claims.filter((each) => !unknown.includes(each)),
          [],
        );
        return;
      }
      assert.ok(["true", "false", "not-boolean"].includes(result.kind), result.kind);
      const isTrue = parse(text);
      for (const completion of completions)
        assert.equal(isTrue({ ...values, ...pick(completion, unknown) }), result.kind === "true", text);
    },
  );
  fc.assert(property, { seed: 1, numRuns: 3000 });
  // Otherwise there would be little to compare.
  for (const kind of ["true", "false", "unknown"])
    assert.ok((kinds.get(kind) ?? 0) > 200, `${kind}: ${kinds.get(kind)}`);
});

test("if all claims are known, the result is that of the library", () => {
  const property = fc.property(condition, all, (text, given) => {
    const values = pick(given, NAMES);
    const { kind } = evaluateCondition(text, { values, absent: "others" });
    assert.equal(kind === "true", parse(text)(values), text);
    assert.notEqual(kind, "unknown");
  });
  fc.assert(property, { seed: 1, numRuns: 3000 });
});

const TOKENS = [
  "claims",
  ".",
  "x",
  "'",
  '"',
  "(",
  ")",
  "[",
  "]",
  "{",
  "}",
  ",",
  ":",
  "?",
  "&&",
  "||",
  "!",
  "-",
  "+",
  "==",
];
const MORE_TOKENS = [
  "in",
  "has",
  "exists",
  "map",
  "matches",
  "size",
  "string",
  "1",
  "1u",
  "0.5",
  "'x'",
  "null",
  "true",
  " ",
  "\\",
  "\n",
];
const tokens = fc.array(fc.constantFrom(...TOKENS, ...MORE_TOKENS), { maxLength: 20 }).map((parts) => parts.join(""));

test("whatever the text of a condition is, something can be said of it, and problems are at a place in it", () => {
  const property = fc.property(fc.oneof(tokens, fc.string({ unit: "binary" })), (text) => {
    const result = evaluateCondition(text, { values: { x: ["x"] }, absent: [] });
    if (!("range" in result)) return;
    assert.ok(result.range.start >= 0 && result.range.start <= result.range.end && result.range.end <= text.length);
  });
  fc.assert(property, { seed: 1, numRuns: 10_000 });
});
