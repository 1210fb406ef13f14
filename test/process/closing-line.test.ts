// The end of a report for people, and its order: counts, what `--fix` would fix and has fixed, and the findings of a file together.
// `npm run build` comes before this.
import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fix, lint } from "../../src/index.ts";
import { directoryWith, wifc } from "../support/command.ts";
import { importFromFolder, readCases } from "../support/fixtures.ts";
import { ownValue } from "../../src/text/own-value.ts";
import {
  agentAuth,
  engineAuth,
  federatedAgent,
  markdownFile,
  ORGANIZATION,
  RULE,
  SERVICE_ACCOUNT,
  workflowFile,
  type Keys,
} from "../support/sources.ts";

const BAD = federatedAgent(agentAuth({ organization_id: "wrong" })).text;
const MISSPELT = federatedAgent().text.replace("federation_rule_id", "federation_rule_ids");
const WRITE = { "id-token": "write" };
const CLOSING = /[^\n]*\n$/;
const closingLine = (files: Readonly<Record<string, string>>, ...args: readonly string[]) =>
  CLOSING.exec(wifc(files, ["lint", ...args]).stdout)?.[0];

test("the closing line counts what --fix would fix, and then what it has fixed", () => {
  const directory = directoryWith({ "a.yaml": BAD, "b.yaml": MISSPELT, "c.yaml": federatedAgent().text });
  const run = (...args: readonly string[]) => CLOSING.exec(wifc(directory, ["lint", ...args]).stdout)?.[0];
  assert.equal(run(), "2 errors in 3 files, 1 sign-in by federation, 1 fixable with `--fix`.\n");
  assert.equal(run("gone.yaml", "b.yaml"), "1 error in 1 file, 1 fixable with `--fix`; 1 could not be read.\n");
  assert.equal(
    run("--shard", "1/1"),
    "2 errors in 3 files of shard 1/1, 1 sign-in by federation, 1 fixable with `--fix`.\n",
  );
  assert.equal(run("--format", "markdown")?.includes("--fix"), false);
  assert.equal(run("--fix"), "1 finding fixed; 1 error left in 3 files, 2 sign-ins by federation.\n");
  assert.equal(run("--fix"), "1 error in 3 files, 2 sign-ins by federation.\n");
  assert.equal(
    closingLine({ "b.yaml": MISSPELT }, "--fix"),
    "1 finding fixed; no problems left in 1 file, 1 sign-in by federation.\n",
  );
});

test("--fix fixes all files before it counts what is left: an import can be fixed after the workflow that imports it", () => {
  const auth = engineAuth({ provider: "Anthropic" });
  const directory = directoryWith({
    ".github/workflows/a.md": markdownFile("", { on: "push", permissions: WRITE, imports: ["shared/engine.md"] }).text,
    ".github/workflows/shared/engine.md": markdownFile("", { engine: { id: "claude", auth } }).text,
  });
  const { status, stdout } = wifc(directory, ["lint", "--fix"]);
  assert.deepEqual([status, stdout], [0, "1 finding fixed; no problems left in 2 files, 1 sign-in by federation.\n"]);
});

test("--fix leaves unsafe fixes alone and offers them; --fix-unsafe makes them too", () => {
  const auth = engineAuth({ provider: "Anthropic", "organization-id": "${{ secrets.ORGANIZATION }}" });
  const file = ".github/workflows/a.md";
  const directory = directoryWith({
    [file]: markdownFile("", { on: "push", permissions: WRITE, engine: { id: "claude", auth } }).text,
  });
  const run = (...args: readonly string[]) => CLOSING.exec(wifc(directory, ["lint", ...args]).stdout)?.[0];
  const offer = "1 fixable with `--fix-unsafe`.\n";
  assert.equal(
    run(),
    `2 errors in 1 file, 1 sign-in by federation, 1 fixable with \`--fix\`, 1 more with \`--fix-unsafe\`.\n`,
  );
  const dryRun = wifc(directory, ["lint", "--fix-unsafe", "--fix-dry-run"]);
  assert.equal(
    dryRun.stderr,
    "With `--fix-unsafe`: 2 findings fixed; no problems left in 1 file, 1 sign-in by federation.\n",
  );
  assert.equal(run("--fix"), `1 finding fixed; 1 error left in 1 file, 1 sign-in by federation, ${offer}`);
  assert.equal(run("--fix"), `1 error in 1 file, 1 sign-in by federation, ${offer}`);
  assert.equal(run("--fix-unsafe"), "1 finding fixed; no problems left in 1 file, 1 sign-in by federation.\n");
});

