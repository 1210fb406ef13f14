// Identity tokens compared with exported federation rules: in agreement with `check-rule`, and what only a token shows.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { checkRule, type Diagnostic, type Source } from "../../src/index.ts";
import { printToken } from "../../src/print/token/print-token.ts";
import { SCHEMAS } from "../../src/generated/schemas.ts";
import { NO_STYLE } from "../../src/print/style.ts";
import { inspectToken } from "../../src/runtime/index.ts";
import { PLATFORMS, type PlatformCase } from "../support/platforms.ts";
import { shown } from "../support/secrets.ts";
import { directoryWith } from "../support/command.ts";
import { runInProcess } from "../support/in-process.ts";
import { agentAuth, federatedAgent, RULE, SERVICE_ACCOUNT, type Keys } from "../support/sources.ts";
import { createToken } from "../support/tokens.ts";

const NOW = 1_780_315_200;

interface Export {
  readonly match: Keys;
  readonly rule?: Keys;
  readonly issuer?: Keys;
}

/** A page with a rule, its issuer and its service account. */
function exported({ match, rule = {}, issuer = {} }: Export, more: Keys = {}): Source {
  const data = [
    {
      id: RULE,
      issuer_id: "fdis_01",
      match,
      target: { type: "service_account", service_account_id: SERVICE_ACCOUNT },
      workspace_ids: ["wrkspc_01AbCdEfGhIjKlMnOpQrStUv"],
      ...rule,
    },
    { id: "fdis_01", name: "issuer", ...issuer },
    { id: SERVICE_ACCOUNT, name: "agent" },
  ];
  return { name: "rules.json", text: JSON.stringify({ data, ...more }) };
}

/** What a diagnostic is about: a matcher, or its code. */
function subjectOf({ code, facts }: Diagnostic): string {
  if (code === "rule-claim-mismatch") return `claims.${String(facts["name"])}`;
  return code === "undecided-matcher" ? String(facts["name"]) : (MATCHERS[code] ?? code);
}

const MATCHERS: Readonly<Record<string, string>> = {
  "rule-subject-mismatch": "subject_prefix",
  "rule-issuer-mismatch": "issuer_id",
  "rule-audience-mismatch": "audience",
  "rule-condition-false": "condition",
};

const list = (found: readonly Diagnostic[], severity: string) =>
  found.filter((each) => each.severity === severity && !OTHERS.has(each.code)).map(subjectOf);

/** What is reported of the file alone, and of prefixes for a shared issuer. */
const OTHERS: ReadonlySet<string> = new Set(["single-use-token", "open-rule"]);

/** Each way to change a rule for a platform so that it certainly refuses the token, by the matcher that does. */
function listRefused({ match }: PlatformCase, sub: string, iss: string): (readonly [string, Export])[] {
  const accepted = { ...match, subject_prefix: sub };
  const changed = (keys: Keys): Export => ({ match: { ...accepted, ...keys }, issuer: { issuer_url: iss } });
  const base = changed({});
  const capital = sub.replace(/[a-z]/, (letter) => letter.toUpperCase());
  return [
    ["subject_prefix", changed({ subject_prefix: sub.slice(0, -1) })],
    ["subject_prefix", changed({ subject_prefix: `${sub}x*` })],
    ...(capital === sub ? [] : ([["subject_prefix", changed({ subject_prefix: capital })]] as const)),
    ["audience", changed({ audience: `${String(match["audience"] ?? "https://api.anthropic.com")}/` })],
    ["condition", changed({ condition: "claims.sub == 'other'" })],
    ["condition", changed({ condition: "claims.iss != 'x' && claims.sub.endsWith('!')" })],
    ["condition", changed({ condition: "claims.sub" })],
    ["claims.sub", changed({ claims: { sub: `${sub}x` } })],
    ["claims.department", changed({ claims: { department: "x" } })],
    ["condition", changed({ condition: "claims.department == 'x'" })],
    ["issuer_id", { ...base, issuer: { issuer_url: `${iss}/` } }],
    [
      "rule-account-mismatch",
      { ...base, rule: { target: { type: "service_account", service_account_id: "svac_02" } } },
    ],
    ["rule-workspace-mismatch", { ...base, rule: { workspace_ids: ["wrkspc_01", "wrkspc_02"] } }],
    ["archived-resource", { ...base, rule: { archived_at: "2026-05-01T00:00:00Z" } }],
    ["archived-resource", { ...base, issuer: { issuer_url: iss, archived_at: "2026-05-01T00:00:00Z" } }],
    ["unknown-rule", { ...base, rule: { id: "fdrl_01ZzZzZzZzZzZzZzZzZzZzZz" } }],
  ];
}

