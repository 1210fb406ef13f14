// Files as an attacker, a broken editor or a bad merge makes them: fixtures that were changed, words of the block and sharp edges
// of YAML in any order, any bytes. Words come from the schemas.
import * as fc from "fast-check";
import { decodeSource, SCHEMAS, type Source } from "../../src/index.ts";
import { readCases } from "./fixtures.ts";

const NAMES = ["agent.yaml", "workflow.md", ".github/workflows/workflow.md"];

/** Every key, and every text that has a meaning, of the schemas of what we read. */
function collectWords(schema: unknown, isNames = false): string[] {
  if (typeof schema === "string") return [schema];
  if (Array.isArray(schema)) return schema.flatMap((item) => collectWords(item));
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (isNames) return [key, ...collectWords(value)];
    if (key === "properties") return collectWords(value, true);
    return /^(const|enum|examples|definitions|items|oneOf|anyOf|allOf|if|then|additionalProperties)$/.test(key)
      ? collectWords(value, key === "definitions")
      : [];
  });
}

const BLOCK_WORDS = [
  ...new Set(["agent", "auth", "workflow"].flatMap((name) => collectWords(Reflect.get(SCHEMAS, name)))),
].filter((word) => word.length < 60);

// Where YAML, expressions, references, logs and JavaScript have their sharp edges.
const SHARP: readonly string[] = [
  [
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "-",
    "?",
    "*",
    "&",
    "!",
    "|",
    ">",
    "'",
    '"',
    "%",
    "@",
    "`",
    "#",
    "~",
    "<",
    "=",
    "$",
    "\\",
  ],
  [" ", "\t", "\n", "\r", "\r\n", "\n  ", "\n    ", "---\n", "...\n", "--- ", ": ", "- ", "? ", " #", "|\n", ">-\n"],
  ["<<: ", "<<: *a", "<<: [*a, *a]", "&a ", "*a", "!!str ", "!!binary ", "!x ", "%YAML 1.1\n", "%TAG ! x\n"],
  [
    "null",
    "~",
    "true",
    "no",
    "0x1F",
    "0o7",
    "1e999",
    ".nan",
    "-0",
    "12345678901234567890",
    "2026-01-01",
    '""',
    "[]",
    "{}",
  ],
  ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"],
  [
    "\uFEFF",
    "\0",
    "\u0007",
    "\u001B[31m",
    "\u009B",
    "\u0085",
    "\u2028",
    "\u200B",
    "\u200D",
    "\u202E",
    "\u3164",
    "\uFE0F",
  ],
  ["🦀", "\uD800", "é", "\u0430", "\uFF41", "漢"],
  ["${X}", "$X", "${env.X}", "${", "$$", "\\$X", "${X:-y}", "${{ vars.A }}", "${{ secrets.B }}", "${{", "}}", "${{ '"],
  [
    "${ACTIONS_ID_TOKEN_REQUEST_URL}",
    "&audience=",
    "%0A",
    "%C3%28",
    "https://a:b@c.example/",
    "http://",
    "fdrl_",
    "svac_",
  ],
  ["##[error]", "##[", "::error::x", "\n::error::x", "%0A::error::", "</script>", "]]>", "[a](b)", "| a |", "`"],
  [
    "# wifc-disable-file unknown-key -- x",
    "# wifc-disable-next-line",
    "{a: ".repeat(70),
    "[".repeat(70),
    "&a [*a, *a]",
  ],
].flat();

/** The words that texts are made of. */
export const WORDS: readonly string[] = [...SHARP, ...BLOCK_WORDS, ...BLOCK_WORDS.map((word) => `${word}: `)];

/** The inputs of all cases, and the lock files. Long ones only have a length to show. */
export const SEEDS: readonly Source[] = [...readCases("valid"), ...readCases("invalid")]
  .map(({ source }) => source)
  .filter(({ text }) => text.length < 10_000);

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly kind: "delete" | "duplicate" | "replace" | "insert" | "splice";
  readonly word: string;
  readonly other: string;
}

