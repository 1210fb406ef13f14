// The mark of a dialect matches every text that has a document of it, however its keys are written: a search skips all other texts.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as fc from "fast-check";
import { isCandidate } from "../../src/cli/candidate.ts";
import { kindOf } from "../../src/cli/found-file.ts";
import { DIALECTS, recognizeDialect } from "../../src/dialects/dialects.ts";
import { combineMarks } from "../../src/dialects/marks.ts";
import { parseSource } from "../../src/parse/parse.ts";
import type { Source } from "../../src/text/source.ts";
import { readCases } from "../support/fixtures.ts";
import { mutateOne } from "../support/mutations.ts";

const CASES = [...readCases("valid"), ...readCases("invalid")];
const YAML = CASES.filter(({ source }) => source.name.endsWith(".yaml"));

/** Fails if a source has a document of a dialect whose mark it does not match. Returns how many it has. */
function countMarked(source: Source): number {
  const kind = kindOf(source.name);
  const found = parseSource(source).documents.flatMap(({ value }) => recognizeDialect(value, source.name) ?? []);
  const ascii = Buffer.from(source.text).toString("latin1");
  for (const dialect of found) {
    if (dialect.marks[kind] === undefined) continue;
    assert.ok(combineMarks([dialect], kind)?.(ascii), `${dialect.name}: ${JSON.stringify(source.text)}`);
  }
  return found.length;
}

test("every fixture of a dialect has its mark", () => {
  const counts = CASES.map(({ source }) => countMarked(source));
  assert.ok(counts.filter(Boolean).length > CASES.length * 0.9);
});

test("for any change of a fixture, the result has the marks of its dialects", () => {
  fc.assert(
    fc.property(
      mutateOne(YAML, ({ source }) => source.text),
      ({ original, text }) => void countMarked({ ...original.source, text }),
    ),
    { numRuns: 2000, seed: 1 },
  );
});

const ESCAPES: readonly ((character: string) => string)[] = [
  (character) => character,
  (character) => `\\x${hex(character, 2)}`,
  (character) => `\\u${hex(character, 4).toUpperCase()}`,
  (character) => `\\U${hex(character, 8)}`,
  (character) => `${character}\\\n  `,
  (character) => `\\\r\n\t \\\n ${character}`,
];

function hex(character: string, length: number): string {
  return character.charCodeAt(0).toString(16).padStart(length, "0");
}

// The ways to write a key, each with a value that agents can have.
const FORMS: readonly ((key: string, quoted: string) => string)[] = [
  (key) => `${key}: { a: { instruction: b } }\n`,
  (key) => `${key}\t : { a: { instruction: b } }\n`,
  (key) => `'${key}' :\n  a: { instruction: b }\n`,
  (key) => `? ${key}\n: a: { instruction: b }\n`,
  (key) => `? ${key}\r\n: a: { instruction: b }\n`,
  (key) => `? |-\n  ${key}\n: a: { instruction: b }\n`,
  (key) => `? !!str ${key} # comment\n: { a: { instruction: b } }\n`,
  (key) => `x: &k ${key}\n*k : { a: { instruction: b } }\n`,
  (key) => `x: [&k ${key}]\n*k : { a: { instruction: b } }\n`,
  (key) => `{"${key}":{"a":{"instruction":1}}}`,
  (key) => `{ 'a': b,${key}\n : { a: { instruction: b } } }`,
  (_, quoted) => `? ${quoted}\n: { a: { instruction: b } }\n`,
  (_, quoted) => `{ ${quoted}: { a: { instruction: b } } }`,
  (_, quoted) => `x: &k ${quoted}\n*k : { a: { instruction: b } }\n`,
];

test("a key has its mark in every way in which YAML can write it", () => {
  const escapes = fc.array(fc.constantFrom(...ESCAPES), { minLength: 6, maxLength: 6 });
  let recognized = 0;
  const assertMarked = (word: string, spell: typeof ESCAPES, write: (typeof FORMS)[number]) => {
    const quoted = `"${[...word].map((character, index) => spell[index]?.(character)).join("")}"`;
    const entry = write(word, quoted);
    const text = word === "auth" ? `models:\n  claude:\n    ${entry.replaceAll("\n", "\n    ")}` : entry;
    recognized += countMarked({ name: "file.yaml", text });
  };
  fc.assert(
    fc.property(fc.constantFrom("agents", "auth", "engine"), escapes, fc.constantFrom(...FORMS), assertMarked),
    {
      numRuns: 3000,
      seed: 1,
    },
  );
  assert.ok(recognized > 2000, `${recognized} were recognized`);
});

test("a mark says whose file it is, and words that only contain it do not count", () => {
  const others = [
    "authorization: x\noauth: { a: 1 }\nx-auth: 1\nauth-url: 1\n",
    "run: gh auth login && curl https://example.com/auth:8080/agents\n",
    "path: /var/agents: x\nengines: { node: '>=20' }\n# The engine of agents is good.\n",
    'run: echo "\\x1b[31m" \\\n  --more "caf\\u00e9 \\u003cb\\u003e"\n',
  ];
  for (const text of others) assert.equal(combineMarks(DIALECTS, "yaml")?.(text), false, text);
  assert.equal(isCandidate("x.json"), true);
  assert.equal(isCandidate("x.toml"), false);
  assert.equal(combineMarks(DIALECTS, "json")?.('{ "type": "oidc\\u005ff\\u0065deration" }'), true);
  assert.equal(combineMarks(DIALECTS, "json")?.('{ "agents": {} }'), false);
});
