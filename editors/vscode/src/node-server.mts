// The entry point of the language server process, which the extension starts.
import { createConnection } from "vscode-languageserver/node";
import { createHost } from "../../../src/cli/language-host.ts";
import { CONNECTION_OPTIONS, serve } from "../../../src/language-server/server.ts";

serve(createConnection(CONNECTION_OPTIONS), createHost());
