// Files as an attacker, a broken editor or a bad merge makes them: fixtures that were changed, words of the block and sharp edges
// of YAML in any order, any bytes.
import * as fc from "fast-check";
import { decodeSource, type Source } from "../../src/index.ts";
import { WORDS } from "./dictionary.ts";
import { readCases } from "./fixtures.ts";
import { mutateOne } from "./mutations.ts";

const NAMES = ["agent.yaml", "workflow.md", ".github/workflows/workflow.md"];

/** The inputs of all cases. Long ones only have a length to show. */
const SEEDS: readonly Source[] = [...readCases("valid"), ...readCases("invalid")]
  .map(({ source }) => source)
  .filter(({ text }) => text.length < 10_000);

/** A fixture after some changes. */
export const mutatedSource: fc.Arbitrary<Source> = mutateOne(SEEDS, ({ text }) => text).map(
  ({ original: { name }, text }) => ({ name, text }),
);

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
