// Parsing: frontmatter, merge keys, aliases, duplicate keys, several documents, limits.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bindings, compile, lint, LIMITS, requiredEnv, type Diagnostic } from "../../src/index.ts";
import { parseSource } from "../../src/parse/parse.ts";
import {
  agentAuth,
  agentFile,
  engineAuth,
  errorCodes,
  federatedAgent,
  ORGANIZATION,
  present,
  RULE,
} from "../support/sources.ts";

/** The data of the only document, as JSON. */
function read(text: string, name = "file.yaml"): string {
  const { documents } = parseSource({ name, text });
  assert.equal(documents.length, 1);
  return JSON.stringify(documents[0]?.value);
}

function check(text: string, name = "agent.yaml"): readonly Diagnostic[] {
  return lint({ name, text }).diagnostics;
}

function codes(text: string, name = "agent.yaml"): string[] {
  return check(text, name).map(({ code }) => code);
}

/** The text that a diagnostic underlines. */
function underlined(text: string, { start, end }: Pick<Diagnostic, "start" | "end">): string {
  return text.slice(start.offset, end.offset);
}

const FENCES: readonly [what: string, text: string][] = [
  ["plain dashes", "---\nengine: claude\n---\n"],
  ["spaces after the dashes", "--- \t\nengine: claude\n---  \n"],
  ["spaces before the opening dashes", " \t---\nengine: claude\n---\n"],
  ["no-break spaces around the dashes", "\u00A0---\u00A0\nengine: claude\n---\u00A0 \n"],
  ["CRLF", "---\r\nengine: claude\r\n---\r\ntext\r\n"],
  ["spaces before CRLF", "--- \r\nengine: claude\r\n---\t\r\n"],
  ["a last line without a line feed", "---\nengine: claude\n---"],
  ["four dashes that end nothing", "---\n# ----\nengine: claude\n---\n----\n"],
  ["a dashed rule in the text after it", "---\nengine: claude\n---\n\n---\nno: yaml: here\n"],
];

for (const [what, text] of FENCES) {
  test(`frontmatter is recognized with ${what}`, () => {
    assert.equal(read(text, "workflow.md"), '{"engine":"claude"}');
    assert.deepEqual(codes(text, "workflow.md"), []);
  });
}

test("an empty frontmatter has no keys", () => {
  assert.equal(read("---\n---\n", "workflow.md"), "{}");
});

test("a byte order mark before the frontmatter is a warning, and the rest is read", () => {
  const text = "\uFEFF---\nengine: claude\n---\n";
  assert.equal(read(text, "workflow.md"), '{"engine":"claude"}');
  const [found, ...others] = check(text, "workflow.md");
  assert.equal(found?.code, "byte-order-mark");
  assert.equal(found.severity, "warning");
  assert.deepEqual(others, []);
});

test("a byte order mark before agent YAML, which docker-agent refuses, is an error and hides nothing", () => {
  const source = federatedAgent(agentAuth({ federation_rule_id: "fdrl_01AbCd" }));
  const text = `\uFEFF${source.text}`;
  assert.deepEqual(codes(text), ["byte-order-mark", "unusual-id"]);
});

test("unclosed frontmatter is an error at its first line", () => {
  for (const text of ["---\nengine: claude\n", "---\nengine: claude\n----\n", "---"]) {
    const [found, ...others] = check(text, "workflow.md");
    assert.equal(found?.code, "frontmatter-unclosed");
    assert.equal(underlined(text, found), "---");
    assert.deepEqual(others, []);
  }
});

test("an indented `---` in a block scalar ends the frontmatter, with an error at it", () => {
  const text = "---\nimports: []\ndescription: |\n  first\n  ---\n  second\n---\n";
  assert.equal(read(text, "workflow.md"), '{"imports":[],"description":"first\\n"}');
  const [found, ...others] = check(text, "workflow.md");
  assert.equal(found?.code, "frontmatter-cut-short");
  assert.deepEqual([found.severity, found.start.line, found.start.column], ["error", 5, 3]);
  assert.deepEqual(others, []);
});

test("a markdown file without frontmatter is not a workflow, which is only a note", () => {
  for (const text of ["", "# Title\n", "--\nengine: claude\n---\n", "--- # no\nengine: claude\n---\n"]) {
    assert.deepEqual(
      check(text, "README.md").map(({ code, severity }) => [code, severity]),
      [["frontmatter-missing", "note"]],
      text,
    );
  }
});

