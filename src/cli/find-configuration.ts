// The configuration that applies to a file: the nearest one upward in its repository. Most runs find none, so that reading one is loaded
// on demand.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CONFIG_FILES } from "../dialects/config/recognize.ts";
import { readConfiguration, type Configuration } from "./configuration.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";

/** The configurations of a run. */
export interface Configurations {
  /** The one that applies to a file. Throws a `Failure` if it cannot be read. */
  readonly find: (path: string) => Configuration | undefined;
  /** Those that were found until now. */
  readonly list: () => readonly Configuration[];
}

export interface ConfigOptions {
  /** `--config FILE`, or `false` for `--no-config`. */
  readonly config?: string | boolean;
  readonly stdinFilename: string;
  /** `--rules`, which replaces `federationRules` of configurations. */
  readonly rules?: readonly string[];
}

/** Prepares the search. Each configuration is read once. */
export function openConfigurations({ config, stdinFilename, rules }: ConfigOptions): Configurations {
  const read = new Map<string, Configuration>();
  const load = (file: string | undefined) => {
    const known = file === undefined ? undefined : read.get(file);
    if (known || file === undefined) return known;
    const configuration = readConfiguration(file, rules !== undefined);
    read.set(file, configuration);
    return configuration;
  };
  const search = createSearch();
  const find = (path: string) => {
    if (typeof config === "string") return load(resolve(config));
    return config === false
      ? undefined
      : load(search(dirname(resolve(path === STDIN_ARGUMENT ? stdinFilename : path))));
  };
  return { find, list: () => [...read.values()] };
}

/** What is known of a directory. */
interface Searched {
  readonly file: string | undefined;
  readonly isInRepository: boolean;
}

/** Creates a search that looks into each directory once. */
function createSearch(): (directory: string) => string | undefined {
  const known = new Map<string, Searched>();
  const search = (directory: string): Searched => {
    const earlier = known.get(directory);
    if (earlier) return earlier;
    const own = CONFIG_FILES.map((name) => join(directory, name)).find((file) => existsSync(file));
    const parent = dirname(directory);
    const isRoot = existsSync(join(directory, ".git"));
    const above = isRoot || parent === directory ? undefined : search(parent);
    const found = { file: own ?? above?.file, isInRepository: isRoot || above?.isInRepository === true };
    known.set(directory, found);
    return found;
  };
  return (directory) => {
    const { file, isInRepository } = search(directory);
    // Without git, the repository begins at a `.github` or at the working directory.
    const isAllowed = file !== undefined && (isInRepository || isInside(dirname(file), findRepositoryRoot(directory)));
    return isAllowed ? file : undefined;
  };
}