for (const [platform, each] of Object.entries(PLATFORMS)) {
  test(`${platform}: a token agrees with what \`check-rule\` says of its file`, () => {
    const { source, told, claims, match } = each;
    const [sub, iss] = [String(claims["sub"]), String(claims["iss"])];
    const token = createToken(NOW, claims);
    const compare = (given: Export) => {
      const rules = [exported(given)];
      return {
        before: checkRule(source, rules, told).diagnostics,
        ...inspectToken(token, source, { now: NOW, rules }),
      };
    };
    for (const prefix of [sub, `${sub.slice(0, -3)}*`]) {
      const given = { match: { ...match, subject_prefix: prefix }, issuer: { issuer_url: iss } };
      const { before, rule, diagnostics } = compare(given);
      assert.deepEqual([list(before, "error"), list(diagnostics, "error")], [[], []], prefix);
      assert.deepEqual(list(diagnostics, "note"), []);
      assert.ok(rule && rule.matchers.length >= 3 && rule.matchers.every(({ verdict }) => verdict === "holds"));
    }
    for (const [matcher, given] of listRefused(each, sub, iss)) {
      const { before, rule, diagnostics } = compare(given);
      const label = `${matcher}: ${JSON.stringify(given)}`;
      assert.deepEqual(list(diagnostics, "error"), [matcher], label);
      const isUncertain = list(before, "note").includes(matcher);
      assert.deepEqual(list(before, "error"), isUncertain ? [] : [matcher], label);
      assert.ok(!isUncertain || UNCERTAIN.has(matcher), label);
      const failed = rule?.matchers.filter(({ verdict }) => verdict === "fails").map(({ name }) => name) ?? [];
      const isMatcher = !/^(?:rule-|archived-|unknown-)/.test(matcher);
      assert.deepEqual(failed, isMatcher ? [matcher.replace("issuer_id", "issuer_url")] : [], label);
    }
  });
}

/** What some files do not show. */
const UNCERTAIN: ReadonlySet<string> = new Set(["audience", "condition", "claims.department"]);

const FILE = federatedAgent(agentAuth({}, { file: "token" }));
const ISSUER = { issuer_url: "https://token.actions.githubusercontent.com" };
const SUBJECT = "repo:octo/agents:ref:refs/heads/main";

/** Compares a usual token with other claims, and returns what fails and is not known, and the codes of all findings. */
function inspect(claims: Keys, given: Export, more: Keys = {}) {
  const rules = [exported({ issuer: ISSUER, ...given }, more)];
  const { rule, decoded, diagnostics } = inspectToken(createToken(NOW, claims), FILE, { now: NOW, rules });
  const named = (outcome: string) =>
    rule?.matchers.flatMap(({ name, verdict }) => (verdict === outcome ? [name] : [])) ?? [];
  const codes = shown(diagnostics).map(({ code, severity }) => (severity === "error" ? code : `(${code})`));
  return { rule, decoded, diagnostics, fails: named("fails"), unknown: named("unknown"), codes };
}

/** The outcome of a single condition. */
function evaluate(condition: string, claims: Keys) {
  const { rule, codes } = inspect(claims, { match: { condition } });
  return [rule?.matchers.find(({ name }) => name === "condition")?.verdict, ...codes].join(" ");
}

