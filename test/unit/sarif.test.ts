// SARIF as required by its schema and GitHub's code scanning: places, rules, fingerprints, and no part of a credential.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { Ajv } from "ajv";
import { CODES, isCode, lint, type Diagnostic, type Source } from "../../src/index.ts";
import { documentationUrl } from "../../src/diagnostics/documentation-url.ts";
import { VERSION } from "../../src/generated/version.ts";
import { printDiagnostics } from "../../src/print/diagnostics/print-diagnostics.ts";
import { diagnosePiece, HOSTILE, printFound } from "../support/diagnostics.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { diagnose, importFromFolder, readCases } from "../support/fixtures.ts";

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly id?: number;
  readonly message?: { readonly text: string };
  readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: Region };
}

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [Location];
  readonly relatedLocations?: readonly Location[];
  readonly fixes?: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

interface Rule {
  readonly id: string;
  readonly name: string;
  readonly helpUri?: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly defaultConfiguration: { readonly level: string };
  readonly properties: {
    readonly tags: readonly string[];
    readonly precision: string;
    readonly "security-severity"?: string;
  };
}

interface Run {
  readonly tool: {
    readonly driver: { readonly name: string; readonly semanticVersion: string; readonly rules: readonly Rule[] };
  };
  readonly invocations: readonly { readonly executionSuccessful: boolean }[];
  readonly automationDetails: { readonly id: string };
  readonly columnKind: string;
  readonly results: readonly Result[];
}

function readRun(text: string): Run {
  const log: { version: string; runs: readonly [Run] } = JSON.parse(text);
  assert.equal(log.version, "2.1.0");
  return log.runs[0];
}

/** SARIF's schema is in draft-04, but means the same in draft-07. */
function compileSchema() {
  const file = createRequire(import.meta.url).resolve("@microsoft/jest-sarif");
  const url = new URL("schemas/sarif-2.1.0-rtm.5.json", `file://${file}`);
  const { $schema: _draft, id: _id, ...schema }: Record<string, unknown> = JSON.parse(readFileSync(url, "utf8"));
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: {
      uri: (text: string) => URL.canParse(text),
      "uri-reference": (text: string) => /^(?:%[0-9A-F]{2}|[\w.~:/?#[\]@!$&'()*+,;=-])*$/i.test(text),
      "date-time": true,
    },
  });
  return ajv.compile(schema);
}

const validate = compileSchema();

// The rules are the same in each log and nearly all of it, so they are validated in one log, and left out of the others.
const RULES = /"rules": \[[^]*?\n {10}\]/;
const EMPTY = printFound("sarif", { name: "a.yaml", text: "" });
const [RULES_TEXT = ""] = RULES.exec(EMPTY) ?? [];
assertSchema(EMPTY);

function assertSchema(text: string): void {
  assert.ok(validate(JSON.parse(text)), JSON.stringify(validate.errors, null, 2));
}

function assertValid(text: string): Run {
  assert.ok(RULES_TEXT !== "" && text.includes(RULES_TEXT), "each log has the rules");
  const log = text.replace(RULES_TEXT, () => '"rules": []');
  assertSchema(log);
  return readRun(log);
}

for (const each of [...readCases("valid"), ...readCases("invalid")]) {
  test(`${each.name}: SARIF is valid and agrees with the diagnostics`, () => {
    const diagnostics = diagnose(each);
    const readImport = importFromFolder(each.folder);
    const textOf = (path: string) => (path === each.source.name ? each.source : readImport(path, ""))?.text;
    const { results } = assertValid(printDiagnostics({ files: 1, diagnostics, textOf }, "sarif", NO_STYLE));
    assert.deepEqual(
      results.map(({ ruleId, level, locations: [{ physicalLocation }], relatedLocations = [], fixes = [] }) => ({
        ruleId,
        level,
        path: decodeURIComponent(physicalLocation.artifactLocation.uri),
        region: physicalLocation.region,
        related: relatedLocations.length,
        fixes: fixes.length,
      })),
      diagnostics.map(({ code, severity, path, start, end, related = [], fix }) => ({
        ruleId: code,
        level: severity,
        path,
        region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        related: related.length,
        fixes: fix ? 1 : 0,
      })),
    );
    for (const { ruleId, ruleIndex } of results) assert.equal(CODES[ruleIndex], ruleId);
    const fingerprints = results.map(({ partialFingerprints }) => partialFingerprints["wifc/v1"]);
    assert.equal(new Set(fingerprints).size, results.length, "each finding has its own fingerprint");
  });
}

