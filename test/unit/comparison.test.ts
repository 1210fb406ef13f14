// The comparison with exported federation rules as a part of `lint`, and comments in both files.
import assert from "node:assert/strict";
import { test } from "node:test";
import { checkRule, lint, type LintOptions, type Source } from "../../src/index.ts";
import {
  agentAuth,
  engineAuth,
  errorCodes,
  federatedAgent,
  ORGANIZATION,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

const ISSUER = "fdis_01AbCdEfGhIjKlMnOpQrStUv";

const GITHUB = "https://token.actions.githubusercontent.com";

/** A file with a rule that accepts `federatedAgent`, except for what `keys` says, and its issuer. */
function exported(keys: Keys = {}, url = GITHUB): Source {
  const rule = {
    id: RULE,
    name: "site",
    issuer_id: ISSUER,
    match: { subject_prefix: "repo:acme/site:ref:refs/heads/main" },
    target: { type: "service_account", service_account_id: SERVICE_ACCOUNT },
    workspace_ids: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
    ...keys,
  };
  const issuer = { id: ISSUER, name: "github", issuer_url: url };
  return { name: "rules.yaml", text: JSON.stringify([rule, issuer], null, 2) };
}

const OTHER_ACCOUNT = { target: { type: "service_account", service_account_id: "svac_01ZzZzZzZzZzZzZzZzZzZzZz" } };
const WITHOUT_MATCHER = { match: { audience: "https://api.anthropic.com" } };

function summarize(diagnostics: ReturnType<typeof lint>["diagnostics"]): string[] {
  return diagnostics.map(({ severity, code, path }) => `${path}: ${severity}[${code}]`);
}

function lintWith(source: Source, rules: Source, options: LintOptions = {}): string[] {
  return summarize(lint(source, { ...options, federationRules: [rules] }).diagnostics);
}

/** A source with a comment at its beginning. */
function suppress({ name, text }: Source, code: string): Source {
  return { name, text: `# wifc-disable-file ${code} -- known\n${text}` };
}

const UNKNOWN_RUN = "agent.yaml: note[undecided-matcher]";
const MISMATCH = "agent.yaml: error[rule-account-mismatch]";

test("`lint` reports what `checkRule` reports, and its own findings", () => {
  const rules = exported(OTHER_ACCOUNT);
  assert.deepEqual(lintWith(federatedAgent(), exported()), [UNKNOWN_RUN]);
  assert.deepEqual(lintWith(federatedAgent(), rules), [UNKNOWN_RUN, MISMATCH]);
  assert.deepEqual(summarize(checkRule(federatedAgent(), [rules]).diagnostics), [UNKNOWN_RUN, MISMATCH]);
  const unusual = federatedAgent(agentAuth({ workspace_id: "wrkspc_01AbC" }));
  assert.ok(lintWith(unusual, rules).includes("agent.yaml: warning[unusual-id]"));
});

test("a mistake in a value is reported once, and not as a difference to the rule too", () => {
  const placeholder = federatedAgent(agentAuth({ federation_rule_id: "fdrl_REPLACE_ME" }));
  assert.deepEqual(lintWith(placeholder, exported()), ["agent.yaml: error[placeholder-id]"]);
  const swapped = federatedAgent(agentAuth({ federation_rule_id: ORGANIZATION }));
  assert.deepEqual(lintWith(swapped, exported()), summarize(lint(swapped).diagnostics));
});

test("a comment or an option suppresses a difference, and the file can still be compared", () => {
  const known = suppress(federatedAgent(), "rule-account-mismatch");
  assert.deepEqual(lintWith(known, exported(OTHER_ACCOUNT)), [UNKNOWN_RUN]);
  assert.deepEqual(summarize(checkRule(known, [exported(OTHER_ACCOUNT)]).diagnostics), [UNKNOWN_RUN]);
  const rules = { "rule-account-mismatch": "warning" } as const;
  assert.deepEqual(lintWith(federatedAgent(), exported(OTHER_ACCOUNT), { rules }), [
    UNKNOWN_RUN,
    "agent.yaml: warning[rule-account-mismatch]",
  ]);
});

test("a comment about the comparison is unused only if there was one", () => {
  const known = suppress(federatedAgent(), "rule-account-mismatch");
  assert.deepEqual(summarize(lint(known).diagnostics), []);
  assert.deepEqual(lintWith(known, exported()), ["agent.yaml: warning[unused-suppression]", UNKNOWN_RUN]);
});

test("a comment is not unused if the rules cannot be read, or if the token decides and is not known", () => {
  const account = suppress(federatedAgent(), "rule-account-mismatch");
  assert.deepEqual(lintWith(account, { name: "rules.json", text: "{}" }), ["rules.json: error[no-resources]"]);
  const subject = suppress(federatedAgent(), "rule-subject-mismatch");
  assert.deepEqual(lintWith(subject, exported()), [UNKNOWN_RUN]);
  const expired = { ...subject, text: subject.text.replace("--", "until=2026-01-01 --") };
  assert.deepEqual(lintWith(expired, exported(), { today: "2026-06-01" }), [
    "agent.yaml: warning[expired-suppression]",
    UNKNOWN_RUN,
  ]);
});

test("a file with rules is checked together with the others", () => {
  const google: Source = {
    name: "issuers.yaml",
    text: `id: ${ISSUER}\nname: google\nissuer_url: https://accounts.google.com`,
  };
  const { name, text } = exported({ match: { subject_prefix: "*", claims: { email_verified: "true" } } });
  const [rule] = JSON.parse(text);
  const rules: Source = { name, text: JSON.stringify(rule, null, 2) };
  const lintBoth = (source: Source) => summarize(lint(source, { federationRules: [{ ...rules }, google] }).diagnostics);
  assert.deepEqual(summarize(lint(rules).diagnostics), []);
  assert.deepEqual(lintBoth(rules), ["rules.yaml: error[open-rule]"]);
  assert.deepEqual([lintBoth(google), lintBoth({ ...rules, name: "other.yaml" })], [[], []]);
  const known = suppress(rules, "open-rule");
  assert.deepEqual([summarize(lint(known).diagnostics), lintBoth(known)], [[], []]);
});

function ofRule(diagnostics: readonly string[]): string[] {
  return diagnostics.filter((each) => each.startsWith("rules.yaml"));
}

test("what is wrong with a rule is reported in its file, unless a comment there suppresses it", () => {
  const rules = exported(WITHOUT_MATCHER);
  const known = suppress(rules, "rule-without-matcher");
  assert.deepEqual(ofRule(lintWith(federatedAgent(), rules)), ["rules.yaml: error[rule-without-matcher]"]);
  assert.deepEqual(ofRule(lintWith(federatedAgent(), known)), []);
  assert.deepEqual(ofRule(summarize(checkRule(federatedAgent(), [known]).diagnostics)), []);
});

test("a file with rules that cannot be read is reported, and no rule is unknown because of it", () => {
  for (const text of ['{ "id": ', '{ "data": [', `[{ "id": "${RULE}" "name": "site" }]`])
    assert.deepEqual(lintWith(federatedAgent(), { name: "rules.json", text }), ["rules.json: error[invalid-json]"]);
  assert.deepEqual(lintWith(federatedAgent(), { name: "rules.json", text: "{}" }), ["rules.json: error[no-resources]"]);
});

test("JSON that has a resource, but cannot be read, is reported with its mistake", () => {
  const broken = { name: "rules.json", text: `[{ "id": "${RULE}" "name": "site" }]` };
  assert.deepEqual(summarize(lint(broken).diagnostics), ["rules.json: error[invalid-json]"]);
  assert.deepEqual(summarize(checkRule(broken, [exported()]).diagnostics), ["rules.json: error[invalid-json]"]);
});

test("a file without a sign-in is not compared", () => {
  assert.deepEqual(lintWith(exported(), exported(OTHER_ACCOUNT)), []);
});

const OF_SITE = { repository: "acme/site", ref: "refs/heads/main" };

test("the issuer of an enterprise is possible unless an option names the usual one", () => {
  const rules = exported({}, `${GITHUB}/acme`);
  const check = (told: Keys = {}) =>
    summarize(checkRule(federatedAgent(), [rules], { ...OF_SITE, ...told }).diagnostics);
  assert.deepEqual(check(), [UNKNOWN_RUN, UNKNOWN_RUN]);
  assert.deepEqual(check({ issuer: GITHUB }), ["agent.yaml: error[rule-issuer-mismatch]", UNKNOWN_RUN]);
  assert.deepEqual(check({ issuer: `${GITHUB}/acme` }), [UNKNOWN_RUN]);
});

const REFS: readonly (readonly [event: string, subject: string, isRefused: boolean])[] = [
  ["release", "repo:acme/site:ref:refs/heads/main", true],
  ["release", "repo:acme/site:ref:refs/tags/*", false],
  ["merge_group", "repo:acme/site:ref:refs/heads/main", true],
  ["merge_group", "repo:acme/site:ref:refs/heads/*", false],
  ["issues", "repo:acme/site:ref:refs/heads/main", false],
];

for (const [event, subject, isRefused] of REFS) {
  test(`\`${subject}\` ${isRefused ? "refuses" : "can accept"} a run for \`${event}\``, () => {
    const source = workflowFile({ on: event, engine: { id: "claude", auth: engineAuth() } });
    const { diagnostics } = checkRule(source, [exported({ match: { subject_prefix: subject } })], OF_SITE);
    assert.equal(errorCodes(diagnostics).includes("rule-subject-mismatch"), isRefused);
  });
}
