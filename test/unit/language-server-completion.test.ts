// The language server's completions in the frontmatter of a workflow, compared with the schema.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parse } from "yaml";
import { CompletionItemKind, type CompletionItem } from "vscode-languageserver";
import { CODES } from "../../src/diagnostics/catalogue.ts";
import { RULE_SEVERITIES } from "../../src/diagnostics/entry.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { listCompletions } from "../../src/language-server/completion.ts";
import type { Schema } from "../../src/validate/schema.ts";
import { accept, MARK, openMarked, WORKFLOW, workflow } from "../support/language-server.ts";

const { definitions } = SCHEMAS.workflow;
const BY_NAME: Readonly<Record<string, Schema>> = definitions;
const NOTATIONS = ["githubOidc", "anthropicWif", "workflowFederationAuth"] as const;
const SOURCES = ["fileSource", "envSource", "commandSource", "urlSource"] as const;

function complete(marked: string, hasSnippets = true, name = WORKFLOW): CompletionItem[] {
  const { file, offset } = openMarked(name, marked);
  return listCompletions(file, offset, hasSnippets);
}

/** The labels of the completions, without whole blocks. */
function labels(marked: string): string[] {
  return complete(marked).flatMap(({ label, kind }) => (kind === CompletionItemKind.Snippet ? [] : [label]));
}

function keysOf(...names: readonly string[]): string[] {
  return [...new Set(names.flatMap((name) => Object.keys(BY_NAME[name]?.properties ?? {})))].toSorted();
}

const AUTH = "on: issues\nengine:\n  id: claude\n  auth:\n    ";

