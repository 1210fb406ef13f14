// Limits on what is loaded and installed. Unlike times, which `npm run bench` measures, these numbers are the same in every run. Explain
// in the commit why you raise one.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { bundleCommandLine, ROOT, type BundledFile } from "../../src/dev/bundle.ts";
import { MAIN } from "../support/command.ts";
import { FIXTURES } from "../support/fixtures.ts";
import { npm } from "../support/npm.ts";

const KB = 1000;

/** The limits in bytes. */
const SIZES = {
  "the bundled command line": 2000 * KB,
  "the package, packed": 1500 * KB,
  "the package, unpacked": 6200 * KB,
  "the packages that are installed with it": 3800 * KB,
};

/** The limits of a run: bytes of the bundle, modules of Node in addition to those of an empty run, and packages that it must not load. */
const RUNS: Readonly<Record<string, { bytes: number; builtins: number; without: readonly string[] }>> = {
  "--version": { bytes: 15 * KB, builtins: 0, without: ["commander"] },
  "--help": { bytes: 60 * KB, builtins: 32, without: ["fastest-levenshtein", "yaml"] },
  "schema --help": { bytes: 320 * KB, builtins: 32, without: ["globby", "yaml"] },
  "lint valid/token-from-github-actions/agent.yaml": {
    bytes: 177 * KB,
    builtins: 0,
    without: ["@actions/expressions", "commander", "fast-string-width", "fastest-levenshtein", "yaml"],
  },
  "lint --format github --fail-on warning valid/token-from-github-actions/agent.yaml": {
    bytes: 178 * KB,
    builtins: 0,
    without: ["@actions/expressions", "commander", "fast-string-width", "fastest-levenshtein", "yaml"],
  },
  "lint valid/checked-lock/workflow.md": {
    bytes: 184 * KB,
    builtins: 0,
    without: ["@actions/expressions", "commander", "fast-string-width", "fastest-levenshtein", "yaml"],
  },
  "lint invalid/missing-id-token-permission/wrong/workflow.md": {
    bytes: 305 * KB,
    builtins: 0,
    without: ["commander", "yaml"],
  },
  "lint invalid/open-rule/right/rules.json": {
    bytes: 382 * KB,
    builtins: 0,
    without: ["@bufbuild/re2", "@marcbachmann/cel-js", "commander"],
  },
  "lint invalid/open-rule/right-condition/rules.json": { bytes: 525 * KB, builtins: 0, without: ["commander"] },
  "lint invalid/unknown-key/wrong/agent.yaml": { bytes: 370 * KB, builtins: 0, without: ["commander", "yaml"] },
};

const LOADED = fileURLToPath(new URL("../support/loaded.cjs", import.meta.url));

function loadedBy(...args: readonly string[]): { files: string[]; builtins: number } {
  const { stderr } = spawnSync(process.execPath, ["--require", LOADED, ...args], { cwd: FIXTURES, encoding: "utf8" });
  return JSON.parse(stderr);
}

function assertAtMost(what: keyof typeof SIZES, bytes: number): void {
  assert.ok(bytes <= SIZES[what], `${what} has ${bytes} bytes, and ${SIZES[what]} are wanted at most`);
  // A limit that is far above the actual number would catch nothing.
  assert.ok(bytes >= SIZES[what] / 2, `${what} has only ${bytes} bytes: lower its budget`);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
}

describe("a run loads", () => {
  let bundle: readonly BundledFile[] = [];
  const empty = loadedBy("--eval", "0").builtins;
  before(async () => {
    bundle = await bundleCommandLine();
  });

  for (const [args, most] of Object.entries(RUNS)) {
    test(`no more than it needs: ${args}`, () => {
      const { files, builtins } = loadedBy(MAIN, ...args.split(" "));
      const loaded = bundle.filter(({ name }) => files.some((file) => basename(file) === name));
      assert.equal(loaded.length, files.length, "a file that is not of the bundle: `npm run build`?");
      const packages = new Set(loaded.flatMap((file) => file.packages));
      assert.deepEqual(
        most.without.filter((name) => packages.has(`node_modules/${name}`)),
        [],
      );
      const bytes = loaded.reduce((sum, { code }) => sum + code.length, 0);
      assert.ok(bytes <= most.bytes, `${bytes} bytes, and ${most.bytes} are wanted at most`);
      assert.ok(
        builtins - empty <= most.builtins,
        `${builtins - empty} modules of Node, but the limit is ${most.builtins}`,
      );
    });
  }

  test("no more than the bundle has", () => {
    assertAtMost(
      "the bundled command line",
      bundle.reduce((sum, { code }) => sum + code.length, 0),
    );
  });
});

test("the package is small", () => {
  const [packed]: { size: number; unpackedSize: number }[] = JSON.parse(
    npm(ROOT, "pack", "--dry-run", "--json", "--ignore-scripts", "--silent"),
  );
  assertAtMost("the package, packed", packed?.size ?? 0);
  assertAtMost("the package, unpacked", packed?.unpackedSize ?? 0);
});

test("its dependencies are small", () => {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  const sizes = Object.keys(dependencies).map((name) => sizeOf(join(ROOT, "node_modules", name)));
  assertAtMost(
    "the packages that are installed with it",
    sizes.reduce((sum, size) => sum + size, 0),
  );
});