const SOURCE: Source = { name: "a.yaml", text: "first: 1\nsecond: 2\n" };

test("an empty run is valid and complete, and one with unreadable files is marked as incomplete", () => {
  const [run] = [assertValid(printFound("sarif", SOURCE))];
  assert.deepEqual([run.results, run.invocations], [[], [{ executionSuccessful: true }]]);
  assert.deepEqual(
    [run.columnKind, run.automationDetails.id, run.tool.driver.name, run.tool.driver.semanticVersion],
    ["utf16CodeUnits", "wifc/", "wifc", VERSION],
  );
  const report = {
    files: 0,
    diagnostics: [],
    textOf: () => undefined,
    unreadable: ["cannot read a: permission denied"],
  };
  const { invocations } = assertValid(printDiagnostics(report, "sarif", NO_STYLE));
  assert.equal(invocations[0]?.executionSuccessful, false);
  assert.match(JSON.stringify(invocations), /cannot read a/);
});

test("every code is a rule with everything that GitHub shows and sorts by", () => {
  const { rules } = readRun(printFound("sarif", SOURCE)).tool.driver;
  assert.deepEqual(
    rules.map(({ id }) => id),
    CODES,
  );
  assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length);
  for (const {
    id,
    name,
    shortDescription,
    fullDescription,
    help,
    defaultConfiguration,
    properties,
    helpUri,
  } of rules) {
    assert.match(name, /^([A-Z][a-z]*)+$/, id);
    for (const { text } of [shortDescription, fullDescription, help]) assert.ok(text.trim() !== "", id);
    assert.ok(shortDescription.text.length <= 1024 && fullDescription.text.length <= 1024, `${id}: GitHub cuts it`);
    assert.ok(help.markdown.startsWith(`## ${id}\n`), id);
    assert.match(defaultConfiguration.level, /^(error|warning|note)$/);
    assert.match(properties.precision, /^(very-high|high|medium|low)$/);
    assert.ok(properties.tags.length > 0 && properties.tags.length <= 20, id);
    const page = documentationUrl(`docs/rules.md#${id}`);
    assert.equal(helpUri, page ?? `pkg:npm/wifc@${VERSION}#docs/rules.md`, id);
    assert.ok(URL.canParse(helpUri), "SARIF wants an absolute one");
  }
});

test("only the codes about credentials and about code from others are security alerts", () => {
  const { rules } = readRun(printFound("sarif", SOURCE)).tool.driver;
  const severe = rules.filter(({ properties }) => properties["security-severity"] !== undefined);
  assert.deepEqual(severe.map(({ id }) => id).toSorted(), [
    "credential-in-config",
    "secret-in-url",
    "untrusted-checkout",
  ]);
  for (const { properties } of severe) {
    assert.ok(properties.tags.includes("security"));
    assert.match(properties["security-severity"] ?? "", /^\d\.\d$/);
  }
  assert.ok(
    rules.every(
      ({ id, properties }) =>
        isCode(id) && properties.tags.includes("security") === severe.some((each) => each.id === id),
    ),
  );
});

test("GitHub's own fingerprint is not set", () => {
  const [result] = readRun(printFound("sarif", SOURCE, diagnosePiece(SOURCE, "first"))).results;
  assert.deepEqual(Object.keys(result?.partialFingerprints ?? {}), ["wifc/v1"]);
  assert.match(result?.partialFingerprints["wifc/v1"] ?? "", /^[0-9a-f]{16}$/);
});

function fingerprint(source: Source, piece: string, keys: Partial<Diagnostic> = {}): string | undefined {
  const [result] = readRun(printFound("sarif", source, diagnosePiece(source, piece, keys))).results;
  return result?.partialFingerprints["wifc/v1"];
}

