// Comments that suppress a code.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { BYTES } from "../../src/diagnostics/catalogue/bytes.ts";
import { findSignIn } from "../../src/api/sign-in.ts";
import { isCode } from "../../src/diagnostics/catalogue.ts";
import { SUPPRESSION } from "../../src/diagnostics/catalogue/suppression.ts";
import { isRefusedSeverity } from "../../src/diagnostics/problem.ts";
import {
  bindings,
  compile,
  lint,
  migrate,
  requiredEnv,
  type Diagnostic,
  type LintOptions,
  type Source,
} from "../../src/index.ts";
import { importFromFolder, readCases } from "../support/fixtures.ts";

function agent(comments: { readonly first?: string; readonly above?: string } = {}): string {
  return `${comments.first ?? ""}
models:
  claude:
    provider: anthropic
    model: claude-sonnet-4-5
    auth:
      type: workload_identity_federation
      workload_identity_federation:
        federation_rule_id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
        organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
        ${comments.above ?? ""}
        workspace_id: wrkspc_01AbC
        identity_token:
          file: /var/run/secrets/anthropic/token
agents:
  root: { model: claude }
`;
}

function codes(text: string, today?: string): string[] {
  const { diagnostics } = lint({ name: "agent.yaml", text }, today === undefined ? {} : { today });
  return diagnostics.map(({ code, start }) => `${start.line} ${code}`);
}

const BOTH = ["12 unsupported-workspace", "12 unusual-id"];

test("without a comment, everything is reported", () => {
  assert.deepEqual(codes(agent()), BOTH);
});

test("a comment suppresses its code on the next line, and no other", () => {
  const above = "# wifc-disable-next-line unsupported-workspace -- for AWF only";
  assert.deepEqual(codes(agent({ above })), ["12 unusual-id"]);
});

test("several comments can stand above one line", () => {
  const above = [
    "# wifc-disable-next-line unsupported-workspace -- for AWF only",
    "        # wifc-disable-next-line unusual-id -- short in this test",
  ].join("\n");
  assert.deepEqual(codes(agent({ above })), []);
});

test("a comment can suppress a code in the whole file", () => {
  const first = "# wifc-disable-file unsupported-workspace -- for AWF only";
  assert.deepEqual(codes(agent({ first })), ["12 unusual-id"]);
});

test("a comment on another line suppresses nothing, and is reported", () => {
  const first = "# wifc-disable-next-line unsupported-workspace -- too far away";
  assert.deepEqual(codes(agent({ first })), ["1 unused-suppression", ...BOTH]);
});

const MALFORMED = [
  "# wifc-disable-next-line",
  "# wifc-disable-next-line unsupported-workspace",
  "# wifc-disable-next-line unsupported-workspace --",
  "# wifc-disable-next-line no-such-code -- because",
  "# wifc-disable-next-line credential-in-config -- because",
  "# wifc-disable-next-line unsupported-workspace until=tomorrow -- because",
  "# wifc-disable-next-line unsupported-workspace -- why this is correct",
  "# wifc-disable-next-line unsupported-workspace -- Why this is correct.",
];

for (const above of MALFORMED) {
  test(`${above} suppresses nothing and is an error`, () => {
    assert.deepEqual(codes(agent({ above })), ["11 malformed-suppression", ...BOTH]);
  });
}

test("a comment with a retired code is reported as unused, but not as an error", () => {
  const above = "# wifc-disable-next-line deprecated-default-workspace -- ours is the oldest";
  assert.deepEqual(codes(agent({ above })), ["11 unused-suppression", ...BOTH]);
  const { diagnostics } = lint({ name: "agent.yaml", text: agent({ above }) });
  assert.match(
    diagnostics[0]?.message ?? "",
    /^This comment suppresses nothing: code `deprecated-default-workspace` was retired/,
  );
});

test("a comment is valid until its date, and is reported afterwards", () => {
  const above = "# wifc-disable-next-line unsupported-workspace until=2026-06-01 -- for AWF only";
  assert.deepEqual(codes(agent({ above }), "2026-06-01"), ["12 unusual-id"]);
  assert.deepEqual(codes(agent({ above }), "2026-06-02"), ["11 expired-suppression", ...BOTH]);
  assert.deepEqual(codes(agent({ above })), ["12 unusual-id"]);
});

test("what looks like such a comment in a string is not one", () => {
  const first =
    'note: "# wifc-disable-file unsupported-workspace -- no"\ntext: |\n  # wifc-disable-file unsupported-workspace -- no';
  assert.deepEqual(
    codes(agent({ first })).map((each) => each.split(" ")[1]),
    ["unsupported-workspace", "unusual-id"],
  );
});

const WORKFLOW = (comment: string) => `---
on: issues
permissions: { id-token: write }
engine:
  id: claude
  env:
    ${comment}
    ANTHROPIC_API_KEY: unused
  auth:
    type: github-oidc
    provider: anthropic
    federation-rule-id: fdrl_01AbCdEfGhIjKlMnOpQrStUv
    organization-id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
    service-account-id: svac_01AbCdEfGhIjKlMnOpQrStUv
---
`;

test("a suppressed error is not reported, but still prevents output, and the error names it and the comment", () => {
  const comment = "# wifc-disable-next-line static-key-beside-federation -- another tool of the step reads it";
  const source = { name: "workflow.md", text: WORKFLOW(comment) };
  assert.deepEqual(lint(source).diagnostics, []);
  for (const result of [compile(source), requiredEnv(source), findSignIn(source)]) {
    assert.ok(!("output" in result) && !("signIn" in result));
    assert.deepEqual(
      result.diagnostics.map(({ code, related }) => [code, related?.at(-1)?.message]),
      [["static-key-beside-federation", "suppressed here"]],
    );
  }
  assert.equal(compile({ name: "workflow.md", text: WORKFLOW("# a comment") }).output, undefined);
});

