// The time for a file grows with its length and no faster, whatever it is made of: of two files, one twice as long as the other,
// the longer takes less than three times as long. Only ratios of processor time are looked at, so no machine is too slow.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../src/index.ts";
import { printDiagnostics } from "../src/print/diagnostics/print-diagnostics.ts";
import { PLAIN } from "./support/fixtures.ts";
import { federatedAgent } from "./support/sources.ts";

const AGENT = federatedAgent().text.trimEnd().slice(0, -1).trimEnd();

/** An agent file with this under another key, so that it is looked at to the end. */
function beside(extra: string): string {
  return `${AGENT},\n${extra}}\n`;
}

function repeat(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join("");
}

interface Shape {
  readonly text: (size: number) => string;
  /** The smaller of the two sizes; the larger one is within all limits too, unless the shape is about that. */
  readonly size: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  "lists in lists, up to the limit again and again": {
    text: (size) => beside(`"x": [${repeat(size, () => `${"[".repeat(55)}${"]".repeat(55)},`)}]`),
    size: 60,
  },
  "brackets far over the limit": { text: (size) => "[".repeat(size), size: 200_000 },
  "one wide mapping": { text: (size) => beside(`"x": {${repeat(size, (index) => `"key${index}": 1,`)}}`), size: 5000 },
  "keys of the block that nobody knows": {
    text: (size) =>
      `models: {a: {auth: {type: workload_identity_federation, workload_identity_federation: {${repeat(size, (index) => `key${index}: 1, `)}}}}}`,
    size: 500,
  },
  "many anchors": { text: (size) => beside(`"x": [${repeat(size, (index) => `&a${index} 1,`)}]`), size: 4000 },
  "aliases of a large list": {
    text: (size) => beside(`"x": [&a [${"1,".repeat(size)}], ${"*a,".repeat(20)}]`),
    size: 2000,
  },
  "merge keys of a large mapping": {
    text: (size) => beside(`"x": [&a {${repeat(size, (index) => `k${index}: 1,`)}}, ${"{<<: *a},".repeat(20)}]`),
    size: 1500,
  },
  "many comments": { text: (size) => `${repeat(size, (index) => `# comment ${index}\n`)}${AGENT}}`, size: 8000 },
  "comments that silence": {
    text: (size) => `agents: {}\n${repeat(size, (index) => `# wifc-disable-next-line unused-auth -- ${index}\n`)}`,
    size: 6000,
  },
  "comments that silence, each above a line": {
    text: (size) =>
      `agents:\n${repeat(size, (index) => `  # wifc-disable-next-line unused-auth -- x\n  a${index}: {}\n`)}`,
    size: 500,
  },
  // `yaml` puts a quoted text together letter by letter. From half a million of them on that fills the young generation of V8, which
  // costs more than the text itself; twice these sizes is below that.
  "one long text": { text: (size) => beside(`"x": "${"word ".repeat(size)}"`), size: 20_000 },
  "one long block of text": { text: (size) => `agents: {}\nx: |\n${"  a line of it\n".repeat(size)}`, size: 20_000 },
  "one long key": { text: (size) => `agents: {}\n? "${"x".repeat(size)}"\n: 1\n`, size: 100_000 },
  "the same key again and again": { text: (size) => beside(`"x": {${'"a": 1,'.repeat(size)}}`), size: 800 },
  "carriage returns only": { text: (size) => `agents: {}${"\r".repeat(size)}`, size: 100_000 },
  "carriage returns in a quoted text": { text: (size) => `agents: "${"\r\n".repeat(size)}"`, size: 50_000 },
  "control characters": { text: (size) => `agents: {}\n# ${"\0\u0001".repeat(size)}`, size: 30_000 },
  "characters that nobody sees": { text: (size) => `agents: {"${"\u200B".repeat(size)}é": 1}`, size: 100_000 },
  "many documents": { text: (size) => "agents: {root: {}}\n---\n".repeat(size), size: 300 },
  "many models with a mistake": {
    text: (size) => `models: {${repeat(size, (index) => `m${index}: {auth: {type: x}},`)}}`,
    size: 300,
  },
  "many models that sign in": {
    text: (size) =>
      `models: {${repeat(size, (index) => `m${index}: {provider: anthropic, model: m},`)}}\nagents: {a: {model: "${repeat(size, (index) => `m${index},`)}"}}`,
    size: 800,
  },
  "beginnings of keys and tokens": {
    text: (size) => beside(`"x": "${"sk-ant eyJ eyJ- authorization: bearer ".repeat(size)}"`),
    size: 2500,
  },
  "an address that never ends": { text: (size) => beside(`"x": "${"https://".repeat(size)}"`), size: 12_000 },
  "references in a value": {
    text: (size) =>
      federatedAgent({
        type: "workload_identity_federation",
        workload_identity_federation: { identity_token: { url: `https://x/${"${A} ${".repeat(size)}` } },
      }).text,
    size: 5000,
  },
  "an expression of parentheses": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc, audience: "\${{ ${"(".repeat(size)} }}"}}\n---\n`,
    size: 4000,
  },
  "an expression of operators": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc, audience: "\${{ ${"!a && ".repeat(size)} }}"}}\n---\n`,
    size: 4000,
  },
  "expressions in a value": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc, audience: "${"${{ vars.A }}".repeat(size)}"}}\n---\n`,
    size: 500,
  },
  "blanks in a line": { text: (size) => `agents: {}\n# authorization:${" ".repeat(size)}x`, size: 100_000 },
  "quotes that are never closed": { text: (size) => `agents: {}\nx: ${`"a' `.repeat(size)}`, size: 50_000 },
  "frontmatter that is never closed": { text: (size) => `---\n${"a: 1\n".repeat(size)}`, size: 30_000 },
  "blanks around dashes": { text: (size) => `---\nx: 1\n${" ".repeat(size)}--- x\n---\n`, size: 200_000 },
};

/** Seconds of the processor for a file, so many times: to check it, and to print what was found. */
function measure(name: string, text: string, times: number): number {
  const before = process.cpuUsage();
  for (let time = 0; time < times; time += 1) {
    const { diagnostics } = lint({ name, text });
    for (const format of ["text", "gitlab", "rdjson"] as const) {
      printDiagnostics({ files: 1, diagnostics, textOf: () => text }, format, PLAIN);
    }
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

// What takes less is measured several times in one, for a clock is not exact and a collection of garbage costs as much.
const SHORTEST = 0.02;

// The first two rounds always, for the code is cold in the first; more of them only where something seems not to be linear.
const ROUNDS = { least: 2, most: 15 };

for (const [what, { text, size }] of Object.entries(SHAPES)) {
  test(`twice as much of ${what} takes less than three times as long`, () => {
    const [short, long] = [text(size), text(2 * size)];
    const name = short.startsWith("---") ? "workflow.md" : "agent.yaml";
    const times = Math.ceil(SHORTEST / measure(name, short, 1));
    let [least, leastLong] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Both in turns, so that what else the machine does counts for both alike; it can only make a measurement longer.
    for (let round = 1; round <= ROUNDS.most && (round <= ROUNDS.least || leastLong >= 3 * least); round += 1) {
      least = Math.min(least, measure(name, short, times));
      leastLong = Math.min(leastLong, measure(name, long, times));
    }
    assert.ok(leastLong < 3 * least, `it takes ${(leastLong / least).toFixed(1)} times as long`);
  });
}
