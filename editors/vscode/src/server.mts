// The entry point of the language server process, which the extension starts.
import { pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { createHost } from "../../../src/cli/language-host.ts";
import { CONNECTION_OPTIONS, serve } from "../../../src/language-server/server.ts";

// The page about all codes is next to the bundle, which is CommonJS and so has `__dirname`.
serve(createConnection(CONNECTION_OPTIONS), createHost(pathToFileURL(`${__dirname}/`)));
