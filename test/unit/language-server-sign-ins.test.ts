// Completion, hover and quick fixes in GitHub workflows, manifests, gateways and profiles.
import assert from "node:assert/strict";
import { test } from "node:test";
import { listCodeActions } from "../../src/language-server/code-actions.ts";
import { listCompletions } from "../../src/language-server/completion.ts";
import { findHover } from "../../src/language-server/hover.ts";
import { hostWith, MARK, openFile, openMarked, PLAIN_EDITS } from "../support/language-server.ts";
import { SIX } from "../support/six-dialects.ts";
import { present } from "../support/sources.ts";

/** A file of `SIX`, with a part of it replaced. The replacement contains the mark. */
function changed(name: string, part: string, replacement: string): readonly [string, string] {
  const text = present(SIX[name]);
  assert.ok(text.includes(part), part);
  return [name, text.replace(part, () => replacement)];
}

const ACTIONS = ".github/workflows/review.yml";
const GATEWAY = "gateway/gateway.yaml";
const KUBERNETES = "deploy/agent.yaml";
const PROFILE = "config/anthropic/configs/ci.json";

for (const [file, part, replacement, offered] of [
  [ACTIONS, "anthropic-organization-id:", `anthropic_org${MARK}:`, "anthropic_organization_id"],
  [
    ACTIONS,
    "  - uses: anthropics",
    `  - env:\n          ${MARK}\n        uses: anthropics`,
    "ANTHROPIC_ORGANIZATION_ID",
  ],
  [GATEWAY, "token_file:", `${MARK}:`, "identity_token_file"],
  [KUBERNETES, "name: ANTHROPIC_ORGANIZATION_ID", `name: ANTH${MARK}`, "ANTHROPIC_ORGANIZATION_ID"],
  [KUBERNETES, "name: ANTHROPIC_IDENTITY_TOKEN_FILE", `name: ${MARK}`, "ANTHROPIC_IDENTITY_TOKEN_FILE"],
  [PROFILE, '"oidc-federation"', `"${MARK}"`, "oidc_federation"],
  [PROFILE, '"version": "1.0"', `"${MARK}"`, "workspace_id"],
] as const) {
  test(`${file}: completes ${replacement}`, () => {
    const marked = openMarked(...changed(file, part, replacement));
    const labels = listCompletions(marked.file, marked.offset, true).map(({ label }) => label);
    assert.ok(labels.includes(offered), labels.join());
  });
}

for (const [file, part, explained] of [
  [ACTIONS, "anthropic_api_key", "does not sign in with federation"],
  [GATEWAY, "organization_id", "a UUID, or a reference"],
  [KUBERNETES, "name: ANTHROPIC_ORGANIZATION_ID", "The name of a variable"],
  [PROFILE, "federation_rule_id", "federation rule"],
] as const) {
  test(`${file}: explains ${part}`, () => {
    const marked = openMarked(...changed(file, part, part.slice(0, -2) + MARK + part.slice(-2)));
    const hover = JSON.stringify(findHover(marked.file, marked.offset)?.contents ?? "");
    assert.ok(hover.includes(explained), hover);
  });
}

for (const [file, titles] of [
  [ACTIONS, ["grant `id-token: write`", "replace with `anthropic_organization_id`"]],
  [PROFILE, ["replace with `oidc_federation`"]],
] as const) {
  test(`${file}: offers the fixes of its findings`, () => {
    const opened = openFile(file, present(SIX[file]));
    const range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };
    const offered = listCodeActions(opened, range, { only: ["quickfix"] }, PLAIN_EDITS, hostWith()).map(
      ({ title }) => title,
    );
    const missing = titles.filter((title) => !offered.includes(`wifc: ${title}`));
    assert.deepEqual(missing, [], offered.join("\n"));
  });
}