describe("completion", () => {
  test("offers the keys of every notation until one is chosen, then only those of that one", () => {
    assert.deepEqual(labels(workflow(`${AUTH}${MARK}`)).toSorted(), keysOf(...NOTATIONS));
    for (const name of NOTATIONS) {
      const type = definitions[name].properties.type.$ref.split("/").at(-1) ?? "";
      const notation = String(BY_NAME[type]?.const);
      const offered = labels(workflow(`${AUTH}type: ${notation}\n    ${MARK}`));
      assert.deepEqual(
        offered.toSorted(),
        keysOf(name).filter((key) => key !== "type"),
        name,
      );
    }
  });

  test("offers the required keys first", () => {
    const offered = labels(workflow(`${AUTH}type: github-oidc\n    provider: anthropic\n    ${MARK}`));
    assert.deepEqual(offered.slice(0, 3), ["federation-rule-id", "organization-id", "service-account-id"]);
  });

  const NESTED = `${AUTH}type: workload_identity_federation\n    workload_identity_federation:\n      `;

  test("offers the keys of the nested block and of each token source", () => {
    assert.deepEqual(labels(workflow(`${NESTED}${MARK}`)).toSorted(), keysOf("workflowFederation"));
    const token = `${NESTED}identity_token:\n        `;
    assert.deepEqual(labels(workflow(`${token}${MARK}`)).toSorted(), keysOf(...SOURCES));
    assert.deepEqual(labels(workflow(`${token}url: https://a.example\n        ${MARK}`)).toSorted(), [
      "headers",
      "response_field",
    ]);
  });

  const values: readonly (readonly [before: string, expected: readonly string[]])[] = [
    [`${AUTH}type: `, ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
    [`${AUTH}federation-rule-id: x\n    type: `, ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
    [`${AUTH}provider: azure\n    type: git`, ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
    [`${AUTH}type: "git`, ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
    [`${AUTH}type: github-oidc\n    provider: `, definitions.oidcProvider.anyOf[0].enum],
    [`${AUTH}type: github-oidc\n    provider: azure\n    azure-cloud: `, definitions.azureCloud.enum],
    ["engine:\n  id: claude\n  auth: { type: ", ["github-oidc", "anthropic-wif", "workload_identity_federation"]],
  ];
  for (const [before, expected] of values) {
    test(`offers every value that the schema lists after \`${before.split("\n").at(-1)?.trim()}\``, () => {
      const closing = before.includes("{") ? " }" : before.includes('"') ? '"' : "";
      assert.deepEqual(labels(workflow(`${before}${MARK}${closing}`)), expected);
    });
  }

  const accepted: readonly (readonly [what: string, marked: string, label: string, expected: string])[] = [
    ["a key", `${AUTH}ty${MARK}`, "type", `${AUTH}type: `],
    ["a key that has its colon", `${AUTH}typ${MARK}: github-oidc`, "type", `${AUTH}type: github-oidc`],
    [
      "a key in the middle of which the cursor is",
      `${AUTH}fed${MARK}-id: x`,
      "federation-rule-id",
      `${AUTH}federation-rule-id: x`,
    ],
    ["a value in quotes", `${AUTH}type: "g${MARK}"`, "github-oidc", `${AUTH}type: "github-oidc"`],
    ["a key in braces", `engine: { id: claude, au${MARK} }`, "auth", "engine: { id: claude, auth:  }"],
  ];
  for (const [what, marked, label, expected] of accepted) {
    test(`writes ${what} over the word at the cursor`, () =>
      assert.equal(accept(WORKFLOW, workflow(marked), label), workflow(expected)));
  }

  test("every block that it offers becomes YAML with the same keys", () => {
    const places: readonly (readonly [string, readonly { readonly label: string; readonly body: object }[]])[] = [
      [`${AUTH}${MARK}`, definitions.workflowAuth.defaultSnippets],
      [`${NESTED}identity_token:\n        ${MARK}`, definitions.identityToken.defaultSnippets],
    ];
    for (const [marked, snippets] of places) {
      for (const { label, body } of snippets) {
        const written = accept(WORKFLOW, `---\n${marked}`, label).replace(/^---\n/, "");
        const { engine } = parse(written);
        const inner = engine.auth.workload_identity_federation?.identity_token ?? engine.auth;
        assert.deepEqual(Object.keys(inner), Object.keys(body), label);
      }
    }
    const whole = accept(WORKFLOW, workflow(`engine:\n  id: claude\n  ${MARK}`), "auth: github-oidc, anthropic");
    assert.equal(parse(whole.split("---\n")[1] ?? "").engine.auth.provider, "anthropic");
    assert.match(whole, /^ {4}provider: anthropic$/m);
  });

  test("sends tab stops only to editors that support them", () => {
    const texts = (hasSnippets: boolean) =>
      complete(workflow(`${NESTED}identity_token:\n        ${MARK}`), hasSnippets).map(
        ({ textEdit }) => textEdit?.newText ?? "",
      );
    assert.ok(texts(true).some((text) => text.includes("${1:CI_OIDC_TOKEN}") && !text.includes("\\$")));
    assert.ok(texts(true).some((text) => text.includes("\\${ACTIONS_ID_TOKEN_REQUEST_URL}")));
    assert.ok(texts(false).includes("env: CI_OIDC_TOKEN"));
    assert.ok(texts(false).every((text) => !/\$\d|\$\{\d|\\\$/.test(text)));
  });

  test("works before the frontmatter is closed, and with CRLF, a byte order mark and non-ASCII letters", () => {
    const expected = labels(workflow(`${AUTH}${MARK}`));
    for (const text of [
      `---\n${AUTH}${MARK}`,
      workflow(`${AUTH}${MARK}`).replaceAll("\n", "\r\n"),
      `\uFEFF${workflow(`${AUTH}${MARK}`)}`,
      workflow(`# 漢字 🦀\n${AUTH}${MARK}`),
    ]) {
      assert.deepEqual(labels(text), expected, JSON.stringify(text.slice(0, 12)));
    }
  });

  test("offers nothing outside the frontmatter, in comments, in strings and in other files", () => {
    for (const text of [
      `${workflow(`${AUTH}type: x`)}${MARK}`,
      `${workflow(`${AUTH}type: x`)}engine:\n  ${MARK}\n`,
      workflow(`${AUTH}# ty${MARK}`),
      workflow(`${AUTH}type: x # ${MARK}`),
      workflow(`${AUTH}federation-rule-id: \${{ vars.${MARK} }}`),
      workflow(`on: ${MARK}`),
    ]) {
      assert.deepEqual(complete(text), [], text);
    }
    assert.deepEqual(complete(`services:\n  a:\n    ${MARK}\n`, true, "compose.yaml"), []);
    assert.deepEqual(complete("---\ntitle: a page\nx: \n---\n".replace("x: ", `x: ${MARK}`), true, "notes.md"), []);
  });
});

test("in a configuration, the codes are offered as keys, with their severities", () => {
  const labelsIn = (marked: string, name = ".wifc.yaml") => complete(marked, true, name).map(({ label }) => label);
  const rest = CODES.filter((code) => code !== "unusual-id");
  assert.deepEqual(labelsIn(`rules:\n  unusual-id: off\n  ${MARK}`), rest);
  assert.deepEqual(labelsIn(`overrides:\n  - files: [x]\n    rules:\n      unusu${MARK}`), CODES);
  assert.deepEqual(labelsIn(`{ "rules": { "${MARK}" } }`, ".wifc.json"), CODES);
  assert.deepEqual(labelsIn(`rules:\n  unusual-id: ${MARK}`), RULE_SEVERITIES);
  const [first] = complete(`rules:\n  ${MARK}`, true, ".wifc.yaml");
  assert.match(JSON.stringify(first?.documentation), /"value":"[a-z]/);
});
