// What the language server needs from Node: file names, saved files, where they are, and the clock.
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Host } from "../language-server/checked-file.ts";
import type { Policies } from "../model/policies.ts";
import type { Source } from "../text/source.ts";
import type { AppliedConfiguration } from "./applied-configuration.ts";
import { explainUnreadableRules } from "./configuration.ts";
import { displayName, STDIN_NAME } from "./display-name.ts";
import { Failure } from "./exit-code.ts";
import type { FoundFile } from "./found-file.ts";
import { openFound } from "./found-source.ts";
import { openConfigurations, type Configurations } from "./find-configuration.ts";
import { readImportedFile } from "./read-import.ts";
import { today } from "./today.ts";
import { walkDirectory } from "./walk-directory.ts";

/** Creates the host. */
export function createHost(): Host {
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
        const { isIgnored, isLocked, apply } = configuration;
        return isIgnored && !isLocked ? undefined : { ...apply(given), isLeftOut: isIgnored };
      };
    },
    findSources,
    today,
  };
}

function* findSources(folders: readonly string[]): Generator<Source | undefined> {
  const configurations = openConfigurations({ stdinFilename: STDIN_NAME });
  for (const folder of folders) {
    const path = pathOf(folder);
    if (path === undefined) continue;
    for (const file of walkDirectory(path))
      yield openReadable(file, findReadable(configurations, file.path)?.apply({}).policies);
  }
}

/** A file that was found. One that cannot be read has no findings: the command line reports it. */
function openReadable(file: FoundFile, policies: readonly Policies[] | undefined): Source | undefined {
  try {
    return openFound(file, STDIN_NAME, policies)?.source;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return undefined;
  }
}

/** The configuration for a file. One that cannot be read is none: the command line reports it. */
function findReadable(configurations: Configurations, name: string): AppliedConfiguration | undefined {
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
