// A printed value is read back unchanged by the programs that read the format, or it is rejected.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import * as fc from "fast-check";
import { compile, type CompileOptions, type CompileResult, type VariableFormatName } from "../../src/index.ts";
import { VARIABLE_FORMATS } from "../../src/print/variables.ts";
import {
  agentAuth,
  engineAuth,
  errorCodes,
  federatedAgent,
  GITHUB_TOKEN,
  present,
  workflowFile,
} from "../support/sources.ts";
import { readGithubEnv, READERS } from "../support/variable-readers.ts";

const FORMATS: readonly VariableFormatName[] = [
  "dotenv",
  "docker",
  "shell",
  "powershell",
  "json",
  "yaml",
  "github-env",
];
const AUDIENCE = "AWF_AUTH_OIDC_AUDIENCE";

/** Compiles agent YAML with this audience. The URL can contain any well-formed text. */
function compileAudience(value: string, format: VariableFormatName): CompileResult {
  const url = `\${ACTIONS_ID_TOKEN_REQUEST_URL}&audience=${encodeURIComponent(value)}`;
  return compile(federatedAgent(agentAuth({}, { ...GITHUB_TOKEN, url })), { format, audience: "command-line" });
}

function compileEngine(auth: Readonly<Record<string, unknown>>, options: CompileOptions): CompileResult {
  return compile(workflowFile({ engine: { id: "claude", auth: engineAuth(auth) } }), {
    ...options,
    audience: "command-line",
  });
}

const ALL = {
  AWF_AUTH_TYPE: "github-oidc",
  AWF_AUTH_PROVIDER: "anthropic",
  AWF_AUTH_OIDC_AUDIENCE: "https://api.anthropic.com",
  AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID: "fdrl_01AbCdEfGhIjKlMnOpQrStUv",
  AWF_AUTH_ANTHROPIC_ORGANIZATION_ID: "3f0c5f1e-7a52-4c6e-9d39-0f6f3f1c2b7a",
  AWF_AUTH_ANTHROPIC_SERVICE_ACCOUNT_ID: "svac_01AbCdEfGhIjKlMnOpQrStUv",
};

test("every format is tested with a reader", () => {
  assert.deepEqual(Object.keys(VARIABLE_FORMATS).toSorted(), FORMATS.toSorted());
});