const word = fc.oneof(
  { arbitrary: fc.constantFrom(...SHARP), weight: 3 },
  { arbitrary: fc.constantFrom(...BLOCK_WORDS), weight: 2 },
  fc.string({ maxLength: 5 }),
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(40),
  kind: fc.constantFrom("delete", "duplicate", "replace", "insert", "splice"),
  word,
  other: fc.constantFrom(...SEEDS).map(({ text }) => text),
});

function mutate(text: string, { at, length, kind, word: put, other }: Mutation): string {
  const start = snap(text, Math.floor(at * text.length), length);
  const [before, slice, after] = [text.slice(0, start), text.slice(start, start + length), text.slice(start + length)];
  switch (kind) {
    case "delete":
      return before + after;
    case "duplicate":
      return before + slice + slice + after;
    case "replace":
      return before + put + after;
    case "insert":
      return before + put + slice + after;
    case "splice":
      return before + other.slice(snap(other, Math.floor(at * other.length), length));
  }
}

/** Every other change begins where a word or a line begins. */
function snap(text: string, offset: number, length: number): number {
  if (length % 2 === 0) return offset;
  const next = text.slice(offset).search(length % 3 === 0 ? /(?<=\n)/ : /\b/);
  return next < 0 ? offset : offset + next;
}

const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

/** A fixture after some changes. */
export const mutatedSource: fc.Arbitrary<Source> = fc
  .record({ seed: fc.constantFrom(...SEEDS), mutations })
  .map(({ seed, mutations: changes }) => ({ name: seed.name, text: changes.reduce(mutate, seed.text) }));

/** A fixture after some changes, of which some bytes were changed too. */
const damagedSource: fc.Arbitrary<Source> = fc
  .record({
    source: mutatedSource,
    damages: fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(255)), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ source: { name, text }, damages }) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of damages) bytes[Math.floor(at * bytes.length)] = byte;
    return decodeSource(name, bytes);
  });

/** A text under any of the names that are read differently. */
function named(text: fc.Arbitrary<string>): fc.Arbitrary<Source> {
  return fc.record({ name: fc.constantFrom(...NAMES), text }).map(({ name, text: inner }) => ({
    name,
    text: name.endsWith(".md") && !inner.startsWith("---") ? `---\n${inner}\n---\n` : inner,
  }));
}

/** Any file. */
export const hostileSource: fc.Arbitrary<Source> = fc.oneof(
  { arbitrary: mutatedSource, weight: 6 },
  { arbitrary: damagedSource, weight: 2 },
  named(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((parts) => parts.join(""))),
  named(fc.string({ unit: "binary", maxLength: 200 })),
  fc
    .record({ name: fc.constantFrom(...NAMES), bytes: fc.uint8Array({ maxLength: 100 }) })
    .map(({ name, bytes }) => decodeSource(name, bytes)),
);

/** What looks like a credential, each with `CANARY` or its base64 in it. */
export const TOKENS: readonly string[] = [
  "sk-ant-api03-Zm9vYmFy_-CANARY",
  "sk-ant-oat01-CANARY",
  "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.Q0FOQVJZ",
  "eyJhbGciOiJSUzI1NiJ9CANARY",
];

/** A fixture in which a credential stands for some word. */
export const plantedSource: fc.Arbitrary<Source> = fc
  .record({ seed: fc.constantFrom(...SEEDS), at: fc.nat(), token: fc.constantFrom(...TOKENS) })
  .map(({ seed: { name, text }, at, token }) => {
    const words = [...text.matchAll(/[\w.${}/@-]{2,}/g)];
    const found = words[at % Math.max(1, words.length)];
    const start = found?.index ?? 0;
    return { name, text: text.slice(0, start) + token + text.slice(start + (found?.[0].length ?? 0)) };
  });
