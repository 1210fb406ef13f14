// What the language server needs from Node: file names, saved files and the clock.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { documentationOf } from "../diagnostics/catalogue.ts";
import { documentationUrl } from "../diagnostics/documentation-url.ts";
import type { Host } from "../language-server/checked-file.ts";
import { displayName } from "./display-name.ts";
import { readImportedFile } from "./read-import.ts";
import { today } from "./source-context.ts";

/** Creates the host. `root` is the URL of the package's directory, with a trailing slash. */
export function createHost(root: URL): Host {
  return {
    nameOf: (uri) => {
      const path = pathOf(uri);
      return path === undefined ? uri : displayName(path);
    },
    uriOf: (name) => pathToFileURL(resolve(name)).href,
    readImport: readImportedFile,
    today,
    explanationOf: (code) => {
      const page = new URL(documentationOf(code), root);
      return existsSync(page) ? page.href : documentationUrl(documentationOf(code));
    },
  };
}

/** The path of a saved file. Returns `undefined` for a file that was never saved or is on a server. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