test("an error that makes a sign-in unreadable cannot be suppressed or turned off, and hides nothing else", () => {
  const above = "# wifc-disable-next-line malformed-id -- no reason is good enough";
  const text = agent({ above }).replace("workspace_id: wrkspc_01AbC", "workspace_id: wks_1");
  assert.deepEqual(codes(text), ["11 malformed-suppression", "12 unsupported-workspace", "12 malformed-id"]);
});

/** What the functions that work on a sign-in make of a source, apart from their findings. */
function outcomes(source: Source, options: LintOptions) {
  return {
    compiled: compile(source, options).output,
    required: requiredEnv(source, options).reports.length,
    signIns: bindings(source, options).bindings.length,
  };
}

/** The source with a comment for the whole file, if it can have one. */
function suppressIn(source: Source, code: string): Source | undefined {
  const { name, text } = source;
  const comment = `# wifc-disable-file ${code} -- we know\n`;
  if (name.endsWith(".json") || text.startsWith("\uFEFF")) return undefined;
  if (!name.endsWith(".md")) return { ...source, text: comment + text };
  return text.startsWith("---\n") ? { ...source, text: text.replace("---\n", `---\n${comment}`) } : undefined;
}

test("neither a comment nor a severity changes anything but the report, whatever the code", () => {
  let tried = 0;
  for (const { source, folder, name } of readCases("invalid").filter((each) => each.name.endsWith("/wrong"))) {
    const [, code = ""] = name.split("/");
    const options = { readImport: importFromFolder(folder) };
    const { diagnostics } = lint(source, options);
    if (source.text.length > 10_000 || !diagnostics.some((each) => each.code === code)) continue;
    const truth = outcomes(source, options);
    const others = (found: readonly Diagnostic[]) =>
      found.map((each) => each.code).filter((each) => each !== code && !Object.hasOwn(SUPPRESSION, each));
    const rules = { [code]: "off" };
    for (const [where, asked] of [
      [source, { ...options, rules }],
      [suppressIn(source, code) ?? source, options],
    ] as const) {
      assert.deepEqual(outcomes(where, asked), truth, name);
      assert.deepEqual(others(lint(where, asked).diagnostics), others(diagnostics), name);
      tried += 1;
    }
  }
  assert.ok(tried > 250, `only ${tried}`);
});

test("a suppressed finding is neither new after a migration, nor does its comment prevent one", () => {
  const keyed = agent({ first: "# wifc-disable-file ignored-token-key -- for another program" }).replace(
    "    auth:",
    "    token_key: ANTHROPIC_API_KEY\n    auth:",
  );
  const { text } = migrate({ name: "agent.yaml", text: keyed });
  assert.ok(!text.includes("token_key:"), text);
});

const ACTION = (rule: string) => `on: push
permissions: { id-token: write }
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@v1
        with:
          # wifc-disable-next-line malformed-id -- it works
          anthropic_federation_rule_id: ${rule}
          anthropic_organization_id: 3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a
          anthropic_service_account_id: svac_01AbCdEfGhIjKlMnOpQrStUv
`;

test("in every dialect, an error of shape is reported whatever comments and severities say", () => {
  for (const [name, text, code] of [
    [".github/workflows/review.yml", ACTION("fdrl_wrong!"), "malformed-id"],
    [
      ".github/workflows/a.md",
      "---\n# wifc-disable-file frontmatter-unclosed -- x\non: push\n",
      "frontmatter-unclosed",
    ],
    [
      "agent.yaml",
      agent({ first: "# wifc-disable-file lookalike-key -- x" }).replace(" auth", " \u0430uth"),
      "lookalike-key",
    ],
  ] as const) {
    for (const rules of [{}, { [code]: "off" }, { [code]: "note" }] as const) {
      const found = lint({ name, text }, { rules }).diagnostics.filter((each) => each.code === code);
      assert.deepEqual(
        found.map(({ severity }) => severity),
        ["error"],
        name,
      );
    }
  }
});

test("every code that the check of shape raises is always reported, or is one that rules raise too", () => {
  const raised = readdirSync("src/validate").flatMap((file) => [
    ...readFileSync(`src/validate/${file}`, "utf8").matchAll(/problem\("([a-z-]+)"/g),
  ]);
  const open = new Set(
    raised.flatMap(([, code = ""]) => (isCode(code) && !isRefusedSeverity(code, "off") ? [code] : [])),
  );
  assert.deepEqual([...open].toSorted(), ["malformed-reference", "placeholder-id"]);
});

test("severities can be changed", () => {
  const source = { name: "agent.yaml", text: agent() };
  const rules = { "unsupported-workspace": "off", "unusual-id": "error" } as const;
  assert.deepEqual(
    lint(source, { rules }).diagnostics.map(({ code, severity }) => [code, severity]),
    [["unusual-id", "error"]],
  );
});

test("problems with bytes, characters and size are always reported, and so are leaks", () => {
  for (const code of [...Object.keys(BYTES), "reserved-key", "unsafe-value", "credential-in-config", "yaml-syntax"]) {
    const first = `# wifc-disable-file ${code} -- no reason is good enough`;
    assert.deepEqual(codes(agent({ first })), ["1 malformed-suppression", ...BOTH], code);
  }
});
