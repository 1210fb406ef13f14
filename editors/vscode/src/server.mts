// The language server in a process of its own, as the extension starts it.
import { pathToFileURL } from "node:url";
import { createConnection } from "vscode-languageserver/node";
import { createHost } from "../../../src/cli/language-host.ts";
import { CONNECTION_OPTIONS, serve } from "../../../src/language-server/server.ts";

// The page about all codes is packed beside the bundle, which is CommonJS.
serve(createConnection(CONNECTION_OPTIONS), createHost(pathToFileURL(`${__dirname}/`)));
