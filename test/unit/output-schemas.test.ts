// JSON output matches its published schemas.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { requiredEnv } from "../../src/index.ts";
import { printDiagnostics } from "../../src/print/diagnostics/print-diagnostics.ts";
import { printReports } from "../../src/print/required-env/print-report.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { diagnose, importFromFolder, readCases } from "../support/fixtures.ts";

const AJV = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ["markdownDescription"] });
const isReport: ValidateFunction = AJV.compile(SCHEMAS["required-env"]);
const isFound: ValidateFunction = AJV.compile(SCHEMAS.diagnostics);
const isDiagnostic: ValidateFunction = AJV.compile({
  ...SCHEMAS.diagnostics.definitions.diagnostic,
  definitions: SCHEMAS.diagnostics.definitions,
});

function assertValid(validate: ValidateFunction, text: string): void {
  assert.ok(validate(JSON.parse(text)), AJV.errorsText(validate.errors));
}

const CASES = [...readCases("valid"), ...readCases("invalid")];

for (const each of CASES) {
  test(`${each.name}: diagnostics match their schema, as one object and line by line`, () => {
    const report = { files: 1, diagnostics: diagnose(each), textOf: () => each.source.text };
    assertValid(isFound, printDiagnostics(report, "json", NO_STYLE));
    const lines = printDiagnostics(report, "jsonl", NO_STYLE).split("\n");
    assert.deepEqual([lines.length - 1, lines.at(-1)], [report.diagnostics.length, ""]);
    for (const line of lines.slice(0, -1)) assertValid(isDiagnostic, line);
  });

  test(`${each.name}: the report on variables matches its schema, with and without an environment`, () => {
    const { reports } = requiredEnv(each.source, { all: true, readImport: importFromFolder(each.folder) });
    assertValid(isReport, printReports(reports, "json", undefined, NO_STYLE));
    assertValid(
      isReport,
      printReports(reports, "json", (name) => ({ ANTHROPIC_API_KEY: "", CI_OIDC_TOKEN: "x" })[name], NO_STYLE),
    );
  });
}

test("together, the fixtures contain every member of the schemas", () => {
  const seen = new Set<string>();
  const note = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if (!Array.isArray(value)) for (const key of Object.keys(value)) seen.add(key);
    for (const inner of Object.values(value)) note(inner);
  };
  for (const each of CASES) {
    note(diagnose(each));
    const { reports } = requiredEnv(each.source, { all: true, readImport: importFromFolder(each.folder) });
    note(JSON.parse(printReports(reports, "json", () => "", NO_STYLE)));
  }
  const sharded = {
    files: 1,
    shard: { index: 1, count: 2 },
    statistics: [{ code: "unknown-key", severity: "error", count: 1 }] as const,
    diagnostics: [],
    textOf: () => undefined,
  };
  assertValid(isFound, printDiagnostics(sharded, "json", NO_STYLE));
  note(sharded);
  const definitions = [SCHEMAS.diagnostics.definitions, SCHEMAS["required-env"].definitions];
  const members = definitions.flatMap((each) =>
    Object.values(each).flatMap((definition) => ("properties" in definition ? Object.keys(definition.properties) : [])),
  );
  assert.deepEqual(
    members.filter((member) => !seen.has(member)),
    [],
  );
});

test("the schemas are closed: an unknown member is an error", () => {
  const [example] = SCHEMAS.diagnostics.definitions.diagnostic.examples;
  assert.equal(isDiagnostic(example), true);
  assert.equal(isDiagnostic({ ...example, snippet: "text" }), false);
  assert.equal(isFound({ version: 1, files: 0, errors: 0, warnings: 0, diagnostics: [] }), true);
  assert.equal(isFound({ version: 2, files: 0, errors: 0, warnings: 0, diagnostics: [] }), false);
});
