// The workflows of this repository: their actions are pinned and have only the permissions they need.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  /** A workflow of this repository. */
  readonly uses?: string;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = fileURLToPath(new URL("../../.github/workflows/", import.meta.url));

/** All permissions that each job of a workflow may have. */
const RIGHTS = {
  "ci.yml": { test: { contents: "read" }, windows: { contents: "read" }, executable: { contents: "read" } },
  "nightly.yml": { fuzz: { contents: "read" }, bench: { contents: "read" } },
  "playground.yml": { build: { contents: "read" }, publish: { pages: "write", "id-token": "write" } },
  "release.yml": {
    pack: { contents: "read" },
    executables: { contents: "read" },
    try: { contents: "read" },
    publish: { "id-token": "write" },
    release: { contents: "write", "id-token": "write", attestations: "write" },
    playground: { contents: "read", pages: "write", "id-token": "write" },
  },
};

function read(file: string): Workflow {
  return parse(readFileSync(join(FOLDER, file), "utf8"));
}

test("every workflow is listed here", () => {
  assert.deepEqual(readdirSync(FOLDER).toSorted(), Object.keys(RIGHTS));
});

for (const [file, rights] of Object.entries(RIGHTS)) {
  describe(file, () => {
    const { on, permissions, jobs } = read(file);
    const steps: Step[] = Object.values(jobs).flatMap((job) => job.steps ?? []);

    test("gives each job the permissions it needs, and no others", () => {
      assert.deepEqual(permissions, {});
      assert.deepEqual(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.permissions])), rights);
    });

    test("pins every action to a commit, with its version in a comment", () => {
      const lines = readFileSync(join(FOLDER, file), "utf8").match(/\buses: (?!\.\/).*/g) ?? [];
      assert.equal(lines.length, steps.filter(({ uses }) => uses !== undefined).length);
      for (const line of lines) assert.match(line, /^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    test("runs no external text as a script, and leaves no credentials behind", () => {
      assert.ok(!("pull_request_target" in on) && !("workflow_run" in on));
      for (const { run = "" } of steps) assert.doesNotMatch(run, /\$\{\{/);
      for (const { uses = "", with: inputs } of steps) {
        if (uses.startsWith("actions/checkout@")) assert.equal(inputs?.["persist-credentials"], false);
      }
    });
  });
}

test("the jobs that may publish run nothing but that", () => {
  const { jobs } = read("release.yml");
  const runs = (name: string) => jobs[name]?.steps?.flatMap(({ run }) => run ?? []);
  assert.deepEqual(runs("publish"), ["npm publish --provenance --access public --ignore-scripts ./wifc-*.tgz"]);
  assert.deepEqual(runs("release"), [
    'gh release create "$GITHUB_REF_NAME" --repo "$GITHUB_REPOSITORY" --verify-tag --generate-notes executables/*',
  ]);
});

// What GITHUB_TOKEN does, such as publishing a release, starts no workflow: https://docs.github.com/actions/concepts/security/github_token
test("no workflow waits for what only a workflow does, and those that are called exist", () => {
  for (const file of Object.keys(RIGHTS)) {
    const { on, jobs } = read(file);
    assert.ok(!("release" in on), file);
    for (const { uses } of Object.values(jobs)) {
      if (uses !== undefined) assert.ok("workflow_call" in read(uses.replace("./.github/workflows/", "")).on);
    }
  }
});
