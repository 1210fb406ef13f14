// Files as an attacker, a broken editor or a bad merge could make them: mutated fixtures, words of the block and edge cases of YAML in
// any order, and random bytes.
import * as fc from "fast-check";
import { decodeSource, type Source } from "../../src/index.ts";
import { WORDS } from "./dictionary.ts";
import { readCases } from "./fixtures.ts";
import { mutateOne } from "./mutations.ts";

const NAMES = ["agent.yaml", "workflow.md", ".github/workflows/workflow.md"];

/** The inputs of all cases, without those that are only about a length. */
const SEEDS: readonly Source[] = [...readCases("valid"), ...readCases("invalid")]
  .map(({ source }) => source)
  .filter(({ text }) => text.length < 10_000);

/** A mutated fixture. */
export const mutatedSource: fc.Arbitrary<Source> = mutateOne(SEEDS, ({ text }) => text).map(
  ({ original: { name }, text }) => ({ name, text }),
);

/** A mutated fixture in which some bytes are changed as well. */
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

/** A text with any of the file names that are treated differently. */
function named(text: fc.Arbitrary<string>): fc.Arbitrary<Source> {
  return fc.record({ name: fc.constantFrom(...NAMES), text }).map(({ name, text: inner }) => ({
    name,
    text: name.endsWith(".md") && !inner.startsWith("---") ? `---\n${inner}\n---\n` : inner,
  }));
}

export const hostileSource: fc.Arbitrary<Source> = fc.oneof(
  { arbitrary: mutatedSource, weight: 6 },
  { arbitrary: damagedSource, weight: 2 },
  named(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((parts) => parts.join(""))),
  named(fc.string({ unit: "binary", maxLength: 200 })),
  fc
    .record({ name: fc.constantFrom(...NAMES), bytes: fc.uint8Array({ maxLength: 100 }) })
    .map(({ name, bytes }) => decodeSource(name, bytes)),
);

/** Texts that look like a credential, each with `CANARY` or its Base64 in it. */
export const TOKENS: readonly string[] = [
  "sk-ant-api03-Zm9vYmFy_-CANARY",
  "sk-ant-oat01-CANARY",
  "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJDQU5BUlkifQ.Q0FOQVJZ",
  "eyJhbGciOiJSUzI1NiJ9CANARY",
];

/** A fixture in which a credential replaces some word. */
export const plantedSource: fc.Arbitrary<Source> = fc
  .record({ seed: fc.constantFrom(...SEEDS), at: fc.nat(), token: fc.constantFrom(...TOKENS) })
  .map(({ seed: { name, text }, at, token }) => {
    const words = [...text.matchAll(/[\w.${}/@-]{2,}/g)];
    const found = words[at % Math.max(1, words.length)];
    const start = found?.index ?? 0;
    return { name, text: text.slice(0, start) + token + text.slice(start + (found?.[0].length ?? 0)) };
  });
