// Reads what the server asks for through the file system of the workspace, which may be on a server.
import { FileType, Uri, workspace } from "vscode";
import { LIMITS } from "../../../../src/text/limits.ts";
import type { Entry } from "./protocol.mts";

/** Reads files and directories. What cannot be read is `null`. */
export async function readFiles(uris: readonly string[]): Promise<(Entry | null)[]> {
  return Promise.all(
    uris.map(async (uri) => {
      try {
        return await readEntry(Uri.parse(uri));
      } catch {
        return null;
      }
    }),
  );
}

async function readEntry(uri: Uri): Promise<Entry | null> {
  const { type, size } = await workspace.fs.stat(uri);
  if (type === FileType.Directory) {
    const children = await workspace.fs.readDirectory(uri);
    return { kind: "directory", children: children.map(([name, each]) => ({ name, isFile: each === FileType.File })) };
  }
  if (type !== FileType.File) return null;
  return size > LIMITS.size.most
    ? { kind: "file", size }
    : { kind: "file", size, bytes: await workspace.fs.readFile(uri) };
}