test("a fingerprint stays when lines move, and changes with code, path and line", () => {
  const before = fingerprint(SOURCE, "second");
  assert.equal(fingerprint({ ...SOURCE, text: `# new\r\n\r\n  ${SOURCE.text}` }, "second"), before);
  assert.equal(fingerprint({ ...SOURCE, text: `first: 1\n    second: 2\r\n` }, "second"), before);
  assert.notEqual(fingerprint({ ...SOURCE, text: SOURCE.text.replace("2", "3") }, "second"), before);
  assert.notEqual(fingerprint({ ...SOURCE, name: "b.yaml" }, "second"), before);
  assert.notEqual(fingerprint(SOURCE, "second", { code: "missing-key" }), before);
  assert.equal(fingerprint(SOURCE, "second", { message: "Worded otherwise." }), before);
});

test("a fingerprint does not depend on a credential in the line", () => {
  const of = (secret: string) =>
    fingerprint({ name: "a.yaml", text: `key: ${secret}\n` }, secret, { code: "credential-in-config" });
  assert.equal(of("some-secret-or-other"), of("another"));
});

const NAMES: readonly [name: string, uri: string][] = [
  ["a.yaml", "a.yaml"],
  [".github/workflows/a b.md", ".github/workflows/a%20b.md"],
  ["100%/ü#?.yaml", "100%25/%C3%BC%23%3F.yaml"],
  ["a:b.yaml", "a%3Ab.yaml"],
  ["a\\b.yaml", "a%5Cb.yaml"],
  ["<stdin>", "%3Cstdin%3E"],
  ["/etc/a b.yaml", "file:///etc/a%20b.yaml"],
  ["\uD800.yaml", "%EF%BF%BD.yaml"],
];

for (const [name, uri] of NAMES) {
  test(`the path "${name}" becomes the URI "${uri}"`, () => {
    const source = { ...SOURCE, name };
    const [result] = assertValid(printFound("sarif", source, diagnosePiece(source, "first"))).results;
    assert.equal(result?.locations[0].physicalLocation.artifactLocation.uri, uri);
  });
}

test("with hostile texts, SARIF is valid and can be read back", () => {
  for (const hostile of HOSTILE) {
    const source = { name: hostile, text: `x${hostile}` };
    const { start, end } = diagnosePiece(source, "x");
    const found = diagnosePiece(source, "x", {
      message: hostile,
      related: [{ message: hostile, path: hostile, start, end }],
      fix: { title: hostile, edits: [{ start, end, text: hostile }] },
    });
    const [result] = assertValid(printFound("sarif", source, found)).results;
    assert.equal(result?.message.text, hostile.replaceAll("](", "\\]("), "nothing but a link is changed");
  }
});

test("SARIF contains no part of a credential, neither from the file nor from the examples of the rules", () => {
  const secret = "sk-ant-api03-QqWwEeRrTtZz";
  const source = {
    name: "agent.yaml",
    text: `models: {a: {provider: anthropic, auth: {type: workload_identity_federation, workload_identity_federation: {federation_rule_id: ${secret}, organization_id: x}}}}\n`,
  };
  const { diagnostics } = lint(source);
  assert.ok(diagnostics.some(({ code }) => code === "credential-in-config"));
  assert.doesNotMatch(printFound("sarif", source, ...diagnostics), /sk-ant-|QqWwEe|\beyJ/);
});

test("a fix is a list of replacements with exclusive ends", () => {
  const { start, end } = diagnosePiece(SOURCE, "first");
  const found = diagnosePiece(SOURCE, "first", { fix: { title: "write it", edits: [{ start, end, text: "1st" }] } });
  const [result] = assertValid(printFound("sarif", SOURCE, found)).results;
  assert.deepEqual(result?.fixes, [
    {
      description: { text: "write it" },
      artifactChanges: [
        {
          artifactLocation: { uri: "a.yaml" },
          replacements: [
            {
              deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 },
              insertedContent: { text: "1st" },
            },
          ],
        },
      ],
    },
  ]);
});