test("frontmatter that begins too late is an error at its beginning", () => {
  for (const before of ["\n", "<!-- license -->\n\n"]) {
    const text = `${before}---\nengine: claude\n---\n`;
    const [found, ...others] = check(text, "workflow.md");
    assert.deepEqual([found?.code, found?.severity], ["frontmatter-missing", "error"]);
    assert.equal(underlined(text, present(found)), "---");
    assert.deepEqual(others, []);
  }
});

test("the place of a mistake in frontmatter is relative to the file, also with CRLF", () => {
  for (const feed of ["\n", "\r\n"]) {
    const text = ["---", "engine:", "  id: claude", "  auth:", "    typ: x", "---", ""].join(feed);
    const [found, ...others] = check(text, "workflow.md");
    assert.deepEqual([found?.code, found?.start.line, found?.start.column], ["unknown-key", 5, 5]);
    assert.equal(underlined(text, present(found)), "typ");
    assert.deepEqual(others, []);
  }
});

test("the place of a syntax error in frontmatter is relative to the file", () => {
  const [found, ...others] = check('---\nengine: claude\nname: "open\n---\n', "workflow.md");
  assert.deepEqual([found?.code, found?.start.line, found?.start.column], ["yaml-syntax", 3, 7]);
  assert.deepEqual(others, []);
});

const MERGES: readonly [what: string, text: string, data: unknown][] = [
  ["adds what is not there", "a: &a {x: 1}\nb:\n  <<: *a\n  y: 2", { a: { x: 1 }, b: { y: 2, x: 1 } }],
  ["loses to the mapping's own key before it", "a: &a {x: 1}\nb: {x: 2, <<: *a}", { a: { x: 1 }, b: { x: 2 } }],
  ["is overridden by the mapping's own key after it", "a: &a {x: 1}\nb: {<<: *a, x: 2}", { a: { x: 1 }, b: { x: 2 } }],
  [
    "takes the first of a list",
    "a: &a {x: 1}\nb: &b {x: 2, y: 2}\nc: {<<: [*a, *b]}",
    { a: { x: 1 }, b: { x: 2, y: 2 }, c: { x: 1, y: 2 } },
  ],
  ["takes a mapping that stands there", "a: {<<: {x: 1}, y: 2}", { a: { y: 2, x: 1 } }],
  ["takes a list of mappings that stand there", "a: {<<: [{x: 1}, {x: 2, y: 2}]}", { a: { x: 1, y: 2 } }],
  [
    "goes through merge keys of what it merges",
    "a: &a {x: 1}\nb: &b {<<: *a, y: 2}\nc: {<<: *b, z: 3}",
    { a: { x: 1 }, b: { y: 2, x: 1 }, c: { z: 3, y: 2, x: 1 } },
  ],
  [
    "replaces whole values and never merges inside of them",
    "a: &a {k: {x: 1}}\nb: {<<: *a, k: {y: 2}}",
    {
      a: { k: { x: 1 } },
      b: { k: { y: 2 } },
    },
  ],
  ["in quotes is a key like any other", 'a: &a {x: 1}\nb: {"<<": *a}', { a: { x: 1 }, b: { "<<": { x: 1 } } }],
];

for (const [what, text, data] of MERGES) {
  test(`a merge key ${what}`, () => {
    assert.deepEqual(JSON.parse(read(text)), data);
    assert.deepEqual(errorCodes(check(text)), []);
  });
}

test("a merge key whose value is not a mapping is an error at that value", () => {
  for (const value of ["1", "[1]", "*list"]) {
    const text = `list: &list [1]\nagents: {root: {<<: ${value}}}\n`;
    const found = check(text).filter(({ severity }) => severity === "error");
    assert.deepEqual(
      found.map(({ code }) => code),
      ["yaml-syntax"],
      value,
    );
    assert.equal(found[0]?.start.line, 2);
  }
});

test("an alias within its own anchor is an error at the alias, also through merge keys", () => {
  for (const text of [
    "agents: &a\n  root: &b\n    <<: *a\n    model: x\n",
    "agents: &a\n  root: *a\n",
    "agents: &a {x: *a, y: 1}\n",
    "agents: {root: &l [*l]}\n",
    "agents: {}\nother: &o {<<: *o}\n",
  ]) {
    const found = check(text).filter(({ severity }) => severity === "error");
    assert.deepEqual(
      found.map(({ code }) => code),
      ["yaml-syntax"],
      text,
    );
    assert.match(underlined(text, present(found[0])), /^\*?[aol]$/);
  }
});

const BROKEN_BLOCK = `
    type: workload_identity_federation
    workload_identity_federation:
      federation_rule_id: rule_1
      organization_id: ${ORGANIZATION}
      identity_token: {command: [print-token]}`;

