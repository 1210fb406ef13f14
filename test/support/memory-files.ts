// An extension for VS Code with files of the scheme `memory`, which no process can read, as on vscode.dev.

/** A folder: its files by their names, and its folders. */
export interface Folder {
  readonly [name: string]: string | Folder;
}

/** The files of the extension. */
export function createMemoryFiles(root: Folder): (path: string) => string | undefined {
  const manifest = {
    name: "memory-files",
    publisher: "test",
    version: "0.0.1",
    engines: { vscode: "^1.91.0" },
    browser: "extension.js",
    activationEvents: ["onFileSystem:memory"],
  };
  const files = new Map([
    ["package.json", JSON.stringify(manifest)],
    ["extension.js", `const root = ${JSON.stringify(root)};\n${CODE}`],
  ]);
  return (path) => files.get(path);
}

const CODE = `
const { EventEmitter, FileSystemError, FileType, workspace } = require("vscode");
const typeOf = (found) => (typeof found === "string" ? FileType.File : FileType.Directory);

function find({ path }) {
  const names = path.split("/").filter(Boolean);
  const found = names.reduce((folder, name) => (folder && Object.hasOwn(folder, name) ? folder[name] : undefined), root);
  if (found === undefined) throw FileSystemError.FileNotFound(path);
  return found;
}

function refuse() {
  throw FileSystemError.NoPermissions();
}

exports.activate = () => workspace.registerFileSystemProvider("memory", {
  onDidChangeFile: new EventEmitter().event,
  watch: () => ({ dispose() {} }),
  stat: (uri) => ({ type: typeOf(find(uri)), ctime: 0, mtime: 0, size: find(uri).length ?? 0 }),
  readDirectory: (uri) => Object.entries(find(uri)).map(([name, found]) => [name, typeOf(found)]),
  readFile: (uri) => new TextEncoder().encode(find(uri)),
  createDirectory: refuse, delete: refuse, rename: refuse, writeFile: refuse,
});
`;
