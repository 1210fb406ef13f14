// What the command line calls an option, nobody else is told; and what programs get to know of every finding.
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CODES, SCHEMAS, type JsonValue } from "../../src/index.ts";
import { diagnose, readCases, type Case } from "../support/fixtures.ts";

const CASES = [...readCases("valid"), ...readCases("invalid")];

const CLI = new URL("../../src/cli/", import.meta.url);
const OPTIONS = new Set(
  readdirSync(CLI)
    .flatMap((file) => [...readFileSync(new URL(file, CLI), "utf8").matchAll(/[(", ](--[a-z][a-z-]*)[" ]/g)])
    .map(([, option = ""]) => option),
);

for (const audience of ["library", "language-server"] as const) {
  test(`no words for the ${audience} name an option or a command of the command line`, () => {
    assert.ok(OPTIONS.has("--set") && OPTIONS.has("--target"), "the options are found");
    const told = CASES.flatMap((each) => diagnose(each, audience)).map(
      ({ message, hint }) => `${message} ${hint ?? ""}`,
    );
    const wrong = told.filter((words) => {
      // Of a command in backquotes, an option of another program is no option of ours.
      const [, ours] = /(?:^|[\s`])(--[a-z][a-z-]*)/.exec(words.replace(/`(?!--|wifc)[^`]*`/g, "")) ?? [];
      return words.includes("`wifc ") || (ours !== undefined && OPTIONS.has(ours));
    });
    assert.deepEqual(wrong, []);
  });
}

test("the facts of every finding are JSON, few and short, and hold no place and no source", () => {
  const told = new Set<string>();
  for (const { code, facts } of CASES.flatMap((each) => diagnose(each))) {
    told.add(code);
    const printed = JSON.stringify(facts);
    assert.deepEqual(JSON.parse(printed), facts);
    assert.doesNotMatch(printed, /"(document|pointer|source|range)":\{/, code);
    assert.ok(printed.length < 5_000, `${code}: ${printed.slice(0, 200)}`);
  }
  assert.deepEqual(
    CODES.filter((code) => !told.has(code)),
    [],
  );
});

// What a fact may hold that reads like English, and is neither the author's nor a schema's.
const PHRASES: Readonly<Record<string, string>> = {
  "command-prints-json.program": "the words of a command, with which the table of known ones finds it",
  "command-without-token.program": "the same",
  "malformed-expression.error": "the message of GitHub's parser",
  "yaml-syntax.error": "the message of the parser of YAML",
  "yaml-syntax.advice": "what is known to help against that message",
  "token-source-failed.reason": "made of what the system, the network, a command or a server says",
  "exchange-failed.reason": "the same",
  "exchange-failed.advice": "what helps against that reason",
  "exchange-denied.said": "what the token endpoint says",
};

/** The facts that are texts, each by the names that lead to it. */
function listTexts(name: string, fact: JsonValue): (readonly [name: string, text: string])[] {
  if (typeof fact === "string") return [[name, fact]];
  if (typeof fact !== "object" || fact === null) return [];
  const members: [string, JsonValue][] = Object.entries(fact);
  return members.flatMap(([key, each]) => listTexts(Array.isArray(fact) ? name : `${name}.${key}`, each));
}

function readFolder({ folder }: Case): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const written = files.filter((file) => statSync(file).isFile() && !file.includes("expected."));
  return written.map((file) => readFileSync(file, "utf8")).join("\n");
}

test("no fact of a finding is English, except what others say and the few that are listed", () => {
  const schemas = JSON.stringify(SCHEMAS);
  const wrong = CASES.flatMap((each) => {
    const written = readFolder(each);
    const texts = diagnose(each).flatMap(({ code, facts }) => listTexts(code, facts));
    return texts.filter(
      ([name, text]) =>
        /(?:^|[^\w.-])[a-z]+ [a-z]+(?![\w.-])/.test(text) &&
        !Object.hasOwn(PHRASES, name) &&
        ![written, schemas].some((other) => other.includes(text) || other.includes(JSON.stringify(text).slice(1, -1))),
    );
  });
  assert.deepEqual(wrong, []);
});
