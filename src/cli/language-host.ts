// What the language server is given by Node: names, stored files, the clock.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { documentationOf } from "../diagnostics/catalogue.ts";
import { documentationUrl } from "../diagnostics/documentation-url.ts";
import type { Host } from "../language-server/checked-file.ts";
import { displayName } from "./display-name.ts";
import { readImportedFile } from "./read-import.ts";
import { today } from "./source-context.ts";

/** The host on this machine. `root` is the directory, as a URL with a slash at its end, that has the page about all codes. */
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

/** The path of a stored file. Nothing for what an editor has not stored, and for a URI that no path can have, such as one of a server. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
