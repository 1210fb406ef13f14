// The picture of who signs in as whom: what is in it, and that texts of a file stay texts in each format.
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { SaxesParser } from "saxes";
import { graph, type GraphFormatName, type SignInGraph, type Source } from "../../src/index.ts";
import { layOut } from "../../src/print/graph/layout.ts";
import { FIXTURES, readCases } from "../support/fixtures.ts";
import { runInProcess } from "../support/in-process.ts";
import { agentAuth, federatedAgent } from "../support/sources.ts";

const FORMATS: readonly GraphFormatName[] = ["mermaid", "dot", "svg"];
const HOSTILE = [
  "</text><script>alert(1)</script>",
  '" onload="alert(1)',
  "]]><!--",
  '"]\n  click n1 href "javascript:alert(1)"',
  "%%{init: {'securityLevel': 'loose'}}%%",
  "`**bold** [link](javascript:alert(1))`",
  '\\"]; evil [label="x',
  "a\\N&quot;&#34;",
  "##[error]::error::",
  "\u001b[31m\u0000\u2028",
  "\ud800",
  "end",
  "<b>1. #quot; #35; x</b>",
];

/** An agent file with this text as each of its names. */
function named(text: string): Source {
  const name = JSON.stringify(text).replaceAll(/[^ -~]/g, escapeUnit);
  const { text: written } = federatedAgent(agentAuth());
  return { name: text, text: written.replaceAll('"claude"', name).replaceAll('"root"', name) };
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function namesOf({ nodes, edges }: SignInGraph): string[] {
  const known = new Map(nodes.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  return edges.map(({ from, to, label }) => `${known.get(from)} → ${known.get(to)}: ${label}`);
}

test("every picture is well-formed, whatever the file says, and contains no text of it as markup", () => {
  for (const text of HOSTILE) {
    for (const format of FORMATS) {
      const { output = "" } = graph(named(text), { format });
      assert.notEqual(output, "", text);
      CHECKS[format](output);
    }
  }
});

const CHECKS: Readonly<Record<GraphFormatName, (output: string) => void>> = {
  svg(output) {
    const names = new Set<string>();
    const parser = new SaxesParser();
    parser.on("opentag", ({ name, attributes }) => {
      names.add(name);
      assert.deepEqual(
        Object.keys(attributes).filter((each) => /^on|^style$|^xlink/i.test(each)),
        [],
      );
      if ("href" in attributes) assert.doesNotMatch(String(attributes["href"]), /^[^/#]*:|^\/\/|[\s"'<>]/);
    });
    parser.on("error", (error) => assert.fail(error));
    parser.write(output).close();
    assert.deepEqual([...names].toSorted(), ["a", "desc", "path", "rect", "svg", "text", "title"]);
  },
  mermaid(output) {
    const label = String.raw`"(?:[\p{L}\p{M}\p{N} .,/:_-]|#\d+;|<br>)*"`;
    const node = String.raw`n\d+(?:\(\[${label}\]\)|\(${label}\)|\[${label}\])`;
    const edge = String.raw`n\d+ -->\|${label}\| n\d+`;
    const click = String.raw`click n\d+ href "[\w%./~!*()-]+#L\d+"`;
    const unused = String.raw`classDef unused stroke-dasharray: 4|class n\d+(?:,n\d+)* unused`;
    const line = new RegExp(`^  (?:${node}|${edge}|${click}|${unused})$`, "u");
    const [first, ...lines] = output.trimEnd().split("\n");
    assert.equal(first, "flowchart LR");
    assert.deepEqual(
      lines.filter((each) => !line.test(each)),
      [],
    );
  },
  dot(output) {
    const text = String.raw`"(?:[^"\\&\p{Cc}]|&amp;|\\\\|\\"|\\n)*"`;
    const attributes = String.raw`\[(?:\w+=(?:${text}|\w+)(?:, )?)+\]`;
    const line = new RegExp(`^  (?:rankdir=LR|(?:node|edge|n\\d+(?: -> n\\d+)?) ${attributes})$`, "u");
    const lines = output.trimEnd().split("\n").slice(1, -1);
    assert.deepEqual(
      lines.filter((each) => !line.test(each)),
      [],
    );
  },
};

test("each node is at the place that declares it, and each edge has the sign-in in force", () => {
  const cases = readCases("valid");
  const source = cases.find(({ name }) => name === "valid/router")?.source;
  assert.ok(source);
  const { graph: drawn } = graph(source);
  for (const { kind, name, start, end } of drawn.nodes) {
    const written = source.text.slice(start.offset, end.offset);
    if (kind !== "identity" && kind !== "key") assert.ok(written.includes(name), `${kind} ${name} at ${written}`);
  }
  const rule = "rule fdrl_01PvJAWnsGiusWZMw84tqEQn";
  assert.deepEqual(namesOf(drawn), [
    `agent root → model router: ${rule}`,
    `model router → model quick: route: ${rule}`,
    `model router → model claude-federated/claude-opus-4-1: route: ${rule}`,
    "model router → model picture: route: key GOOGLE_API_KEY",
    `model router → provider claude-federated: ${rule}`,
    "provider claude-federated → identity anthropic: token from GitHub Actions",
    `model quick → provider claude-federated: ${rule}`,
    "model picture → key GOOGLE_API_KEY: key for provider google",
    `model claude-federated/claude-opus-4-1 → provider claude-federated: ${rule}`,
  ]);
});

test("a sign-in with a mistake is drawn as far as it can be read", () => {
  const { graph: drawn, diagnostics } = graph(federatedAgent(agentAuth({ federation_rule_id: undefined })));
  assert.ok(diagnostics.some(({ severity }) => severity === "error"));
  assert.ok(
    namesOf(drawn).some((each) => each.includes("incomplete sign-in")),
    namesOf(drawn).join("\n"),
  );
});

test("a large file is drawn in part, and quickly", () => {
  const models = Array.from({ length: 2000 }, (_, index) => `  m${index}: { first_available: [m${index + 1}, m0] }\n`);
  const text = `models:\n${models.join("")}agents:\n  root: { model: m0 }\n`;
  const before = performance.now();
  const { graph: drawn, output = "" } = graph({ name: "agent.yaml", text }, { format: "svg" });
  assert.equal(drawn.nodes.length, 200);
  assert.ok(drawn.leftOut > 1800);
  assert.match(output, /more nodes and edges are not drawn/);
  assert.ok(performance.now() - before < 10_000);
});

test("no box of a picture overlaps another, even in circles", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const boxes = ids.map((id, index) => ({ id, width: 50 + index, height: 20, isLast: id === "e" }));
  const ends = ["ab", "bc", "ca", "aa", "ae", "de", "ad", "cd"];
  const lines = ends.map((pair) => ({ from: pair.charAt(0), to: pair.charAt(1), width: 30 }));
  const { boxes: placed, lines: drawn, width, height } = layOut(boxes, lines);
  const corners = placed.map(({ x, y }, index) => ({ x, y, right: x + 50 + index, bottom: y + 20 }));
  for (const [index, one] of corners.entries()) {
    assert.ok(one.x >= 0 && one.y >= 0 && one.right <= width && one.bottom <= height);
    for (const other of corners.slice(index + 1)) {
      assert.ok(one.right <= other.x || other.right <= one.x || one.bottom <= other.y || other.bottom <= one.y);
    }
  }
  assert.ok(drawn.every((points) => points.length >= 2 && points.every(({ x, y }) => x >= 0 && y >= 0)));
});

test("`wifc graph` prints the picture; exit code 1 with errors, and without a sign-in", async () => {
  const folder = join(FIXTURES, "valid/router");
  const drawn = await runInProcess(folder, ["graph", "agent.yaml", "--format", "dot"]);
  assert.deepEqual([drawn.status, drawn.stderr], [0, ""]);
  assert.match(drawn.stdout, /^digraph signIns \{\n/);
  const nothing = await runInProcess(folder, ["graph", "options.json"]);
  assert.deepEqual([nothing.status, nothing.stdout], [1, ""]);
  assert.match(nothing.stderr, /\[unrecognized-file\]/);
});
