// What replaces modules of Node in the web extension: files that take time to read, and paths that are those of URIs.
import assert from "node:assert/strict";
import { beforeEach, describe, test } from "node:test";
import * as fs from "../../editors/vscode/src/web/fs.mts";
import { setDirectory } from "../../editors/vscode/src/web/globals.mts";
import type { Entry } from "../../editors/vscode/src/web/protocol.mts";
import { fileURLToPath, pathToFileURL, setFolder } from "../../editors/vscode/src/web/url.mts";
import { createMemoryFiles } from "../support/memory-files.ts";
import { present } from "../support/sources.ts";

const TEXT = new TextEncoder().encode("models: {}\n");

const ENTRIES: Readonly<Record<string, Entry>> = {
  "/": { kind: "directory", children: [{ name: "w", isFile: false }] },
  "/w": { kind: "directory", children: [{ name: "agent.yaml", isFile: true }] },
  "/w/agent.yaml": { kind: "file", size: TEXT.length, bytes: TEXT },
  "/w/large.yaml": { kind: "file", size: 5 },
};

async function read(paths: readonly string[]): Promise<(Entry | null)[]> {
  return paths.map((path) => ENTRIES[path] ?? null);
}

/** Looks for files and fetches them, as a check does that is repeated. */
async function fetch(...paths: readonly string[]): Promise<void> {
  for (const path of paths) fs.existsSync(path);
  await fs.fetchMissing(read);
}

describe("files of the workspace", () => {
  beforeEach(() => {
    fs.forgetAll();
    setDirectory("/w");
  });

  test("exist once they are fetched", async () => {
    assert.equal(fs.existsSync("/w/agent.yaml"), false);
    assert.throws(() => fs.statSync("/w/none.yaml"), { code: "ENOENT" });
    await fs.fetchMissing(read);
    assert.equal(fs.existsSync("/w/agent.yaml"), true);
    assert.equal(fs.existsSync("/w/none.yaml"), false);
    assert.equal(fs.fetchMissing(read), undefined, "nothing is fetched twice");
  });

  test("are forgotten when one of them changes, also while they are fetched", async () => {
    fs.existsSync("/w/agent.yaml");
    const fetching = fs.fetchMissing(read);
    fs.forgetAll();
    await fetching;
    assert.equal(fs.existsSync("/w/agent.yaml"), false);
    await fs.fetchMissing(read);
    assert.equal(fs.existsSync("/w/agent.yaml"), true);
  });

  test("are read in pieces", async () => {
    await fetch("/w/agent.yaml", "/w/large.yaml", "/w");
    const handle = fs.openSync("/w/agent.yaml");
    const bytes = new Uint8Array(TEXT.length);
    assert.equal(fs.readSync(handle, bytes, 0, 4), 4);
    assert.equal(fs.readSync(handle, bytes, 4, 100), TEXT.length - 4);
    assert.equal(fs.readSync(handle, bytes, 0, 100), 0);
    assert.deepEqual(bytes, TEXT);
    fs.closeSync(handle);
    assert.throws(() => fs.fstatSync(handle), { code: "EBADF" });
    // It is never complete, so that it is too large for every limit.
    assert.equal(fs.readSync(fs.openSync("/w/large.yaml"), new Uint8Array(9), 0, 9), 9);
    assert.throws(() => fs.readSync(fs.openSync("/w"), bytes, 0, 1), { code: "EISDIR" });
  });

  test("are listed by directory, and are in no linked one", async () => {
    await fetch("/w", "/w/agent.yaml", "/w/linked", "/w/linked/agent.yaml");
    assert.deepEqual(fs.readdirSync("/w"), ["agent.yaml"]);
    assert.throws(() => fs.readdirSync("/w/agent.yaml"), { code: "ENOTDIR" });
    assert.equal(fs.realpathSync.native("/w/agent.yaml"), "/w/agent.yaml");
    assert.throws(() => fs.realpathSync.native("/w/linked/agent.yaml"), { code: "ENOENT" });
  });
});

describe("URIs", () => {
  for (const [folder, path, other] of [
    ["file:///srv/a%20b/", "/srv/a b", "untitled:Untitled-1"],
    ["vscode-vfs://github/acme/site", "/acme/site", "vscode-vfs://gitlab/acme/site"],
    ["memory:/web", "/web", "file:///web"],
  ] as const) {
    test(`${folder} has paths, and ${other} is not in the same file system`, () => {
      assert.equal(setFolder(folder), path);
      const { href } = pathToFileURL(`${path}/ü #1.yaml`);
      assert.equal(href, `${folder.replace(/\/$/, "")}/%C3%BC%20%231.yaml`);
      assert.equal(fileURLToPath(href), `${path}/ü #1.yaml`);
      assert.throws(() => fileURLToPath(other), /not a file of the workspace/);
    });
  }
});

test("the extension that tests use has its files in memory", () => {
  const file = createMemoryFiles({ web: { "agent.yaml": "models: {}\n" } });
  const { browser }: { readonly browser: string } = JSON.parse(present(file("package.json")));
  assert.equal(file("other.js"), undefined);
  const providers: Record<string, MemoryFiles> = {};
  const vscode = {
    EventEmitter: Object,
    FileSystemError: { FileNotFound: (path: string) => new Error(`there is no ${path}`) },
    FileType: { File: 1, Directory: 2 },
    workspace: {
      registerFileSystemProvider: (scheme: string, provider: MemoryFiles) => {
        providers[scheme] = provider;
      },
    },
  };
  const exports: { activate?: () => void } = {};
  new Function("exports", "require", present(file(browser)))(exports, () => vscode);
  present(exports.activate)();
  const memory = present(providers["memory"]);
  assert.equal(memory.stat({ path: "/web/agent.yaml" }).size, 11);
  assert.deepEqual(memory.readDirectory({ path: "/web" }), [["agent.yaml", 1]]);
  assert.deepEqual(memory.readFile({ path: "/web/agent.yaml" }), TEXT);
  assert.throws(() => memory.stat({ path: "/web/constructor" }), /there is no/);
});

interface MemoryFiles {
  stat(uri: { readonly path: string }): { readonly size: number };
  readDirectory(uri: { readonly path: string }): unknown;
  readFile(uri: { readonly path: string }): Uint8Array;
}
