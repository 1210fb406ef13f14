// Which files a run reads and writes: none through a link out of the checked repository, and it overwrites no input.
import assert from "node:assert/strict";
import { chmodSync, existsSync, linkSync, readFileSync, readdirSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { directoryWith, wifc } from "../support/command.ts";
import { federatedAgent } from "../support/sources.ts";

const GOOD = federatedAgent().text;
// Contains a mistake that `--fix` can fix, and a line that a code frame would show.
const FIXABLE = GOOD.replace("federation_rule_id", "federation_rule");
const OUT = "it is a link that points outside the repository";

/** Makes a repository, and next to it the targets of its links. */
function repository() {
  const directory = directoryWith({
    "outside/agent.yaml": FIXABLE,
    "outside/settings.json": "{}",
    "repo/.git/HEAD": "",
    "repo/real.agent.yaml": FIXABLE,
    "repo/.github/workflows/w.md": "---\non: push\nimports: [shared.md, linked/agent.md]\n---\n",
    "outside/agent.md": "---\nengine: { id: claude, SECRET: 1 }\n---\n",
  });
  const repo = join(directory, "repo");
  symlinkSync("../outside/agent.yaml", join(repo, "out.agent.yaml"));
  symlinkSync("real.agent.yaml", join(repo, "in.agent.yaml"));
  symlinkSync("/proc/self/environ", join(repo, "env.agent.yaml"));
  symlinkSync("../outside", join(repo, "linked"));
  symlinkSync("../../../outside/agent.md", join(repo, ".github/workflows/shared.md"));
  return { repo, outside: join(directory, "outside") };
}

for (const command of ["lint", "compile", "required-env", "token", "doctor"]) {
  for (const file of ["out.agent.yaml", "linked/agent.yaml"]) {
    test(`${command} reads nothing through ${file}`, () => {
      const { repo } = repository();
      const { status, stdout, stderr } = wifc(repo, [command, file, "--quiet"]);
      assert.deepEqual([status, stdout, stderr], [2, "", `wifc: cannot read ${file}: ${OUT}\n`]);
    });
  }
}

test("the environment of the process is not a file, by whatever name", () => {
  const { repo } = repository();
  for (const file of ["env.agent.yaml", "/proc/self/environ"]) {
    const { status, stdout, stderr } = wifc(repo, ["lint", file], { env: { MARK: "shown-by-mistake" } });
    assert.deepEqual([status, stdout.includes("MARK")], [2, false]);
    assert.equal(stderr, `wifc: cannot read ${file}: it is not a regular file\n`);
  }
});

test("a list, a glob and a directory cannot lead out of the repository, and neither can a name", () => {
  const { repo } = repository();
  const input = "out.agent.yaml\0env.agent.yaml\0linked/agent.yaml\0in.agent.yaml\0";
  const listed = wifc(repo, ["lint", "--fix", "--files-from", "-"], { input });
  assert.equal(listed.status, 2);
  for (const file of ["out.agent.yaml", "env.agent.yaml", "linked/agent.yaml"]) {
    assert.match(listed.stderr, new RegExp(`^wifc: cannot read ${file}: it is`, "m"));
  }
  assert.match(listed.stdout, /^in\.agent\.yaml:/);
  const walked = wifc(repo, ["lint", "linked"]);
  assert.deepEqual([walked.status, walked.stderr], [2, `wifc: cannot read linked: ${OUT}\n`]);
  const globbed = wifc(repo, ["lint", "--format", "concise", "*.agent.yaml", "linked/*.yaml"]);
  assert.doesNotMatch(globbed.stdout, /out\.agent|env\.agent|linked/);
});

test("a listed file outside the repository is not read, but a named one is", () => {
  const { repo, outside } = repository();
  const file = join(outside, "agent.yaml");
  const listed = wifc(repo, ["lint", "--files-from", "-"], { input: `${file}\n` });
  assert.deepEqual([listed.status, listed.stderr], [2, `wifc: cannot read ${file}: it is outside the repository\n`]);
  assert.equal(wifc(repo, ["lint", file]).status, 1);
});

test("a link within the repository is read but not fixed; the file itself is fixed", () => {
  const { repo } = repository();
  const { status, stdout, stderr } = wifc(repo, ["lint", "--fix", "in.agent.yaml"]);
  assert.equal(status, 2);
  assert.match(stdout, /^in\.agent\.yaml:.*unknown-key/);
  assert.equal(stderr, "wifc: cannot fix in.agent.yaml: it is a link; name the file that it points to\n");
  assert.equal(readFileSync(join(repo, "real.agent.yaml"), "utf8"), FIXABLE);
  assert.equal(wifc(repo, ["lint", "--fix", "real.agent.yaml"]).status, 0);
});

test("an import through a link out of the repository is not read", () => {
  const { repo } = repository();
  const { status, stdout } = wifc(repo, ["lint", ".github/workflows/w.md"]);
  assert.equal(status, 1);
  assert.match(stdout, /missing-import/);
  assert.doesNotMatch(stdout, /SECRET/);
});

test("no output is written through a link to a file, or to a directory outside the repository", () => {
  const { repo, outside } = repository();
  const before = readdirSync(outside);
  for (const args of [
    ["compile", "real.agent.yaml", "-o", "out.agent.yaml"],
    ["lint", "real.agent.yaml", "--format", "sarif:out.agent.yaml"],
    ["lint", "real.agent.yaml", "--format", "json:linked/new.json"],
    ["lint", "real.agent.yaml", "-o", "linked/new.json"],
    ["schema", "-o", "linked/settings.json"],
    ["schema", "--install", "--match", "*.yaml", "-o", "linked/new.json"],
  ]) {
    assert.notEqual(wifc(repo, args).status, 0, args.join(" "));
  }
  assert.deepEqual(readdirSync(outside), before);
  assert.equal(readFileSync(join(outside, "agent.yaml"), "utf8"), FIXABLE);
  assert.equal(readFileSync(join(outside, "settings.json"), "utf8"), "{}");
});

for (const name of ["agent.schema.json", "settings.json"]) {
  test(`an editor is not set up through a link in place of ${name}, and nothing is written`, () => {
    const directory = directoryWith({ "outside.json": "{}", "repo/.git/HEAD": "", "repo/.vscode/keep": "" });
    symlinkSync("../../outside.json", join(directory, "repo/.vscode", name));
    const { status, stderr } = wifc(join(directory, "repo"), ["schema", "--install"]);
    assert.equal(status, 2);
    assert.match(stderr, /^wifc: cannot (?:read|write) \.vscode\/\S+: it is a link[^\n]*\n$/);
    assert.equal(readFileSync(join(directory, "outside.json"), "utf8"), "{}");
    assert.deepEqual(readdirSync(join(directory, "repo/.vscode")).length, 2);
  });
}

const INPUTS: readonly (readonly [args: readonly string[], input: string])[] = [
  [["compile", "a.yaml", "-o", "a.yaml"], "a.yaml"],
  [["compile", "a.yaml", "-o", "./a.yaml"], "a.yaml"],
  [["compile", "a.yaml", "-o", "hard.yaml"], "a.yaml"],
  [["compile", "a.yaml", "--format", "github-env", "-o", "a.yaml"], "a.yaml"],
  [["compile", "a.yaml", "--vars-file", "vars", "-o", "vars"], "vars"],
  [["required-env", "a.yaml", "-o", "a.yaml"], "a.yaml"],
  [["required-env", "a.yaml", "b.yaml", "-o", "b.yaml"], "b.yaml"],
  [["lint", "w.md", "--format", "sarif:w.md"], "w.md"],
  [["lint", "w.md", "-o", "hard.md"], "w.md"],
  [["lint", "w.md", "--format", "markdown:shared.md"], "shared.md"],
  [["lint", "--files-from", "list", "-o", "list"], "list"],
  [["merge-reports", "r.json", "--format", "json", "-o", "r.json"], "r.json"],
  [["check-lock", "w.md", "-o", "w.lock.yml"], "w.lock.yml"],
];

for (const [args, input] of INPUTS) {
  const command = args.join(" ");
  test(`no run overwrites its input: ${command}`, () => {
    const directory = directoryWith({
      "a.yaml": GOOD,
      "b.yaml": GOOD,
      vars: "vars.X=1\n",
      list: "a.yaml\n",
      "w.md": "---\non: push\nimports: [shared.md]\n---\n",
      "w.lock.yml": "jobs: {}\n",
      "shared.md": "---\nengine: claude\n---\n",
      "r.json": '{"version":1,"files":0,"errors":0,"warnings":0,"diagnostics":[]}',
    });
    linkSync(join(directory, "a.yaml"), join(directory, "hard.yaml"));
    linkSync(join(directory, "w.md"), join(directory, "hard.md"));
    const before = readFileSync(join(directory, input), "utf8");
    const { status, stdout, stderr } = wifc(directory, args);
    assert.deepEqual([status, stdout], [2, ""]);
    assert.match(stderr, /^wifc: cannot write \S+: it is an input of this run$/m);
    assert.equal(readFileSync(join(directory, input), "utf8"), before);
  });
}

test("a read-only file is not fixed, which is reported, and its findings stay", () => {
  const directory = directoryWith({ "a.yaml": FIXABLE });
  chmodSync(join(directory, "a.yaml"), 0o444);
  const { status, stdout, stderr } = wifc(directory, ["lint", "--fix"]);
  assert.equal(status, 2);
  assert.match(stdout, /^a\.yaml:.*unknown-key/);
  assert.equal(stderr, "wifc: cannot fix a.yaml: it is read-only\n");
  assert.equal(statSync(join(directory, "a.yaml")).mode & 0o777, 0o444);
  assert.ok(!existsSync(join(directory, "a.yaml.orig")));
});