test("--fix-dry-run prints the closing line of --fix on standard error", () => {
  const directory = directoryWith({ "a.yaml": BAD, "b.yaml": MISSPELT });
  const dryRun = (...args: readonly string[]) => wifc(directory, ["lint", "--fix-dry-run", ...args]);
  const { status, stdout, stderr } = dryRun();
  assert.deepEqual(
    [status, stderr],
    [1, "With `--fix`: 1 finding fixed; 1 error left in 2 files, 1 sign-in by federation.\n"],
  );
  assert.match(stdout, /^--- .*\n\+\+\+ .*b\.yaml/);
  const nothing = dryRun("a.yaml");
  assert.deepEqual([nothing.status, nothing.stdout], [1, ""]);
  assert.equal(nothing.stderr, "With `--fix`: 1 error in 1 file.\n");
  assert.equal(dryRun("b.yaml", "--quiet").stderr, "");
});

test("without a file to check, the run fails, and says what it looked for and where", () => {
  const files = { "docs/notes.yaml": "a: 1\n" };
  const { status, stdout, stderr } = wifc(files, ["lint", "docs"]);
  assert.deepEqual([status, stdout], [2, "No files to check.\n"]);
  assert.match(
    stderr,
    /^wifc: nothing was checked: no file with a sign-in found in docs; looked for .*`--allow-empty`/,
  );
  assert.equal(wifc(files, ["lint", "docs", "--allow-empty"]).status, 0);
  assert.equal(wifc(files, ["lint", "--shard", "1/2"]).status, 0);
  assert.equal(wifc({}, ["check-lock", "--each", "gone.md"]).stdout, "No files to check.\n");
});

const KEYED =
  "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\nagents:\n  root: { model: claude }\n";

test("the closing line says how the files sign in, and which files were not checked", () => {
  const directory = directoryWith({
    ".github/workflows/a.md": markdownFile("", { on: "push", permissions: WRITE, imports: ["shared/engine.md"] }).text,
    ".github/workflows/b.md": "---\non: push\nengine: claude\n---\n",
    ".github/workflows/shared/engine.md": markdownFile("", { engine: { id: "claude", auth: engineAuth() } }).text,
    "agent.yaml": KEYED,
    "b.yaml": federatedAgent().text,
    "main.hcl": 'agent "root" {}\n',
    "ci.yml": "on: push\njobs: {}\n",
  });
  const run = (...args: readonly string[]) => CLOSING.exec(wifc(directory, ["lint", ...args]).stdout)?.[0];
  const found = "5 files, 2 sign-ins by federation, 2 with ANTHROPIC_API_KEY (.github/workflows/b.md:3 and others).\n";
  assert.equal(run(), `No problems in ${found}`);
  assert.equal(run("agent.yaml"), "No problems in 1 file, 1 sign-in with ANTHROPIC_API_KEY (agent.yaml:3).\n");
  assert.equal(
    run("b.yaml", "main.hcl"),
    "0 errors, 1 note in 1 file, 1 sign-in by federation; 1 other file not checked.\n",
  );
  const off = ["--rule", "unrecognized-file=off"];
  assert.equal(run("ci.yml", ...off), "Nothing was checked: no sign-in that wifc reads in 1 file.\n");
});

const claude = (given: object) => ({ uses: "anthropics/claude-code-action@v1", with: given });

test("the closing line says which containers, upstreams and actions next to federated ones use a key", () => {
  const ids = Object.entries({
    federation_rule_id: RULE,
    organization_id: ORGANIZATION,
    service_account_id: SERVICE_ACCOUNT,
  });
  const key = { name: "ANTHROPIC_API_KEY", valueFrom: { secretKeyRef: { name: "s", key: "k" } } };
  const variables = [...ids, ["identity_token_file", "/t"] as const];
  const env = variables.map(([name, value]) => ({ name: `ANTHROPIC_${name.toUpperCase()}`, value }));
  const steps = [
    claude(Object.fromEntries(ids.map(([name, value]) => [`anthropic_${name}`, value]))),
    claude({ anthropic_api_key: "${{ secrets.K }}" }),
  ];
  const files = {
    "gateway.yaml": {
      upstreams: [
        { provider: "anthropic", auth: Object.fromEntries(variables) },
        { provider: "anthropic", name: "b", auth: { api_key: "${K}" } },
      ],
    },
    "pod.yaml": {
      apiVersion: "v1",
      kind: "Pod",
      spec: {
        containers: [
          { name: "a", image: "a", env },
          { name: "b", image: "b", env: [key] },
        ],
      },
    },
    "ci.yml": { on: "push", permissions: WRITE, jobs: { review: { "runs-on": "ubuntu-latest", steps } } },
  };
  const keys = { "gateway.yaml": "api_key", "pod.yaml": "ANTHROPIC_API_KEY", "ci.yml": "anthropic_api_key" };
  for (const [name, value] of Object.entries(files)) {
    const line = closingLine({ [name]: JSON.stringify(value) });
    assert.match(
      line ?? "",
      new RegExp(` 1 file, 1 sign-in by federation, 1 with ${ownValue(keys, name)} \\(${name}:1\\)`),
    );
  }
});