for (const format of FORMATS) {
  test(`${format} reads back as all variables in the order of the table, and ends with a line feed`, () => {
    const { output, diagnostics } = compileAudience("https://api.anthropic.com", format);
    assert.deepEqual(errorCodes(diagnostics), []);
    const text = present(output);
    assert.deepEqual(READERS[format](text), ALL);
    const names = [...text.matchAll(/AWF_AUTH_[A-Z_]+(?=[=:<" ])/g)].map(([name]) => name);
    assert.deepEqual(names, Object.keys(ALL));
    assert.ok(text.endsWith("\n") && !text.endsWith("\n\n"), "it ends with one line feed");
  });

  test(`${format} is the same bytes for the same input`, () => {
    assert.equal(compileAudience("a b", format).output, present(compileAudience("a b", format).output));
  });
}

// Values that some reader takes for something else.
const HOSTILE = [
  "a b",
  " a",
  "a ",
  "a#b",
  "a #b",
  "#a",
  '"a"',
  'a"b',
  "'a'",
  "it's",
  "`id`",
  "$(id)",
  "$HOME",
  "${HOME}",
  "a$",
  "$$",
  "!!",
  "a\\nb",
  "a\\",
  "\\",
  "=",
  "a=b",
  "=a",
  "~",
  "~/a",
  "*",
  "?",
  "[a]",
  "{a,b}",
  "a;b",
  "a&b",
  "a|b",
  "a<b",
  "a>b",
  "<<EOF",
  "(a)",
  "null",
  "true",
  "no",
  "12",
  "1e3",
  "0x10",
  "2026-01-01",
  "- a",
  "a: b",
  "%a",
  "@a",
  "export A=b",
  "A<<B",
  "é",
  "🦀",
  "\u00A0a\u00A0",
  "\u3000",
  "\u2018a\u2019",
  "\u201Aa\u201B'",
  "%0A",
  "a,b",
  "-",
  "--",
  "-n",
];

for (const format of FORMATS) {
  test(`${format} reads back hostile values or rejects them`, () => {
    for (const value of HOSTILE) assertRoundTrip(value, format);
  });

  test(`${format} reads back any value or rejects it`, () => {
    const characters = fc.constantFrom(
      ..."aB0 '\"\\$`#=;&|<>(){}[]*?!~%@,.:/+-_",
      "é",
      "🦀",
      "\n",
      "\0",
      "\u200B",
      "${{",
      "##[",
    );
    const values = fc.oneof(
      fc.string({ unit: characters, minLength: 1, maxLength: 12 }),
      fc.string({ unit: "grapheme", minLength: 1 }),
      fc.string({ unit: "binary", minLength: 1 }).filter((value) => !/\p{Cs}/u.test(value)),
    );
    fc.assert(fc.property(values, (value) => assertRoundTrip(value, format)));
  });
}

/** Whitespace around a value is a separate mistake. */
function isUnpadded(value: string): boolean {
  return value === value.trim();
}

function assertRoundTrip(value: string, format: VariableFormatName): void {
  const { output, diagnostics } = compileAudience(value, format);
  assert.equal(
    output === undefined,
    errorCodes(diagnostics).length > 0,
    `${JSON.stringify(value)}: there is either output or an error`,
  );
  if (output !== undefined) assert.deepEqual(READERS[format](output), { ...ALL, [AUDIENCE]: value });
}

test("every format but dotenv can write every valid value", () => {
  for (const value of HOSTILE.filter(isUnpadded)) {
    for (const format of FORMATS.filter(
      (each) => each !== "dotenv" && (each === "github-env" || !value.includes("${{")),
    )) {
      assert.deepEqual(errorCodes(compileAudience(value, format).diagnostics), [], `${format}: ${value}`);
    }
  }
});

test("dotenv rejects only `'`, `\\` and `${`, with a hint to another format", () => {
  for (const value of HOSTILE.filter(isUnpadded)) {
    const { diagnostics } = compileAudience(value, "dotenv");
    const isRefused = /['\\]|\$\{/.test(value);
    assert.deepEqual(errorCodes(diagnostics), isRefused ? ["unrepresentable-value"] : [], value);
    const refusal = diagnostics.find(({ code }) => code === "unrepresentable-value");
    if (isRefused) assert.match(refusal?.hint ?? "", /--format/);
  }
});

const BARE: readonly [value: string, line: string][] = [
  ["https://a.example/x?y", "'https://a.example/x?y'"],
  ["https://a.example:1/x_%20+,-", "https://a.example:1/x_%20+,-"],
  ["a=b", "a=b"],
  ["=a", "'=a'"],
  ["a b", "'a b'"],
  ["#", "'#'"],
  ['"', "'\"'"],
  ["$A", "'$A'"],
  ["é", "'é'"],
];

for (const [value, written] of BARE) {
  test(`dotenv writes "${value}" as ${written}`, () => {
    assert.ok(present(compileAudience(value, "dotenv").output).includes(`${AUDIENCE}=${written}\n`), "it is spelt so");
  });
}

const SPELT: readonly [format: VariableFormatName, value: string, line: string][] = [
  ["docker", `a 'b' "c" #d`, `${AUDIENCE}=a 'b' "c" #d`],
  ["shell", "it's $HOME", `export ${AUDIENCE}='it'\\''s $HOME'`],
  ["powershell", "it's \u2019 $HOME", `$env:${AUDIENCE} = 'it''s \u2019\u2019 $HOME'`],
  ["yaml", "no", `${AUDIENCE}: "no"`],
];

for (const [format, value, line] of SPELT) {
  test(`${format} writes "${value}" as ${line}`, () => {
    assert.ok(present(compileAudience(value, format).output).includes(`${line}\n`), "it is spelt so");
  });
}

const directory = mkdtempSync(join(tmpdir(), "wifc-formats-"));
after(() => rmSync(directory, { recursive: true }));

/** The audience in each file of variables, as read by a program. */
function readBy(command: (file: string) => readonly string[], texts: readonly string[]): string[] {
  return texts.map((text) => {
    const file = join(directory, "variables.env");
    writeFileSync(file, text);
    const [program = "", ...rest] = command(file);
    const { stdout, stderr } = spawnSync(program, rest, { encoding: "utf8", env: { PATH: process.env["PATH"] } });
    assert.equal(stderr, "");
    return stdout;
  });
}

function dotenvFiles(): { readonly values: string[]; readonly texts: string[] } {
  const files = HOSTILE.map((value) => ({ value, text: compileAudience(value, "dotenv").output }));
  const printed = files.filter(({ text }) => text !== undefined);
  return { values: printed.map(({ value }) => value), texts: printed.map(({ text }) => present(text)) };
}

test("a shell that sources dotenv has the values", () => {
  const { values, texts } = dotenvFiles();
  const script = `. "$1" && printf %s "$${AUDIENCE}"`;
  assert.deepEqual(
    readBy((file) => ["sh", "-c", script, "sh", file], texts),
    values,
  );
});

test("`node --env-file` has the values", () => {
  // Node is started once for all, so each value has its own name.
  const { values, texts } = dotenvFiles();
  const lines = texts.map((text, index) =>
    (new RegExp(`^${AUDIENCE}(=.*)$`, "m").exec(text)?.[1] ?? "").replace(/^/, `V${index}`),
  );
  const script = `process.stdout.write(JSON.stringify(${JSON.stringify(values.map((_, index) => `V${index}`))}.map((name) => process.env[name])))`;
  const [printed = ""] = readBy(
    (file) => [process.execPath, `--env-file=${file}`, "-e", script],
    [`${lines.join("\n")}\n`],
  );
  assert.deepEqual(JSON.parse(printed), values);
});

test("a character that no output may contain is rejected in every format, with its code point", () => {
  const values = [
    "a\nb",
    "a\rb",
    "a\u0085b",
    "a\u2028b",
    "\0",
    "\u001B[0m",
    "\u202Ea",
    "a\u200B",
    "\uFEFFa",
    "##[error]a",
    "::error::a",
  ];
  for (const value of [...values, "x".repeat(8193)]) {
    for (const format of FORMATS) {
      const { output, diagnostics } = compileAudience(value, format);
      assert.equal(output, undefined);
      assert.ok(errorCodes(diagnostics).length === 1, `${JSON.stringify(value)} in ${format}`);
    }
  }
});

test("the delimiter of github-env grows until the value does not contain it", () => {
  const delimiterOf = (text: string | undefined) => new RegExp(`^${AUDIENCE}<<(.*)$`, "m").exec(text ?? "")?.[1] ?? "";
  const first = delimiterOf(compileAudience("a", "github-env").output);
  assert.match(first, /^\w+$/);
  for (const value of [first, `x${first}x`]) assertRoundTrip(value, "github-env");
});

test("github-env that is appended to a file that ends with a line feed reads back", () => {
  const appended = `BEFORE=1\n${present(compileAudience("a<<b=c", "github-env").output)}AFTER=2\n`;
  assert.deepEqual(readGithubEnv(appended), { BEFORE: "1", ...ALL, [AUDIENCE]: "a<<b=c", AFTER: "2" });
});

test("an expression stays an expression in yaml and json", () => {
  const expression = "${{ vars.RULE || 'fdrl_\"1\"' }}";
  for (const format of ["yaml", "json"] as const) {
    const { output, diagnostics } = compileEngine({ "federation-rule-id": expression }, { format });
    assert.deepEqual(errorCodes(diagnostics), []);
    const variables = JSON.parse(JSON.stringify(READERS[format](present(output))));
    assert.equal(variables["AWF_AUTH_ANTHROPIC_FEDERATION_RULE_ID"], expression);
  }
});

test("an expression is an error in other formats, which names the values to give", () => {
  for (const format of ["dotenv", "docker", "shell", "powershell", "github-env"] as const) {
    const { output, diagnostics } = compileEngine({ "federation-rule-id": "${{ vars.A || secrets.B }}" }, { format });
    assert.equal(output, undefined);
    assert.deepEqual(errorCodes(diagnostics), ["unresolved-expression"]);
    const { hint } = present(diagnostics.find(({ code }) => code === "unresolved-expression"));
    assert.match(hint ?? "", /--set vars\.A=VALUE.*--set secrets\.B=VALUE/);
  }
});

test("given values resolve expressions in every format, in any case of the name", () => {
  for (const format of FORMATS) {
    const { output, diagnostics } = compileEngine(
      { audience: "https://${{ vars.HOST }}/${{ VARS.Path }}" },
      { format, values: { "vars.host": "a.example", "vars.PATH": "x" } },
    );
    assert.deepEqual(errorCodes(diagnostics), []);
    assert.deepEqual(READERS[format](present(output)), { ...ALL, [AUDIENCE]: "https://a.example/x" });
  }
});

test("given values are checked like written ones", () => {
  for (const value of ["", "a\nb", "::error::a", "\u200B"]) {
    for (const format of FORMATS) {
      const { output, diagnostics } = compileEngine(
        { audience: "${{ vars.A }}" },
        { format, values: { "vars.A": value } },
      );
      assert.equal(output, undefined);
      assert.equal(errorCodes(diagnostics).length, 1, `${JSON.stringify(value)} in ${format}`);
    }
  }
});

test("a given value is data: an expression in it is not evaluated by GitHub", () => {
  const values = { "vars.A": "${{ secrets.B }}" };
  for (const format of ["yaml", "json"] as const) {
    const { output, diagnostics } = compileEngine({ audience: "${{ vars.A }}" }, { format, values });
    assert.equal(output, undefined, format);
    assert.equal(errorCodes(diagnostics).length, 1);
  }
});

test("a given value that is an expression is not a valid id, in every format and for every target", () => {
  const cases: readonly (readonly [rule: string, values: Readonly<Record<string, string>>])[] = [
    ["${{ vars.A }}", { "vars.A": "${{ secrets.Y }}" }],
    ["${{ vars.A }}", { "vars.A": "fdrl_${{ secrets.Y }}" }],
    ["${{ vars.A }}", { "vars.A": "${{" }],
    // Neither of the two is an id.
    ["${{ format('{0}{1}', vars.A, vars.B) }}", { "vars.A": "$", "vars.B": "{{ secrets.Y }}" }],
  ];
  for (const [rule, values] of cases) {
    const source = workflowFile({ engine: { id: "claude", auth: engineAuth({ "federation-rule-id": rule }) } });
    const results = [
      ...FORMATS.map((format) => compile(source, { format, values })),
      ...(["awf-config", "gh-aw", "claude-code-action", "docker-agent"] as const).map((target) =>
        compile(source, { target, values }),
      ),
    ];
    for (const { output, diagnostics } of results) {
      assert.equal(output, undefined, rule);
      assert.deepEqual(errorCodes(diagnostics), ["malformed-id"]);
    }
  }
});

test("`${{` in agent YAML is rejected if GitHub would evaluate it", () => {
  for (const value of ["${{ secrets.A }}", "a${{ b", "${{"]) {
    for (const format of ["yaml", "json"] as const) {
      const { output, diagnostics } = compileAudience(value, format);
      assert.equal(output, undefined);
      assert.deepEqual(errorCodes(diagnostics), ["literal-expression"]);
    }
    assert.deepEqual(errorCodes(compileAudience(value, "github-env").diagnostics), []);
  }
});

test("a given value must be valid for its key", () => {
  const auth = engineAuth({ "federation-rule-id": "${{ vars.RULE }}" });
  const source = workflowFile({ engine: { id: "claude", auth } });
  const codes = (rule: string) =>
    compile(source, { values: { "vars.RULE": rule } }).diagnostics.map(({ code, start }) => [code, start.line > 1]);
  assert.deepEqual(codes("fdrl_01AbCdEfGhIjKlMnOpQrStUv"), []);
  assert.deepEqual(codes("garbage"), [["malformed-id", true]]);
  assert.deepEqual(codes("svac_01AbCdEfGhIjKlMnOpQrStUv"), [["swapped-id", true]]);
});
