// A search finds the files of all dialects by their content, and says nothing about other files.
import assert from "node:assert/strict";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directoryWith, wifc } from "../support/command.ts";
import { listOtherFiles } from "../support/other-files.ts";
import { federatedAgent } from "../support/sources.ts";

const { text: GOOD } = federatedAgent();
const BAD = GOOD.replace("fdrl_", "fdrl-");
const AGENT = "models:\n  claude:\n    provider: anthropic\n    model: claude-sonnet-4-5\n    auth: 1\n";
const HELM = "kind: Pod\nmetadata:\n  name: {{ .Release.Name }}\n{{- if .Values.auth }}\nagents: 1\n{{- end }}\n";

const OTHERS = {
  "template.yaml": "Resources:\n  auth: !Ref Auth\n  engine: !Sub x\n",
  "mkdocs.yml": "extensions:\n  - engine: !!python/name:material.emoji\n",
  "twice.yaml": "auth: 1\nauth: 2\n---\nengine: 1\n---\nagents: 1\n",
  "chart/templates/pod.yaml": HELM,
  "broken.yaml": "auth: [\nengine: '\n",
  "hidden.yaml": "au\u200Bth: 1\nauth: 2\n",
  "large.yaml": `auth: 1\n${"# comment\n".repeat(120_000)}`,
  "list.yml": "- agents: 1\n",
  "pipeline.yml": "agents:\n  queue: default\nsteps:\n  - command: make\n",
  "crew.yaml": "agents:\n  researcher:\n    role: Researcher\n    llm: gpt-4o\n",
  "team.yaml": "version: 1\nagents:\n  planner:\n    model: gpt-4o\n",
  "list-of-models.yaml": "models:\n  - name: gpt\nagents:\n  planner:\n    model: gpt\n",
  "data.json": '{ "agents": {}, "auth": 1 }',
  "empty.yaml": "",
  "x.lock.yml": AGENT,
};

const lint = (place: Parameters<typeof wifc>[0], ...args: readonly string[]) =>
  wifc(place, ["lint", "--format", "concise", ...args]);
const codes = (stdout: string) =>
  Array.from(stdout.matchAll(/^(\S+?):.*?(\w+)\[([\w-]+)\]/gm), (match) => match.slice(1));

test("a search prints nothing about files of no dialect, whatever is wrong with them", () => {
  const directory = directoryWith(OTHERS);
  for (const args of [[], ["."], ["*.yaml", "[lm]*.yml", "*.json", "chart"]]) {
    const { status, stdout, stderr } = lint(directory, ...args, "--allow-empty");
    assert.deepEqual([status, stdout, stderr], [0, "", ""], args.join(" "));
  }
});

test("300 files as people write them, without a federated sign-in, give no output", () => {
  const files = listOtherFiles();
  assert.ok(Object.keys(files).length >= 300);
  const { status, stdout, stderr } = lint(files, "--allow-empty");
  assert.deepEqual([status, stdout, stderr], [0, "", ""]);
});

test("a file of no dialect that is named gets a note, unless it cannot be read", () => {
  const { status, stdout } = lint(OTHERS, ...Object.keys(OTHERS).filter((name) => !/lock|large|broken/.test(name)));
  assert.deepEqual(codes(stdout), [
    ["chart/templates/pod.yaml", "note", "template-file"],
    ["crew.yaml", "note", "unrecognized-file"],
    ["data.json", "note", "unrecognized-file"],
    ["empty.yaml", "note", "empty-document"],
    ["hidden.yaml", "error", "hidden-character"],
    ["list-of-models.yaml", "note", "unrecognized-file"],
    ["list.yml", "note", "root-not-mapping"],
    ["mkdocs.yml", "note", "unrecognized-file"],
    ["pipeline.yml", "note", "unrecognized-file"],
    ["team.yaml", "note", "unrecognized-file"],
    ["template.yaml", "note", "unrecognized-file"],
    ["twice.yaml", "note", "unrecognized-file"],
  ]);
  assert.equal(status, 1);
  assert.deepEqual(codes(lint(OTHERS, "broken.yaml").stdout), [["broken.yaml", "error", "yaml-syntax"]]);
  for (const name of ["template.yaml", "chart/templates/pod.yaml"]) {
    const refused = wifc(OTHERS, ["required-env", name]);
    assert.deepEqual([refused.status, refused.stdout], [1, ""]);
    assert.match(refused.stderr, /unrecognized-file|template-file/);
  }
});

