// `.gitignore` files work as in git, and none makes a search slow.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import * as fc from "fast-check";
import { findFiles } from "../../src/cli/find-files.ts";
import { parseIgnorePattern } from "../../src/cli/ignore-pattern.ts";
import { walkDirectory } from "../../src/cli/walk-directory.ts";
import { directoryWith } from "../support/command.ts";
import { inDirectory } from "../support/in-process.ts";

/** What a search of a directory finds. */
async function walk(directory: string): Promise<string[]> {
  return await inDirectory(directory, () => [...walkDirectory(".")].map(({ path }) => path));
}

const NAMES = ["a", "b", "ab", "a b", "[a]", "a-b", "é", "A", "!a", "#a", "a ", "]"];
const FILES = ["x.yaml", "y.yaml", "[a].yaml", "é.yaml", " a.yaml", "A.yaml"];
const PIECES = [
  ..."ab*?![]# é",
  ..."** [ab] [!a] [a-c] [[:alpha:]] \\a \\* x.yaml []a] [^b] [a\\-c]".split(" "),
  "\\ ",
];

const directory = fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }).map((names) => names.join("/"));
const part = fc.oneof(
  fc.constant("**"),
  fc.constantFrom(...NAMES),
  fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join("")),
);
const line = fc
  .tuple(
    fc.constantFrom("", "", "!"),
    fc.constantFrom("", "", "/"),
    fc.array(part, { minLength: 1, maxLength: 3 }),
    fc.constantFrom("", "", "/", " "),
  )
  .map(([mark, start, parts, end]) => mark + start + parts.join("/") + end);
const ignoreFile = fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join("\n"));
const tree = fc.record({
  files: fc.array(fc.tuple(directory, fc.constantFrom(...FILES)), { minLength: 10, maxLength: 20 }),
  ignoring: fc.array(fc.tuple(directory, ignoreFile), { minLength: 1, maxLength: 4 }),
});

/** The files that git itself does not ignore. */
function listByGit(repository: string): string[] {
  const options = ["-c", "core.ignorecase=false", "-c", "core.excludesFile="];
  const { stdout } = spawnSync("git", [...options, "ls-files", "-z", "--others", "--exclude-standard"], {
    cwd: repository,
    encoding: "utf8",
  });
  return stdout
    .split("\0")
    .filter((path) => path.endsWith(".yaml"))
    .toSorted();
}

test("for any files and any `.gitignore` files, the files that git does not ignore are found", async () => {
  await fc.assert(
    fc.asyncProperty(tree, async ({ files, ignoring }) => {
      const repository = directoryWith({});
      spawnSync("git", ["init", "--quiet"], { cwd: repository });
      const written = [
        ...files.map(([at, name]) => [join(at, name), ""]),
        ...ignoring.map(([at, text]) => [join(at, ".gitignore"), text]),
      ];
      for (const [path = "", text = ""] of written) {
        mkdirSync(dirname(join(repository, path)), { recursive: true });
        writeFileSync(join(repository, path), text);
      }
      assert.deepEqual((await walk(repository)).toSorted(), listByGit(repository));
    }),
    { numRuns: 60, seed: 1 },
  );
});

test("a glob skips the same files as a directory", async () => {
  const repository = directoryWith({
    ".gitignore": "a/*.yaml\n",
    "a/x.yaml": "",
    "b/.gitignore": "x.yaml",
    "b/x.yaml": "",
    "b/y.yaml": "",
  });
  assert.deepEqual(
    await inDirectory(repository, async () => [...(await findFiles(["*/*.yaml"]))].map(({ path }) => path)),
    ["b/y.yaml"],
  );
});

test("any pattern is matched quickly with a path of any depth", () => {
  const deep = Array.from({ length: 2000 }, () => "a");
  for (const pattern of ["**/a/**/a/**/a/b", `${"**/a/".repeat(300)}b`, `${"*a".repeat(300)}*b`]) {
    assert.equal(parseIgnorePattern(pattern)?.matches(deep, false), false, pattern);
    assert.equal(parseIgnorePattern(pattern)?.matches(["a".repeat(255)], false), false, pattern);
  }
});

test("patterns beyond the limit have no effect, and the files that they match are checked", async () => {
  const repository = directoryWith({ ".gitignore": `${"nothing\n".repeat(2000)}x.yaml\n`, "x.yaml": "" });
  assert.deepEqual(await walk(repository), ["x.yaml"]);
});
