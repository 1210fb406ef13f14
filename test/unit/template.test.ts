// References to environment variables in URLs and header values of agent YAML.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { wordReference } from "../../src/diagnostics/catalogue/request-words.ts";
import { lint } from "../../src/index.ts";
import { parseTemplate, referencesIn } from "../../src/syntax/template.ts";
import { agentAuth, errorCodes, federatedAgent, present } from "../support/sources.ts";

const REFERENCES: readonly [text: string, names: readonly string[]][] = [
  ["${NAME}", ["NAME"]],
  ["$NAME", ["NAME"]],
  ["${env.NAME}", ["NAME"]],
  ["${ env.NAME }", ["NAME"]],
  ["${\tenv.NAME  }", ["NAME"]],
  ["${_a1}", ["_a1"]],
  ["$_", ["_"]],
  ["${a}${b}$c", ["a", "b", "c"]],
  ["$A-$B.$C", ["A", "B", "C"]],
  ["https://example.com/$A/x?y=${B}&z=${env.C}", ["A", "B", "C"]],
  ["$env", ["env"]],
  ["${env}", ["env"]],
  ["$env.NAME", ["env"]],
  ["no reference", []],
  ["", []],
  ["100%", []],
  ["{NAME}", []],
];

for (const [text, names] of REFERENCES) {
  test(`"${text}" refers to ${names.join(", ") || "nothing"}`, () => {
    const template = parseTemplate(text);
    const found = referencesIn(template);
    assert.deepEqual(
      found.map(({ name }) => name),
      names,
    );
    assert.deepEqual(template.malformed, []);
  });
}

test("each reference has its form and its place", () => {
  assert.deepEqual(parseTemplate("a${B}c$D${env.E}").parts, [
    "a",
    { name: "B", form: "braces", range: { start: 1, end: 5 } },
    "c",
    { name: "D", form: "bare", range: { start: 6, end: 8 } },
    { name: "E", form: "env", range: { start: 8, end: 16 } },
  ]);
});

const MALFORMED: readonly [text: string, found: string, wanted: RegExp][] = [
  ["https://example.com/$$", "$$", /escapes are not supported/],
  ["https://example.com/$$NAME", "$$", /escapes are not supported/],
  ["${NAME:-x}", "${NAME:-x}", /`\$\{NAME\}`/],
  ["${NAME:-}", "${NAME:-}", /`\$\{NAME\}`/],
  ["${NAME-x}", "${NAME-x}", /`\$\{NAME\}`/],
  ["${NAME:?x}", "${NAME:?x}", /`\$\{NAME\}`/],
  ["${env.NAME || 'x'}", "${env.NAME || 'x'}", /`\$\{NAME\}`/],
  ["${ NAME }", "${ NAME }", /`\$\{NAME\}`/],
  ["${NAME }", "${NAME }", /`\$\{NAME\}`/],
  ["${env.NAME.x}", "${env.NAME.x}", /`\$\{NAME\}`/],
  ["${my-name}", "${my-name}", /`\$\{\w+\}`/],
  ["${1}", "${1}", /`\$\{NAME\}`/],
  ["https://example.com/$1", "$1", /`\$\{NAME\}`/],
  ["https://example.com/$1NAME", "$1", /`\$\{NAME\}`/],
  ["https://example.com/\\$NAME", "\\$NAME", /escapes are not supported/],
  ["https://example.com/\\${NAME}", "\\${NAME}", /escapes are not supported/],
  ["${}", "${}", /`\$\{NAME\}`/],
  ["${NAME", "${NAME", /`\$\{NAME\}`/],
  ["https://example.com/${", "${", /`\$\{NAME\}`/],
  ["${{ vars.NAME }}", "${{ vars.NAME }}", /`\$\{NAME\}`/],
  ["${{ secrets.NAME", "${{ secrets.NAME", /`\$\{NAME\}`/],
];

for (const [text, found, wanted] of MALFORMED) {
  test(`"${text}" is an error that suggests the correct form`, () => {
    const template = parseTemplate(text);
    assert.deepEqual(referencesIn(template), []);
    assert.equal(template.malformed[0]?.found, found);
    assert.match(wordReference(present(template.malformed[0])), wanted);
  });

  test(`"${text}" is an error in a url and in a header value, at its place`, () => {
    const url = lint(federatedAgent(agentAuth({}, { url: text })));
    const header = lint(federatedAgent(agentAuth({}, { url: "https://example.com", headers: { X: text } })));
    for (const { diagnostics } of [url, header]) {
      assert.deepEqual([...new Set(diagnostics.map(({ code }) => code))], ["malformed-reference"]);
    }
  });
}

test("references do not nest", () => {
  const { malformed, parts } = parseTemplate("${A${B}}");
  assert.equal(malformed.length, 1);
  assert.deepEqual(
    parts.filter((part) => typeof part !== "string"),
    [],
  );
});

test("only the malformed reference is underlined in a value on one line", () => {
  const source = federatedAgent(agentAuth({}, { url: "https://example.com/${A}?b=${B:-c}&d=e" }));
  const [found, ...others] = lint(source).diagnostics;
  const { start, end } = present(found);
  assert.equal(source.text.slice(start.offset, end.offset), "${B:-c}");
  assert.deepEqual(others, []);
});

test("each malformed reference of a value is reported", () => {
  const { diagnostics } = lint(federatedAgent(agentAuth({}, { url: "https://example.com/$1/${}" })));
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["malformed-reference", "malformed-reference"],
  );
});

test("what looks like a reference is plain text in `file`, `command` and `response_field`", () => {
  const tokens = [
    { file: "/a/${B:-c}/$1" },
    { command: ["get-token", "$$", "${X:-y}"] },
    { url: "https://example.com", response_field: "${}" },
  ];
  for (const token of tokens) {
    const codes = lint(federatedAgent(agentAuth({}, token))).diagnostics.map(({ code }) => code);
    assert.ok(!codes.includes("malformed-reference"), JSON.stringify(token));
  }
});

test("`env` takes a bare name", () => {
  for (const name of ["A", "_a", "a1_B"]) {
    assert.deepEqual(errorCodes(lint(federatedAgent(agentAuth({}, { env: name }))).diagnostics), [], name);
  }
  for (const name of ["$A", "${A}", "env.A", "A-B", "1A", "A B", "É"]) {
    assert.deepEqual(
      errorCodes(lint(federatedAgent(agentAuth({}, { env: name }))).diagnostics),
      ["invalid-value"],
      name,
    );
  }
});

test("the parts of any text join to the text, and every range contains its reference", () => {
  const pieces = fc.constantFrom("$", "{", "}", "${", "A", "env.", "\\", " ", ":-", "1", "{{", "}}", "🦀");
  fc.assert(
    fc.property(fc.string({ unit: pieces }), (text) => {
      const { parts, malformed } = parseTemplate(text);
      const whole = parts.map((part) =>
        typeof part === "string" ? part : text.slice(part.range.start, part.range.end),
      );
      assert.equal(whole.join(""), text);
      for (const { found, range } of malformed) assert.equal(text.slice(range.start, range.end), found);
    }),
  );
});
