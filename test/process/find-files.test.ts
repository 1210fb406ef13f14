// Which files a run checks, and in which order, in real directories.
import assert from "node:assert/strict";
import fs, { mkdirSync, symlinkSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { findFiles } from "../../src/cli/find-files.ts";
import { mergeFound, type FoundFile, takeShard } from "../../src/cli/found-file.ts";
import { readListedFiles } from "../../src/cli/listed-files.ts";
import { directoryWith } from "../support/command.ts";
import { inDirectory } from "../support/in-process.ts";

/** Finds paths with `directory` as the current directory. */
async function find(directory: string, ...paths: readonly string[]): Promise<string[]> {
  return await inDirectory(directory, async () => [...(await findFiles(paths))].map(({ path }) => path));
}

const files = (...paths: readonly string[]) => Object.fromEntries(paths.map((path) => [path, ""]));
const found = (letters: string, named = false): FoundFile[] => [...letters].map((path) => ({ path, named }));

const paths = (sequences: readonly FoundFile[][]) => [...mergeFound(sequences)].map(({ path }) => path).join("");

test("the files of a directory are found in the order of their paths", async () => {
  const directory = directoryWith(
    files("a/x.yaml", "a-b/x.yaml", "a.yaml", "a0/x.yaml", "B.yaml", "é.yml", "a/b/c.yml"),
  );
  const order = await find(directory, ".");
  assert.deepEqual(order, order.toSorted());
  assert.deepEqual(order, ["B.yaml", "a-b/x.yaml", "a.yaml", "a/b/c.yml", "a/x.yaml", "a0/x.yaml", "é.yml"]);
});

test("several directories, files and globs give one sorted list without duplicates", async () => {
  const directory = directoryWith(files("a/1.yaml", "a/2.yaml", "b/1.yaml", "c/1.yaml", "c/2.yaml"));
  assert.deepEqual(await find(directory, "c", "a", "b/1.yaml", "./a/2.yaml", "*/1.yaml", join(directory, "c")), [
    "a/1.yaml",
    "a/2.yaml",
    "b/1.yaml",
    "c/1.yaml",
    "c/2.yaml",
  ]);
  const both = await inDirectory(directory, async () => [...(await findFiles(["a", "a/2.yaml"]))]);
  assert.deepEqual(
    both.map(({ named }) => named),
    [false, true],
  );
});

test("files in a parent of the current directory are named from the current directory", async () => {
  const directory = directoryWith(files("a.yaml", "here/b.yaml", "z.yaml"));
  const order = await find(join(directory, "here"), "..");
  assert.deepEqual(order.toSorted(), order);
  assert.deepEqual(order.slice(-1), ["b.yaml"]);
  assert.deepEqual(order.length, 3);
});

test("sequences are merged without reading further ahead than necessary", () => {
  assert.equal(paths([]), "");
  assert.equal(paths([found("adx"), found("bd", true), found(""), found("cdy")]), "abcdxy");
  const merged = [...mergeFound([found("ab"), found("b", true)])];
  assert.deepEqual(merged, [...found("a"), ...found("b", true)]);
  let asked = 0;
  function* endless(): Generator<FoundFile> {
    for (;;) yield { path: String.fromCodePoint(0x61 + asked++), named: false };
  }
  const [first] = mergeFound([endless(), found("z")]);
  assert.deepEqual([first?.path, asked], ["a", 1]);
});

/** `.gitignore` files by their directory, and the files that are not ignored. */
const IGNORED: readonly [what: string, ignoring: Readonly<Record<string, string>>, left: readonly string[]][] = [
  ["a name anywhere", { "": "x.yaml" }, ["a/b/y.yaml", "a/y.yaml"]],
  ["a name in one directory", { "": "/x.yaml" }, ["a/b/x.yaml", "a/b/y.yaml", "a/x.yaml", "a/y.yaml"]],
  ["a directory", { "": "b/" }, ["a/x.yaml", "a/y.yaml", "x.yaml"]],
  ["a nested file", { a: "x.yaml" }, ["a/b/y.yaml", "a/y.yaml", "x.yaml"]],
  ["a nested file, bound", { a: "/x.yaml\n" }, ["a/b/x.yaml", "a/b/y.yaml", "a/y.yaml", "x.yaml"]],
  ["a nested path", { a: "b/*.yaml\r\n" }, ["a/x.yaml", "a/y.yaml", "x.yaml"]],
  ["a nested exception", { "": "*.yaml", a: "!y.yaml" }, ["a/b/y.yaml", "a/y.yaml"]],
  [
    "an exception for a directory",
    { "": "b", a: "!b" },
    ["a/b/x.yaml", "a/b/y.yaml", "a/x.yaml", "a/y.yaml", "x.yaml"],
  ],
  ["no exception within what is left out", { "": "a/", a: "!*" }, ["x.yaml"]],
  [
    "a comment, a blank and nonsense",
    { "": "# *.yaml\n\n   \n[\n!\n\\\n" },
    ["a/b/x.yaml", "a/b/y.yaml", "a/x.yaml", "a/y.yaml", "x.yaml"],
  ],
];

for (const [what, ignoring, left] of IGNORED) {
  test(`\`.gitignore\` files are respected: ${what}`, async () => {
    const ignoreFiles = Object.entries(ignoring).map(([at, text]) => [join(at, ".gitignore"), text]);
    const directory = directoryWith({
      ...files("x.yaml", "a/x.yaml", "a/y.yaml", "a/b/x.yaml", "a/b/y.yaml"),
      ...Object.fromEntries(ignoreFiles),
    });
    assert.deepEqual(await find(directory, "."), left);
  });
}

test("`.gitignore` files above are respected up to the root of the repository", async () => {
  const below = {
    ".gitignore": "x.yaml\n/r/s/y.yaml\n",
    "r/s/t/x.yaml": "",
    "r/s/y.yaml": "",
    "r/s/z.yaml": "",
    "r/.gitignore": "/s/z.yaml",
  };
  const inside = directoryWith({ ".git/HEAD": "", ...below });
  assert.deepEqual(await find(join(inside, "r/s"), "."), []);
  const outside = directoryWith({ "r/.git/HEAD": "", ...below });
  assert.deepEqual(await find(join(outside, "r/s"), "."), ["t/x.yaml", "y.yaml"]);
});

test("no `.gitignore` makes the search slow", async () => {
  const deep = "a/".repeat(40);
  const directory = directoryWith({
    ".gitignore": `${"**/a/".repeat(12)}**/b\n${"*a".repeat(40)}*b\n`,
    [`${deep}x.yaml`]: "",
  });
  assert.deepEqual(await find(directory, "."), [`${deep}x.yaml`]);
});

test("a directory whose `.gitignore` cannot be read is reported by name, also the current one", async (context) => {
  const directory = directoryWith(files(".gitignore", "a.yaml"));
  const opening = context.mock.method(fs, "openSync", () => {
    throw Object.assign(new Error("no"), { code: "EACCES" });
  });
  syncBuiltinESMExports();
  const [unread] = await inDirectory(directory, async () => [...(await findFiles(["."]))]);
  opening.mock.restore();
  syncBuiltinESMExports();
  const unreadable = "its .gitignore cannot be read: permission denied";
  assert.deepEqual(unread, { path: "./", named: false, unreadable });
});

test("links are not followed, and `node_modules` and `.git` are skipped", async () => {
  const directory = directoryWith(files("a/x.yaml", "node_modules/p/x.yaml", "a/node_modules/x.yaml", ".git/x.yaml"));
  symlinkSync("..", join(directory, "a/up"));
  symlinkSync("x.yaml", join(directory, "a/link.yaml"));
  mkdirSync(join(directory, "directory.yaml"));
  assert.deepEqual(await find(directory, "."), ["a/x.yaml"]);
  assert.deepEqual(await find(directory, "a/link.yaml", "node_modules/p"), ["a/link.yaml", "node_modules/p/x.yaml"]);
});

test("a glob that matches nothing is reported", async () => {
  const [nothing] = await inDirectory(directoryWith(files("a.yaml")), async () => [...(await findFiles(["b*.yaml"]))]);
  assert.match(nothing?.unreadable ?? "", /no file matches/);
});

const LISTS: readonly [what: string, list: string][] = [
  ["one a line", "b.yaml\n.github/workflows/w.md\na b.yaml\n"],
  ["with CRLF and blank lines", "b.yaml\r\n\r\n.github/workflows/w.md\r\n  \r\na b.yaml"],
  ["before NULs", "b.yaml\0.github/workflows/w.md\0a b.yaml\0"],
];

for (const [what, list] of LISTS) {
  test(`a list can name files ${what}; other kinds of files are skipped, and deleted ones counted`, async () => {
    const separator = list.includes("\0") ? "\0" : "\n";
    const more = ["README.md", "src/main.ts", "x.lock.yml", "gone.yaml", "gone.ts", ""].join(separator);
    const directory = directoryWith({
      ...files("b.yaml", ".github/workflows/w.md", "a b.yaml", "README.md", "x.lock.yml"),
      list: list + separator + more,
    });
    const { files: listed, missing } = await inDirectory(directory, () => readListedFiles("list"));
    assert.deepEqual(
      listed.map(({ path }) => path),
      ["b.yaml", ".github/workflows/w.md", "a b.yaml"],
    );
    assert.equal(missing, 1);
  });
}

test("a NUL-separated list can contain a name with a line break", async () => {
  const directory = directoryWith({ "a\nb.yaml": "", list: "a\nb.yaml\0" });
  assert.deepEqual((await inDirectory(directory, () => readListedFiles("list"))).files, [
    { path: "a\nb.yaml", named: false },
  ]);
});

test("every file is in exactly one shard, independent of other files, and shards have similar sizes", () => {
  const all = Array.from({ length: 1000 }, (_, index) => ({ path: `d${index % 7}/agent-${index}.yaml`, named: false }));
  for (const count of [1, 2, 3, 8]) {
    const shards = Array.from({ length: count }, (_, index) => [...takeShard(all, { index: index + 1, count })]);
    assert.deepEqual(new Set(shards.flat()), new Set(all));
    assert.equal(shards.flat().length, all.length);
    for (const shard of shards) assert.ok(Math.abs(shard.length - 1000 / count) < 100, `${shard.length} of ${count}`);
    const [first = []] = shards;
    assert.deepEqual(
      [...takeShard(all.toReversed().slice(0, 500), { index: 1, count })],
      first.filter((file) => all.indexOf(file) >= 500).toReversed(),
    );
  }
});