test("`claims` compares only top-level strings; a condition has the values as they are in the token", () => {
  const claims = { run: 5, ok: true, groups: ["dev", 7], empty: "", inner: { name: "x", deep: [{ a: 1 }] } };
  for (const [name, expected] of Object.entries({ run: "5", ok: "true", groups: "dev", inner: "x" })) {
    const { fails, codes, diagnostics } = inspect(claims, {
      match: { subject_prefix: SUBJECT, claims: { [name]: expected } },
    });
    assert.deepEqual([fails, codes], [[`claims.${name}`], ["rule-claim-mismatch"]]);
    assert.match(diagnostics[0]?.message ?? "", /^The claim `\w+` of the token is (?!`)/);
  }
  assert.deepEqual(inspect(claims, { match: { claims: { empty: "" } } }).fails, []);
  for (const condition of [
    "claims.run == 5 && claims.run > 4",
    "claims.ok",
    "claims.ok == true",
    "'dev' in claims.groups && claims.groups[1] == 7",
    "claims.inner.name == 'x' && claims.inner.deep[0].a == 1",
    "claims.aud == 'https://api.anthropic.com'",
    "claims.exp - claims.iat == 300",
    "!has(claims.other)",
  ])
    assert.equal(evaluate(condition, claims), "holds", condition);
  for (const condition of ["claims.run == '5'", "claims.groups == 'dev'", "claims.inner == 'x'", "claims.run"])
    assert.equal(evaluate(condition, claims), "fails rule-condition-false", condition);
});

test("a condition that reads a claim which the token lacks fails, unless the claim does not matter", () => {
  assert.equal(evaluate("claims.environment == 'production'", {}), "fails rule-condition-false");
  assert.equal(evaluate("claims.environment != 'production'", {}), "fails rule-condition-false");
  assert.equal(evaluate("claims.inner.name == 'x'", { inner: {} }), "fails rule-condition-false");
  assert.equal(evaluate("claims.sub != '' || claims.environment == 'production'", {}), "holds");
  const { diagnostics } = inspect({}, { match: { condition: "claims.environment == 'production'" } });
  assert.equal(
    diagnostics[0]?.message,
    "The `condition` of the rule reads `environment`, which the token does not have.",
  );
  const { diagnostics: read } = inspect({ run: 5 }, { match: { condition: "claims.run == 6 && claims.sub != 'x'" } });
  assert.equal(
    read[0]?.message,
    `The \`condition\` of the rule is false for the token: \`claims.run == 6 && claims.sub != 'x'\` (\`run\` is \`5\`, \`sub\` is \`${SUBJECT}\`).`,
  );
});

test("a condition that means nothing is one error, and one with an unknown function decides nothing", () => {
  assert.equal(evaluate("claims.sub ==", {}), "fails malformed-condition");
  assert.equal(evaluate("'main'", {}), "fails malformed-condition");
  assert.equal(evaluate("lower(claims.sub) == 'x'", {}), "unknown (malformed-condition)");
});

test("the limit of the issuer takes the place of the hour", () => {
  const match = { subject_prefix: SUBJECT };
  const life = (seconds: number, issuer: Keys) =>
    inspect({ exp: NOW + seconds }, { match, issuer: { ...ISSUER, ...issuer } }).codes;
  assert.deepEqual(life(3600, {}), []);
  assert.deepEqual(life(3601, {}), ["rule-lifetime-exceeded"]);
  assert.deepEqual(life(3601, { max_jwt_lifetime_seconds: null }), ["rule-lifetime-exceeded"]);
  assert.deepEqual(life(86_400, { max_jwt_lifetime_seconds: 86_400 }), []);
  assert.deepEqual(life(601, { max_jwt_lifetime_seconds: 600 }), ["rule-lifetime-exceeded"]);
  // The issuer is not in the export, so that its limit is not known.
  const other = inspect({ exp: NOW + 7200 }, { match, rule: { issuer_id: "fdis_02" } });
  assert.deepEqual(other.codes, ["(long-lived-token)", "(undecided-matcher)"]);
  assert.deepEqual(other.unknown, ["issuer_url"]);
});

test("what the token's own checks suppose of the rule is left to the rule", () => {
  const ids = "repo:octo@1/agents@2:ref:refs/heads/main";
  assert.deepEqual(inspect({ sub: ids }, { match: { subject_prefix: ids } }).codes, []);
  assert.deepEqual(inspect({ sub: ids }, { match: { subject_prefix: SUBJECT } }).codes, ["rule-subject-mismatch"]);
  const other = { aud: ["x", "https://example.com"] };
  const match = { subject_prefix: SUBJECT, audience: "https://example.com" };
  assert.deepEqual(inspect(other, { match }).codes, []);
  assert.deepEqual(inspect(other, { match: { subject_prefix: SUBJECT, audience: null } }).codes, [
    "rule-audience-mismatch",
  ]);
});

test("a claim that every token needs is reported once if it is missing", () => {
  const { fails, codes } = inspect({ sub: null, iss: null, aud: null }, { match: { subject_prefix: "*" } });
  assert.deepEqual(fails, ["issuer_url", "subject_prefix", "audience"]);
  assert.deepEqual(
    codes.filter((code) => !code.startsWith("(") && code !== "open-rule"),
    ["missing-claim"],
  );
});

test("a rule that is not in the export is an error, also on pages that go on, and none if a file is unreadable", () => {
  const match = { subject_prefix: SUBJECT };
  const gone = { match, rule: { id: "fdrl_01ZzZzZzZzZzZzZzZzZzZzZz" } };
  assert.deepEqual(inspect({}, gone).codes, ["unknown-rule"]);
  assert.equal(inspect({}, gone).rule, undefined);
  assert.deepEqual(inspect({}, gone, { next_page: "two" }).codes, ["unknown-rule"]);
  const unreadable = inspectToken(createToken(NOW), FILE, { now: NOW, rules: [{ name: "r.json", text: "{" }] });
  assert.deepEqual(
    unreadable.diagnostics.map(({ path, severity }) => [path, severity]),
    [["r.json", "error"]],
  );
  const archived = inspect({}, { match, rule: { archived_at: "2026-05-01T00:00:00Z" } });
  assert.deepEqual([archived.codes, archived.rule?.matchers], [["archived-resource"], []]);
});

test("without a token, the rest of the sign-in is compared", () => {
  const rules = [
    exported({ match: { subject_prefix: SUBJECT }, issuer: ISSUER, rule: { applies_to_all_workspaces: true } }),
  ];
  const { diagnostics } = inspectToken("nothing", FILE, { now: NOW, rules });
  assert.deepEqual(
    diagnostics.map(({ code }) => code),
    ["not-a-token", "rule-workspace-mismatch"],
  );
});

const SECRET = `sk-ant-api03-${"a".repeat(80)}`;

test("only the claims that are compared are shown, short, masked and on one line", () => {
  const deep = JSON.parse(`${"[".repeat(3000)}${"]".repeat(3000)}`);
  const hostile = { text: "a\u001B[2J\n::warning::b\u202E", list: [SECRET, deep], [SECRET]: "x".repeat(5000), deep };
  const claims = { hidden: "unrelated", other: { hidden: "unrelated" }, hostile, key: SECRET, long: "y".repeat(5000) };
  const match = {
    claims: { key: "x", long: "x" },
    condition: "claims.hostile == 'x' && claims.key == 'x' && claims.long == 'z'",
  };
  const { rule, decoded, diagnostics } = inspect(claims, { match });
  assert.ok(rule && decoded);
  const report = { path: "agent.yaml", source: "the file `token`", token: decoded, rule, diagnostics };
  for (const format of ["text", "json"] as const) {
    const printed = shown(printToken(report, format, NO_STYLE));
    assert.doesNotMatch(printed, /unrelated|hidden|sk-ant-|a{40}|[\p{Cc}\p{Cf}](?<!\n)|^\s*::/mu);
    for (const line of printed.split("\n")) assert.ok(line.length < 4000, String(line.length));
  }
  assert.doesNotMatch(JSON.stringify(shown(diagnostics)), /unrelated|hidden|sk-ant-|a{40}/);
});

test("the command prints a table, or JSON that matches its schema, and exits with 1 if a matcher fails", async () => {
  const now = Math.floor(Date.now() / 1000);
  const exportFor = (subject: string) =>
    exported({ match: { subject_prefix: subject, claims: { actor: "octocat" } }, issuer: ISSUER }).text;
  const directory = directoryWith({
    "agent.yaml": FILE.text,
    token: createToken(now, { actor: "octocat" }),
    "good.json": exportFor(SUBJECT),
    "bad.json": exportFor("repo:octo/agents:pull_request"),
    "broken.json": "{",
    "other.json": "{}",
  });
  const run = (...args: readonly string[]) => runInProcess(directory, ["token", "agent.yaml", ...args]);
  const good = await run("--rules", "good.json");
  assert.deepEqual([good.status, good.stderr], [0, ""]);
  assert.match(
    good.stdout,
    /\n  Federation rule fdrl_01AbCdEfGhIjKlMnOpQrStUv:\n    matcher +verdict +expected +found\n/,
  );
  assert.match(good.stdout, /\n    claims\.actor +holds +octocat +octocat\n/);
  assert.match(good.stdout, /\n  Verdict: the token matches the federation rule\. Only an exchange /);
  const bad = await run("--rules", "bad.json", "--exchange");
  assert.equal(bad.status, 1);
  assert.match(
    bad.stdout,
    /\n    subject_prefix +fails \(match_subject_prefix\) +repo:octo\/agents:pull_request +repo:octo\/agents:ref:refs\/heads\/main\n/,
  );
  assert.match(bad.stdout, /\n  Request to send to /);
  assert.match(bad.stderr, / error The subject of the token is .* \[rule-subject-mismatch\]\n/);

  const ajv = new Ajv({ strict: true, allErrors: true, allowUnionTypes: true, keywords: ["markdownDescription"] });
  const isReport = ajv.compile(SCHEMAS.token);
  for (const [file, verdict, status] of [
    ["good.json", "holds", 0],
    ["bad.json", "fails", 1],
  ] as const) {
    const printed = await run("--rules", file, "--format", "json");
    const report: { readonly rule: { readonly matchers: readonly Keys[] } } = JSON.parse(printed.stdout);
    assert.ok(isReport(report), ajv.errorsText(isReport.errors));
    assert.deepEqual([printed.status, report.rule.matchers[1]?.["verdict"]], [status, verdict]);
  }
  const broken = await run("--rules", "broken.json");
  assert.deepEqual([broken.status, /broken\.json:1:\d+ error /.test(broken.stderr)], [1, true]);
  const other = await run("--rules", "other.json");
  assert.deepEqual([other.status, /\[no-resources\]/.test(other.stderr)], [1, true]);
  const missing = await run("--rules", "missing.json");
  assert.deepEqual([missing.status, missing.stdout], [2, ""]);
  const twice = await runInProcess(directory, ["token", "-", "--rules", "-"]);
  assert.deepEqual([twice.status, twice.stdout, twice.stderr], [2, "", "wifc: standard input can be read only once\n"]);
});
