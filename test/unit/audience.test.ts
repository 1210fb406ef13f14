// Options are mentioned on the command line only. And the facts of a finding, which are for programs.
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
  test(`no message for the ${audience} mentions an option or a command of the command line`, () => {
    assert.ok(OPTIONS.has("--set") && OPTIONS.has("--target"), "the options are found");
    const messages = CASES.flatMap((each) => diagnose(each, audience)).map(
      ({ message, hint }) => `${message} ${hint ?? ""}`,
    );
    const wrong = messages.filter((words) => {
      // An option within a quoted command, or with an address, belongs to another program.
      const [, ours] =
        /(?:^|[\s`])(--[a-z][a-z-]*)(?![a-z-]|=https:)/.exec(words.replace(/`(?!--|wifc)[^`]*`/g, "")) ?? [];
      return words.includes("`wifc ") || (ours !== undefined && OPTIONS.has(ours));
    });
    assert.deepEqual(wrong, []);
  });
}

test("the facts of every finding are JSON, few and short, and contain no place and no source", () => {
  const raised = new Set<string>();
  for (const { code, facts } of CASES.flatMap((each) => diagnose(each))) {
    raised.add(code);
    const printed = JSON.stringify(facts);
    assert.deepEqual(JSON.parse(printed), facts);
    assert.doesNotMatch(printed, /"(document|pointer|source|range)":\{/, code);
    assert.ok(printed.length < 5_000, `${code}: ${printed.slice(0, 200)}`);
  }
  assert.deepEqual(
    CODES.filter((code) => !raised.has(code)),
    [],
  );
});

// The facts that may read like English although they come from neither the author nor a schema.
const PHRASES: Readonly<Record<string, string>> = {
  "command-prints-json.program": "the words of a known command",
  "command-without-token.program": "the same",
  "malformed-expression.error": "the message of GitHub's parser",
  "yaml-syntax.error": "the message of the YAML parser",
  "yaml-syntax.advice": "the known advice for that message",
  "token-source-failed.reason": "describes an error of the system, the network, a command or a server",
  "unreadable-rules.reason": "the same",
  "exchange-failed.reason": "the same",
  "exchange-failed.advice": "the advice for that reason",
  "exchange-denied.said": "what the token endpoint says",
  "allowed-sources.value": "a command of the author's, whose arguments are joined with spaces",
};

/** The facts that are strings, each with its path. */
function listTexts(name: string, fact: JsonValue): (readonly [name: string, text: string])[] {
  if (typeof fact === "string") return [[name, fact]];
  if (typeof fact !== "object" || fact === null) return [];
  const members: [string, JsonValue][] = Object.entries(fact);
  return members.flatMap(([key, each]) => listTexts(Array.isArray(fact) ? name : `${name}.${key}`, each));
}

function readFolder({ folder }: Case): string {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));
  const written = files.filter((file) => statSync(file).isFile() && !file.includes("expected."));
  // The author also chose the names of the files.
  return written.map((file) => `${file}\n${readFileSync(file, "utf8")}`).join("\n");
}

test("no fact of a finding is English, except what other programs say and the few that are listed", () => {
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