test("a mistake in an anchored block is reported once, with every place that uses the block", () => {
  const text = `x-auth: &auth${BROKEN_BLOCK}
providers:
  fed: {provider: anthropic, auth: *auth}
models:
  claude: {provider: anthropic, model: m, auth: *auth}
agents: {root: {model: claude}}
`;
  // The key that only holds the anchor is a note.
  const [found, ...others] = check(text).filter(({ severity }) => severity !== "note");
  assert.deepEqual(others, []);
  assert.equal(found?.code, "malformed-id");
  assert.equal(underlined(text, found), "rule_1");
  const related = found.related ?? [];
  assert.deepEqual(
    related.map((place) => [underlined(text, place), place.start.line]),
    [
      ["*auth", 8],
      ["*auth", 10],
    ],
  );
});

test("a mistake in a merged block is reported once, with every merge key", () => {
  const text = `x-base: &base
  provider: anthropic
  auth:${BROKEN_BLOCK.replaceAll("\n    ", "\n      ")}
models:
  first: {<<: *base, model: a}
  second: {<<: *base, model: b}
agents: {root: {model: "first,second"}}
`;
  // The key that only holds the anchor is a note.
  const [found, ...others] = check(text).filter(({ severity }) => severity !== "note");
  assert.deepEqual(others, []);
  assert.equal(found?.code, "malformed-id");
  const related = found.related ?? [];
  assert.deepEqual(
    related.map((place) => [underlined(text, place), place.start.line]),
    [
      ["*base", 10],
      ["*base", 11],
    ],
  );
});

test("a block from an alias signs in like one that is written out", () => {
  const text = `x-auth: &auth ${JSON.stringify(agentAuth())}
models: {claude: {provider: anthropic, model: m, auth: *auth}}
agents: {root: {model: claude}}
`;
  assert.equal(compile({ name: "agent.yaml", text }).output, present(compile(federatedAgent()).output));
});

test("an alias without an anchor is an error at the alias", () => {
  for (const text of ["agents: {root: {model: *here}}\n", "agents: {root: {model: *here}}\nlater: &here x\n"]) {
    const found = check(text).filter(({ severity }) => severity === "error");
    assert.deepEqual(
      found.map(({ code }) => code),
      ["yaml-syntax"],
      text,
    );
    assert.ok(underlined(text, present(found[0])).includes("here"), "the alias is underlined");
  }
});

test("a file cannot choose an older YAML, in which `no` and `0o7` mean something else", () => {
  assert.equal(read("%YAML 1.1\n---\nx: no\ny: 010\nz: 0o7\n"), '{"x":"no","y":10,"z":7}');
});

test("a tag that only some parsers support is an error", () => {
  for (const value of ["!!binary aGk=", "!!set {a}", "!!timestamp 2026-01-01", "!!omap [a: 1]", "!secret x"]) {
    assert.deepEqual(codes(`agents: {root: {model: auto}}\nx: ${value}\n`), ["unknown-tag"], value);
  }
});

test("a key that is not a string is a syntax error", () => {
  for (const key of ["{a: 1}", "[a]", "? {a: 1}\n"])
    assert.deepEqual(codes(`agents: {}\n${key}: 1\n`), ["yaml-syntax"], key);
});

test("a duplicate key is reported at the second, with the place of the first", () => {
  const text = "agents:\n  root: {model: auto}\n  root: {model: auto}\n";
  const [found, ...others] = check(text);
  assert.deepEqual(others, []);
  assert.deepEqual([found?.code, found?.severity, found?.start.line], ["duplicate-key", "error", 3]);
  assert.deepEqual(
    found?.related?.map((place) => [underlined(text, place), place.start.line]),
    [["root", 2]],
  );
});

test("every further duplicate points to the first", () => {
  const found = check("agents: {root: {model: auto}}\n".repeat(3));
  assert.deepEqual(
    found.map(({ code, start, related = [] }) => [code, start.line, related.map((place) => place.start.line)]),
    [
      ["duplicate-key", 2, [1]],
      ["duplicate-key", 3, [1]],
    ],
  );
});

test("keys that differ only in their quotes are duplicates", () => {
  assert.deepEqual(codes("agents: {root: {model: auto}, 'root': {model: auto}}\n"), ["duplicate-key"]);
});

test("a duplicate key in an anchored block is reported once", () => {
  assert.deepEqual(codes("agents:\n  a: &a {model: auto, x: 1, x: 2}\n  b: *a\n  c: *a\n"), ["duplicate-key"]);
});