const TEMPLATES = [
  "a: {{ .Values.x }}\nb: {{ x }}\n",
  "a:\n  - {{ x }}\n  - {{ y }} z\n",
  "{{- range .Values.x }}\na: 1\n{{- end }}\n",
  "{% if cookiecutter.x %}\na: 1\n{% endif %}\n",
  "- name: {{ x }} {{ y }}\n",
];

test("a template that is named is not a syntax error; text that is YAML in spite of `{{` is no template", () => {
  for (const text of TEMPLATES) {
    assert.deepEqual(codes(lint({ "x.yaml": text }, "x.yaml").stdout), [["x.yaml", "note", "template-file"]], text);
  }
  const quoted = "a: '{{ x }}'\nb: x-{{ y }}\nc: |\n  {{ z }}\n";
  assert.deepEqual(codes(lint({ "x.yaml": quoted }, "x.yaml").stdout), [["x.yaml", "note", "unrecognized-file"]]);
});

test("a file that is found is checked in every encoding and spelling, and with a syntax error", () => {
  const wide = Buffer.from(`\uFEFF${BAD}`, "utf16le");
  const windows = Buffer.from(`# caf\u00e9\n${BAD}`, "latin1");
  const files = {
    "a-broken.yaml": `${AGENT}agents: { root: [\n`,
    "b-wide.yaml": wide,
    "c-windows.yaml": windows,
    "d-escaped.yaml": BAD.replace('"agents"', '"\\x61gents"').replaceAll('"auth"', '"\\u0061uth"'),
    "e-template.yaml": `${AGENT}agents:\n  root: {{ x }}\n  {{ y }}\n`,
  };
  assert.deepEqual(
    codes(lint(files).stdout).map(([path, severity, code]) => `${path} ${severity} ${code}`),
    [
      "a-broken.yaml error yaml-syntax",
      "b-wide.yaml error wrong-encoding",
      "c-windows.yaml error wrong-encoding",
      "d-escaped.yaml error malformed-id",
      "e-template.yaml error yaml-syntax",
    ],
  );
});

test("a directory is searched for `required-env` as for `lint`", () => {
  const { status, stdout, stderr } = wifc({ ...OTHERS, "agent.yaml": GOOD }, ["required-env", ".", "--format", "json"]);
  assert.deepEqual([status, stderr], [0, ""]);
  const { reports }: { reports: { path: string }[] } = JSON.parse(stdout);
  assert.deepEqual(
    reports.map(({ path }) => path),
    ["agent.yaml"],
  );
});

test("a report can be written to a file that was found but is of no dialect, and to no file that was checked", () => {
  const directory = directoryWith({ "agent.yaml": GOOD });
  writeFileSync(join(directory, "report.yaml"), "auth: 1\n");
  assert.equal(lint(directory, "-o", "report.yaml").status, 0);
  const refused = lint(directory, "-o", "agent.yaml");
  assert.equal(refused.status, 2);
  assert.match(refused.stderr, /it is an input of this run/);
});

test("a glob through a link out of the repository is reported, also for a file of no dialect", () => {
  const outside = directoryWith({ "other.yaml": "a: 1\n" });
  const directory = directoryWith({ ".git/HEAD": "" });
  symlinkSync(outside, join(directory, "link"));
  const { status, stderr } = lint(directory, "link/*.yaml");
  assert.equal(status, 2);
  assert.match(stderr, /cannot read link\/other\.yaml: it is a link that points outside the repository/);
});
