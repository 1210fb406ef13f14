// No file takes long to check: each shape is tried at the largest size within the limits. At a mebibyte, quadratic time is far over
// the time limit of this test and linear time is far below it, so a slow machine makes no difference.
import assert from "node:assert/strict";
import { test } from "node:test";
import { lint } from "../../src/index.ts";
import { printDiagnostics } from "../../src/print/diagnostics/print-diagnostics.ts";
import { LIMITS } from "../../src/text/limits.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { federatedAgent } from "../support/sources.ts";

const AGENT = federatedAgent().text.trimEnd().slice(0, -1).trimEnd();

/** An agent file with this under another key, so that all of it is checked. */
function fileWithExtra(extra: string): string {
  return `${AGENT},\n${extra}}\n`;
}

function repeat(count: number, piece: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join("");
}

interface Shape {
  readonly text: (size: number) => string;
  /** The largest size within all limits, unless the shape is about one. */
  readonly size: number;
}

const SHAPES: Readonly<Record<string, Shape>> = {
  "lists in lists, up to the limit again and again": {
    text: (size) => fileWithExtra(`"x": [${repeat(size, () => `${"[".repeat(55)}${"]".repeat(55)},`)}]`),
    size: 120,
  },
  "brackets far over the limit": { text: (size) => "[".repeat(size), size: 400_000 },
  "one wide mapping": {
    text: (size) => fileWithExtra(`"x": {${repeat(size, (index) => `"key${index}": 1,`)}}`),
    size: 10_000,
  },
  "unknown keys in the block": {
    text: (size) =>
      `models: {a: {auth: {type: workload_identity_federation, workload_identity_federation: {${repeat(size, (index) => `key${index}: 1, `)}}}}}`,
    size: 1000,
  },
  "many anchors": { text: (size) => fileWithExtra(`"x": [${repeat(size, (index) => `&a${index} 1,`)}]`), size: 8000 },
  "aliases of a large list": {
    text: (size) => fileWithExtra(`"x": [&a [${"1,".repeat(size)}], ${"*a,".repeat(20)}]`),
    size: 4000,
  },
  "merge keys of a large mapping": {
    text: (size) => fileWithExtra(`"x": [&a {${repeat(size, (index) => `k${index}: 1,`)}}, ${"{<<: *a},".repeat(20)}]`),
    size: 3000,
  },
  "many comments": { text: (size) => `${repeat(size, (index) => `# comment ${index}\n`)}${AGENT}}`, size: 16_000 },
  suppressions: {
    text: (size) => `agents: {}\n${repeat(size, (index) => `# wifc-disable-next-line unused-auth -- ${index}\n`)}`,
    size: 12_000,
  },
  "suppressions, each above a line": {
    text: (size) =>
      `agents:\n${repeat(size, (index) => `  # wifc-disable-next-line unused-auth -- x\n  a${index}: {}\n`)}`,
    size: 1000,
  },
  "one long text": { text: (size) => fileWithExtra(`"x": "${"word ".repeat(size)}"`), size: 40_000 },
  "one long block of text": { text: (size) => `agents: {}\nx: |\n${"  a line of it\n".repeat(size)}`, size: 40_000 },
  "one long key": { text: (size) => `agents: {}\n? "${"x".repeat(size)}"\n: 1\n`, size: 200_000 },
  "the same key again and again": { text: (size) => fileWithExtra(`"x": {${'"a": 1,'.repeat(size)}}`), size: 1600 },
  "carriage returns only": { text: (size) => `agents: {}${"\r".repeat(size)}`, size: 200_000 },
  "carriage returns in a quoted text": { text: (size) => `agents: "${"\r\n".repeat(size)}"`, size: 100_000 },
  "control characters": { text: (size) => `agents: {}\n# ${"\0\u0001".repeat(size)}`, size: 60_000 },
  "invisible characters": { text: (size) => `agents: {"${"\u200B".repeat(size)}é": 1}`, size: 200_000 },
  "many documents": { text: (size) => "agents: {root: {model: auto}}\n---\n".repeat(size), size: 600 },
  "many models with a mistake": {
    text: (size) => `models: {${repeat(size, (index) => `m${index}: {auth: {type: x}},`)}}`,
    size: 600,
  },
  "many models that sign in": {
    text: (size) =>
      `models: {${repeat(size, (index) => `m${index}: {provider: anthropic, model: m},`)}}\nagents: {a: {model: "${repeat(size, (index) => `m${index},`)}"}}`,
    size: 1600,
  },
  "names that nothing has, next to many that are there": {
    text: (size) =>
      `models: {${repeat(size, (index) => `model-${index}: {provider: openai, model: m},`)}}\nagents: {a: {model: "${repeat(size, (index) => `modell-${index},`)}"}}`,
    size: 1000,
  },
  "unknown names next to as many as are compared": {
    text: (size) =>
      `models: {${repeat(150, (index) => `model-${index}: {provider: openai, model: m},`)}}\nagents: {a: {model: "${repeat(size, (index) => `modell-${index},`)}"}}`,
    size: 1000,
  },
  "names of providers that nothing has": {
    text: (size) =>
      `providers: {${repeat(150, (index) => `provider-${index}: {provider: openai},`)}}\nmodels: {${repeat(size, (index) => `m${index}: {provider: providerr-${index}, model: m},`)}}`,
    size: 1000,
  },
  "beginnings of keys and tokens": {
    text: (size) => fileWithExtra(`"x": "${"sk-ant eyJ eyJ- authorization: bearer ".repeat(size)}"`),
    size: 5000,
  },
  "an address that never ends": { text: (size) => fileWithExtra(`"x": "${"https://".repeat(size)}"`), size: 24_000 },
  "references in a value": {
    text: (size) =>
      federatedAgent({
        type: "workload_identity_federation",
        workload_identity_federation: { identity_token: { url: `https://x/${"${A} ${".repeat(size)}` } },
      }).text,
    size: 10_000,
  },
  "an expression of parentheses": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc, audience: "\${{ ${"(".repeat(size)} }}"}}\n---\n`,
    size: 8000,
  },
  "an expression of operators": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc, audience: "\${{ ${"!a && ".repeat(size)} }}"}}\n---\n`,
    size: 8000,
  },
  "expressions that are never closed": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc}, env: {AWF_AUTH_OIDC_AUDIENCE: "${"${{".repeat(size)}"}}\n---\n`,
    size: 8000,
  },
  "expressions in a value": {
    text: (size) =>
      `---\nengine: {id: claude, auth: {type: github-oidc, audience: "${"${{ vars.A }}".repeat(size)}"}}\n---\n`,
    size: 1000,
  },
  "spaces in a line": { text: (size) => `agents: {}\n# authorization:${" ".repeat(size)}x`, size: 200_000 },
  "quotes that are never closed": { text: (size) => `agents: {}\nx: ${`"a' `.repeat(size)}`, size: 100_000 },
  "frontmatter that is never closed": { text: (size) => `---\n${"a: 1\n".repeat(size)}`, size: 60_000 },
  "spaces around dashes": { text: (size) => `---\nx: 1\n${" ".repeat(size)}--- x\n---\n`, size: 400_000 },
};

/** The CPU time in seconds for checking a file and printing its findings. */
function measure(name: string, text: string): number {
  const before = process.cpuUsage();
  const { diagnostics } = lint({ name, text });
  for (const format of ["text", "gitlab", "rdjson"] as const) {
    printDiagnostics({ files: 1, diagnostics, textOf: () => text }, format, NO_STYLE);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const SECONDS = 2;
// Other load on the machine can only make a measurement longer.
const ATTEMPTS = 3;

function assertQuick(text: string): void {
  const name = text.startsWith("---") ? "workflow.md" : "agent.yaml";
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least > SECONDS; attempt += 1) {
    least = Math.min(least, measure(name, text));
  }
  assert.ok(least <= SECONDS, `${text.length} characters take ${least.toFixed(1)} s`);
}

for (const [what, { text, size }] of Object.entries(SHAPES)) {
  test(`${what}: the largest checked file and the largest readable file take at most ${SECONDS} s`, () => {
    assertQuick(text(size));
    let most = size;
    while (Buffer.byteLength(text(2 * most)) <= LIMITS.size.most) most *= 2;
    assertQuick(text(most));
  });
}