test("a duplicate key in a part of the file that wifc does not read is an error too", () => {
  assert.deepEqual(codes("agents: {root: {model: auto}}\nother: {x: 1, x: 2}\n"), ["duplicate-key"]);
});

const TWO = `${federatedAgent().text}---\n${federatedAgent(agentAuth({ workspace_id: "wrkspc_2" })).text}`;

test("only the first document of an agent file counts, and each later one is a warning, whatever is in it", () => {
  const broken = 'models: {a: {auth: ~}}\n---\nmodels: {b: {auth: ~}}\n---\n# nothing\n---\nagents: {x: "open\n';
  assert.deepEqual(
    check(broken).map(({ code, severity, start }) => [code, severity, start.line]),
    [
      ["empty-value", "error", 1],
      ["ignored-document", "warning", 3],
      ["ignored-document", "warning", 7],
    ],
  );
  const source = { name: "agent.yaml", text: TWO };
  assert.deepEqual(codes(TWO), ["ignored-document"]);
  assert.equal(requiredEnv(source).reports.length, 1);
  assert.equal(bindings(source).bindings.length, 1);
});

test("docker-agent reads only an empty first document", () => {
  const source = { name: "agent.yaml", text: `---\n---\n${federatedAgent().text}` };
  assert.deepEqual(errorCodes(lint(source).diagnostics), ["ignored-document"]);
  assert.equal(requiredEnv(source).reports.length, 0);
  assert.equal(compile(source).output, present(compile(federatedAgent()).output));
});

test("compiling a file with several documents requires a choice", () => {
  const source = { name: "agent.yaml", text: TWO };
  for (const document of [undefined, 3]) {
    const { output, diagnostics } = compile(source, { ...(document && { document }) });
    assert.equal(output, undefined);
    assert.deepEqual(errorCodes(diagnostics), ["several-documents"]);
  }
  assert.doesNotMatch(present(compile(source, { document: 1 }).output), /WORKSPACE/);
  assert.match(present(compile(source, { document: 2 }).output), /^AWF_AUTH_ANTHROPIC_WORKSPACE_ID=wrkspc_2$/m);
});

test("an agent file after another document is a warning, and there is no report on it", () => {
  const text = `kind: Other\n---\n${federatedAgent().text}`;
  assert.deepEqual(codes(text), ["ignored-document"]);
  const { reports, diagnostics } = requiredEnv({ name: "agent.yaml", text });
  assert.deepEqual([reports, errorCodes(diagnostics)], [[], ["ignored-document"]]);
  assert.equal(compile({ name: "agent.yaml", text }).output, present(compile(federatedAgent()).output));
});

const NESTINGS: readonly [what: string, nest: (levels: number) => string][] = [
  ["lists in brackets", (levels) => `${"[".repeat(levels)}${"]".repeat(levels)}`],
  ["mappings in braces", (levels) => `${"{a: ".repeat(levels)}1${"}".repeat(levels)}`],
  ["lists by dashes", (levels) => `${"- ".repeat(levels)}1`],
  [
    "mappings by indentation",
    (levels) => Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n"),
  ],
];

for (const [what, nest] of NESTINGS) {
  test(`64 levels of ${what} pass and 66 do not`, () => {
    assert.doesNotMatch(codes(nest(64)).join(), /nesting/);
    const [found, ...others] = check(nest(66));
    assert.deepEqual([found?.code, found?.severity], ["nesting-too-deep", "error"]);
    assert.match(present(found).message, /64/);
    assert.deepEqual(others, []);
  });
}

test("100,000 opening brackets exceed a limit", () => {
  for (const bracket of ["[", "{", "- ", "? ", "[{"]) {
    assert.deepEqual(codes(bracket.repeat(100_000)), ["nesting-too-deep"], bracket);
  }
});

function aliases(count: number): string {
  return `agents: {root: &a {model: auto}}\nlist: [${"*a, ".repeat(count)}]\n`;
}

test("100 aliases pass and 101 do not", () => {
  assert.deepEqual(codes(aliases(100)), []);
  const [found, ...others] = check(aliases(101));
  assert.equal(found?.code, "too-many-aliases");
  assert.match(found.message, /100 aliases/);
  assert.deepEqual(others, []);
});

test("a star in a string is not an alias", () => {
  const text = `agents: {root: {model: auto}}\nlist:\n${'  - "*a"\n  - a *b\n'.repeat(101)}`;
  assert.deepEqual(codes(`${text}block: |\n${"  *c\n".repeat(101)}`), []);
});