test("the closing line counts the errors that are suppressed, and an option that cannot hide errors says so", () => {
  const directory = directoryWith({
    "a.yaml": BAD,
    "b.yaml": `# wifc-disable-file undefined-model -- later\n${KEYED.replace("model: claude }", "model: nobody }")}`,
  });
  assert.equal(
    CLOSING.exec(wifc(directory, ["lint", "b.yaml"]).stdout)?.[0],
    "No problems in 1 file, no sign-ins by federation; 1 error suppressed.\n",
  );
  const { status, stderr } = wifc(directory, ["lint", "a.yaml", "--rule", "malformed-id=off"]);
  assert.equal(status, 1);
  assert.equal(stderr, "wifc: `--rule malformed-id=off` has no effect: errors with this code are always reported\n");
});

test("--fix is not offered where it would write nothing", () => {
  const one = "1 error in 1 file.\n";
  const piped = wifc({}, ["lint", "-"], { input: MISSPELT });
  assert.equal(CLOSING.exec(piped.stdout)?.[0], one);
  const directory = directoryWith({ "a.yaml": MISSPELT });
  chmodSync(join(directory, "a.yaml"), 0o444);
  assert.equal(CLOSING.exec(wifc(directory, ["lint"]).stdout)?.[0], one);
});

test("only `lint` offers --fix", () => {
  const directory = directoryWith({ "a.yaml": MISSPELT });
  wifc(directory, ["lint", "--format", "json:report.json"]);
  for (const args of [
    ["merge-reports", "report.json"],
    ["compile", "a.yaml"],
    ["required-env", "a.yaml"],
    ["token", "a.yaml"],
  ]) {
    const { stdout, stderr } = wifc(directory, args);
    assert.match(stdout + stderr, /1 error in 1 file\.\n/);
  }
});

test("every finding of a fixture that has a fix is fixed", () => {
  for (const { source, folder, name } of readCases("invalid")) {
    const options = { readImport: importFromFolder(folder) };
    const own = lint(source, options).diagnostics.filter((each) => each.fix && each.path === source.name);
    const fixed = fix(source, { ...options, unsafe: true });
    const left = fixed.diagnostics.filter((each) => each.fix && each.path === source.name);
    assert.deepEqual([name, left], [name, []]);
    assert.ok(fixed.fixed >= own.length || own.length === 0, name);
  }
});

/** The places of a report for people, in its order. */
function placesOf(directory: string, ...args: readonly string[]): readonly (readonly [path: string, line: number])[] {
  const { stdout } = wifc(directory, ["lint", ...args]);
  return [...stdout.matchAll(/^(\S+?):(\d+):\d+:? (?:error|warning|note)/gm)].map(([, path = "", line]) => [
    path,
    Number(line),
  ]);
}

function importing(keys: Keys): string {
  return workflowFile({ on: "issues", imports: ["shared/s.md"], ...keys }).text;
}

test("the findings of a file are together and in the order of its lines, whichever file they were found with", () => {
  const auth = engineAuth({ provider: "Anthropic", "organization-id": "wrong" });
  const directory = directoryWith({
    ".git/HEAD": "",
    ".github/workflows/a.md": importing({ engine: { id: "cluade" } }),
    ".github/workflows/b.md": importing({ permissions: { contents: "read" } }),
    ".github/workflows/shared/s.md": workflowFile({ engine: { id: "claude", auth } }).text,
    "agent.yaml": BAD,
  });
  for (const args of [[], ["--format", "concise"], ["agent.yaml", ".github"]]) {
    const places = placesOf(directory, ...args);
    const paths = places.map(([path]) => path);
    assert.ok(new Set(paths).size >= 3 && paths.length > 4, paths.join(" "));
    assert.deepEqual(
      paths.filter((path, index) => path !== paths[index - 1]),
      [...new Set(paths)],
    );
    for (const [index, [path, line]] of places.entries()) {
      const [before = "", lineBefore = 0] = places[index - 1] ?? [];
      assert.ok(before !== path || lineBefore <= line, `${path}:${line}`);
    }
  }
});

test("a credential is masked also where its own finding is not shown", () => {
  const text = federatedAgent(
    agentAuth({}, { url: "https://id.example", headers: { "X-Api-Key": "0123456789abcdef0123", oops: 1 } }),
  ).text.replaceAll(/\n */g, " ");
  const args = ["lint", "agent.yaml", "--rule", "credential-in-config=warning", "--quiet"];
  const { stdout } = wifc({ "agent.yaml": text }, args);
  assert.match(stdout, /error/);
  assert.ok(!stdout.includes("0123456789abcdef"), stdout);
});
