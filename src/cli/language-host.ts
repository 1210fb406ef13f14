// What the language server needs from Node: file names, saved files and the clock.
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { documentationOf } from "../diagnostics/catalogue.ts";
import { documentationUrl } from "../diagnostics/documentation-url.ts";
import type { Host } from "../language-server/checked-file.ts";
import { explainUnreadableRules, type Configuration } from "./configuration.ts";
import { displayName, STDIN_NAME } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import { openConfigurations, type Configurations } from "./find-configuration.ts";
import { readImportedFile } from "./read-import.ts";
import { today } from "./today.ts";

/** Creates the host. `root` is the URL of the package's directory, with a trailing slash, if there is one. */
export function createHost(root: URL | undefined): Host {
  return {
    nameOf: (uri) => {
      const path = pathOf(uri);
      return path === undefined ? uri : displayName(path);
    },
    uriOf: (name) => pathToFileURL(resolve(name)).href,
    readImport: readImportedFile,
    explainUnreadable: explainUnreadableRules,
    openConfigurations: () => {
      const configurations = openConfigurations({ stdinFilename: STDIN_NAME });
      return (name, given) => {
        const configuration = findReadable(configurations, name);
        if (!configuration) return given;
        return configuration.ignores(name) ? undefined : configuration.apply(name, given);
      };
    },
    today,
    explanationOf: (code) => {
      const page = documentationOf(code);
      const file = root && new URL(page, root);
      return file && existsSync(file) ? file.href : documentationUrl(page);
    },
  };
}

/** The configuration for a file. One that cannot be read is none: the command line reports it. */
function findReadable(configurations: Configurations, name: string): Configuration | undefined {
  try {
    return configurations.find(name);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

/** The path of a saved file. Returns `undefined` for a file that was never saved or is on a server. */
function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