test("a few aliases that expand to a billion nodes exceed a limit", () => {
  const names = [..."abcdefghi"];
  const lines = names.map((name, index) => {
    const item = index === 0 ? "x" : `*${names[index - 1] ?? ""}`;
    return `${name}: &${name} [${Array(9).fill(item).join(", ")}]`;
  });
  const [found, ...others] = check(`${lines.join("\n")}\nagents: {}\n`);
  assert.equal(found?.code, "expansion-too-large");
  assert.deepEqual(others, []);
});

test("multiplying merge keys exceed a limit or give a plain mapping", () => {
  const names = [..."abcdefghij"];
  const lines = names.map((name, index) => {
    const previous = names[index - 1];
    return previous
      ? `${name}: &${name} {<<: [${Array(9).fill(`*${previous}`).join(", ")}]}`
      : `${name}: &${name} {x: 1}`;
  });
  assert.deepEqual([...new Set(codes(`${lines.join("\n")}\nagents: {root: {model: auto}}\n`))], ["unsupported-yaml"]);
});

test("a file of 1 MiB passes and one byte more does not, whatever characters it contains", () => {
  const beginning = "agents: {root: {model: auto}}\n#";
  const rest = LIMITS.size.most - beginning.length;
  for (const character of ["x", "é", "🦀"]) {
    const bytes = new TextEncoder().encode(character).length;
    const full = `${beginning}${character.repeat(Math.floor(rest / bytes))}${"x".repeat(rest % bytes)}`;
    assert.deepEqual(codes(full), [], character);
    assert.deepEqual(codes(`${full}x`), ["file-too-large"], character);
  }
});

test("50,000 tokens are too many", () => {
  assert.deepEqual(codes(`agents: {}\nlist: [${"1,".repeat(50_000)}]\n`), ["too-many-tokens"]);
});

const ODD_KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
const RESERVED_KEYS = new Set(["__proto__", "constructor", "prototype"]);

for (const key of ODD_KEYS) {
  const refusal = RESERVED_KEYS.has(key) ? "reserved-key" : "unknown-key";

  test(`\`${key}\` is a key like any other`, () => {
    assert.equal(read(`{"${key}": {"x": 1}}`), `{"${key}":{"x":1}}`);
    const auth = agentAuth();
    const models = `{"${key}": {"provider": "anthropic", "model": "m", "auth": ${JSON.stringify(auth)}}}`;
    const text = `{"models": ${models}, "agents": {"${key}": {"model": "${key}"}}, "${key}": {"${key}": 1}}`;
    const found = bindings({ name: "agent.yaml", text });
    assert.deepEqual(found.diagnostics, []);
    assert.deepEqual(
      found.bindings.map(({ name, agents, federation }) => [name, agents, federation !== undefined]),
      [[key, [key], true]],
    );
  });

  test(`\`${key}\` inside the block is refused by name`, () => {
    const inside = JSON.stringify(agentAuth()).replace('"federation_rule_id"', `"${key}": "x", "federation_rule_id"`);
    const outside = JSON.stringify(agentAuth()).replace('"type"', `"${key}": "x", "type"`);
    for (const auth of [inside, outside]) {
      const text = `{"models": {"a": {"provider": "anthropic", "auth": ${auth}}}, "agents": {"root": {"model": "a"}}}`;
      const [found, ...others] = check(text);
      assert.equal(found?.code, refusal);
      assert.equal(underlined(text, found), `"${key}"`);
      assert.deepEqual(others, []);
    }
  });

  test(`\`${key}\` inside a workflow's auth is refused by name`, () => {
    const auth = JSON.stringify(engineAuth()).replace('"provider"', `"${key}": "x", "provider"`);
    const text = `---\non: issues\npermissions: {id-token: write}\nengine: {"id": "claude", "auth": ${auth}}\n---\n`;
    assert.deepEqual(errorCodes(check(text, "workflow.md")), [refusal]);
  });

  test(`an undeclared provider named \`${key}\` has no key and no auth`, () => {
    const { reports, diagnostics } = requiredEnv(
      agentFile({ agents: { root: { instruction: "Answer.", model: `${key}/model` } } }),
    );
    assert.deepEqual(errorCodes(diagnostics), []);
    assert.deepEqual(reports[0]?.required, []);
  });
}

test("`__proto__` provides no missing keys", () => {
  const text = `models: {a: {provider: anthropic, auth: {type: workload_identity_federation, workload_identity_federation:
    {"__proto__": {federation_rule_id: ${RULE}}, organization_id: ${ORGANIZATION}, identity_token: {env: X}}}}}`;
  assert.deepEqual(errorCodes(check(text)).toSorted(), ["missing-key", "reserved-key"]);
});
