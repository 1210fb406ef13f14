// GitHub Actions expressions in the values of a workflow.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { lint } from "../../src/index.ts";
import { findExpressions, resolveExpressions } from "../../src/syntax/expression.ts";
import { readExpression } from "../../src/syntax/expression-syntax.ts";
import { engineAuth, errorCodes, workflowFile } from "../support/sources.ts";

const READS: readonly [text: string, reads: readonly string[]][] = [
  ["${{ vars.A }}", ["vars.A"]],
  ["${{vars.A}}", ["vars.A"]],
  ["${{ VARS.a }}", ["vars.a"]],
  ["${{ vars['A'] }}", ["vars.A"]],
  ["${{ secrets.A || vars.B }}", ["secrets.A", "vars.B"]],
  ["${{ vars.A && 'x' || 'y' }}", ["vars.A"]],
  ["${{ format('{0}-{1}', vars.A, env.B) }}", ["vars.A", "env.B"]],
  ["${{ fromJSON(vars.A).id }}", ["vars.A"]],
  ["${{ (vars.A == 'x') && !vars.B }}", ["vars.A", "vars.B"]],
  ["${{ vars[github.ref_name] }}", ["vars.", "github.ref_name"]],
  ["${{ toJSON(vars) }}", ["vars."]],
  ["a ${{ vars.A }} b ${{ vars.B }} c", ["vars.A", "vars.B"]],
  ["${{ 'vars.A' }}", []],
  ["${{ '}}' }}${{ vars.A }}", ["vars.A"]],
  ["${{ 'it''s }}' || vars.A }}", ["vars.A"]],
  ["no expression", []],
  ["$ {{ vars.A }}", []],
  ["${ vars.A }", []],
];

for (const [text, reads] of READS) {
  test(`"${text}" reads ${reads.join(", ") || "nothing"}`, () => {
    const found = findExpressions(text);
    assert.deepEqual(
      found.flatMap((expression) => expression.reads.map(({ context, name = "" }) => `${context}.${name}`)),
      reads,
    );
    assert.deepEqual(
      found.flatMap(({ error }) => error ?? []),
      [],
    );
  });
}

const MALFORMED = [
  "${{ vars.A",
  "${{ vars.A }",
  "${{ }}",
  "${{}}",
  "${{ vars. }}",
  "${{ nothing.A }}",
  "${{ vars.A || }}",
  '${{ "double" }}',
  "${{ noSuchFunction(vars.A) }}",
  "${{ 'open }}",
  "${{ 'open ${{ vars.A }}",
];

for (const text of MALFORMED) {
  test(`"${text}" does not parse`, () => {
    const [found, ...others] = findExpressions(text);
    assert.notEqual(found?.error ?? "", "");
    assert.deepEqual(others, []);
  });
}

test("an expression that does not parse is an error at its place, in each kind of value", () => {
  const expression = "${{ vars.A || }}";
  for (const [key, before] of [
    ["federation-rule-id", ""],
    ["audience", "https://example.com/"],
  ] as const) {
    const source = workflowFile({ engine: { id: "claude", auth: engineAuth({ [key]: before + expression }) } });
    const [found, ...others] = lint(source).diagnostics.filter(({ severity }) => severity === "error");
    assert.equal(found?.code, "malformed-expression");
    assert.equal(source.text.slice(found.start.offset, found.end.offset), expression);
    assert.deepEqual(others, []);
  }
});

test("an id must be a single expression, but other text may contain several", () => {
  const wrong = ["x${{ vars.A }}", "${{ vars.A }}x", "${{ vars.A }}${{ vars.B }}", " ${{ vars.A }}"];
  for (const value of wrong) {
    const auth = engineAuth({ "federation-rule-id": value });
    assert.deepEqual(errorCodes(lint(workflowFile({ engine: { id: "claude", auth } })).diagnostics), ["invalid-value"]);
  }
  const auth = engineAuth({ audience: "https://${{ vars.HOST }}/${{ vars.PATH }}" });
  assert.deepEqual(errorCodes(lint(workflowFile({ engine: { id: "claude", auth } })).diagnostics), []);
});

const known = new Map([
  ["vars.a", "alpha"],
  ["vars.empty", ""],
  ["secrets.s", "hidden"],
  ["vars.like", "${{ secrets.s }}"],
  ["vars.json", '{"id": "inner"}'],
]);

const RESOLVED: readonly [text: string, value: string][] = [
  ["${{ vars.A }}", "alpha"],
  ["${{ VARS.a }}", "alpha"],
  ["x${{ vars.A }}y${{ secrets.S }}z", "xalphayhiddenz"],
  ["${{ vars.EMPTY }}", ""],
  ["${{ vars.EMPTY || 'else' }}", "else"],
  ["${{ vars.A && 'then' || 'else' }}", "then"],
  ["${{ vars.A == 'alpha' }}", "true"],
  ["${{ format('{0}-{1}', vars.A, vars.a) }}", "alpha-alpha"],
  ["${{ fromJSON(vars.JSON).id }}", "inner"],
  ["${{ 'literal' }}", "literal"],
  ["${{ vars.LIKE }}", "${{ secrets.s }}"],
  ["${{ vars.UNKNOWN }}", "${{ vars.UNKNOWN }}"],
  ["${{ vars.A || vars.UNKNOWN }}", "${{ vars.A || vars.UNKNOWN }}"],
  ["${{ vars.A }}/${{ vars.UNKNOWN }}", "alpha/${{ vars.UNKNOWN }}"],
  ["${{ vars[vars.A] }}", "${{ vars[vars.A] }}"],
  ["${{ toJSON(vars) }}", "${{ toJSON(vars) }}"],
  ["${{ broken", "${{ broken"],
  ["plain", "plain"],
];

for (const [text, value] of RESOLVED) {
  test(`"${text}" evaluates to "${value}"`, () => {
    assert.equal(resolveExpressions(text, known), value);
  });
}

test("names are case-insensitive", () => {
  assert.equal(resolveExpressions("${{ VARS.My_Name }}", new Map([["vars.my_name", "mine"]])), "mine");
});

test("any text can be searched, and every range contains its expression", () => {
  const pieces = fc.constantFrom("${{", "}}", "'", " ", "vars.A", "||", "(", "[", "}", "$", "é", "env", ".", "!");
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      for (const expression of findExpressions(text)) {
        assert.equal(text.slice(expression.range.start, expression.range.end), expression.text);
      }
      assert.equal(typeof resolveExpressions(text, known), "string");
    }),
  );
});

const anyName = fc
  .tuple(
    fc.constantFrom("vars", "secrets", "env", "github", "VARS", "vars.a"),
    fc.constantFrom(".", " .", "..", ""),
    fc.stringMatching(/^[\w-]{0,4}$/),
    fc.tuple(
      ...[0, 1].map(() => fc.constantFrom("", " ", "\t", "\r\n", "\v", "\f", "\u00A0", "\u2028", "\uFEFF", "\0", "+")),
    ),
  )
  .map(([context, dot, name, [before, after]]) => `${before}${context}${dot}${name}${after}`);

test("a single name has the same result with and without the parser", () => {
  fc.assert(
    fc.property(anyName, (inner) => {
      const [found] = findExpressions(`\${{${inner}}}`);
      const { reads, yields, error } = readExpression(inner);
      assert.deepEqual([found?.reads, found?.yields, found?.error], [reads, yields, error]);
    }),
    { numRuns: 3000 },
  );
});
