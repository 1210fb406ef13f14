// The entry point of the language server in a worker. It is the same server as in a process: `build.mts` replaces the modules of Node
// that it uses with those in `web/`.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from "vscode-languageserver/browser";
import { createHost } from "../../../src/cli/language-host.ts";
import { CONNECTION_OPTIONS, serve } from "../../../src/language-server/server.ts";
import { fetchMissing, forgetAll } from "./web/fs.mts";
import { setDirectory } from "./web/globals.mts";
import { READ_FILES, type Entry, type Opening } from "./web/protocol.mts";
import { pathToFileURL, setFolder } from "./web/url.mts";

// What is needed of the global object of a worker.
declare const self: {
  addEventListener(type: "message", listener: (event: { readonly data: Opening }) => void, options: object): void;
};

self.addEventListener("message", ({ data: { folder } }) => listen(folder), { once: true });

function listen(folder: string): void {
  setDirectory(setFolder(folder));
  const connection = createConnection(
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
    CONNECTION_OPTIONS,
  );
  const read = (paths: readonly string[]) =>
    connection.sendRequest<(Entry | null)[]>(
      READ_FILES,
      paths.map((path) => pathToFileURL(path).href),
    );
  serve(connection, { ...createHost(), fetchMissing: () => fetchMissing(read), forgetAll });
}
