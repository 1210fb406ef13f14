// The configuration that applies to a file: the nearest one upward in its repository. Most runs find none, so that reading one is loaded
// on demand.
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CONFIG_FILES } from "../dialects/config/recognize.ts";
import { rememberLast } from "../text/remember-last.ts";
import { combineConfigurations, type AppliedConfiguration } from "./applied-configuration.ts";
import { readConfiguration, readPolicyFile, type Configuration } from "./configuration.ts";
import { STDIN_ARGUMENT } from "./display-name.ts";
import { findRepositoryRoot, isInside } from "./path-access.ts";

/** The configurations of a run. */
export interface Configurations {
  /** What applies to a file; nothing if there is no configuration for it. Throws a `Failure` if one cannot be read. */
  readonly find: (path: string) => AppliedConfiguration | undefined;
  /** Those that were found until now. */
  readonly list: () => readonly Configuration[];
}

export interface ConfigOptions {
  /** `--config FILE`, or `false` for `--no-config`. */
  readonly config?: string | boolean;
  /** `--policy`: files with policies, which are locked. */
  readonly policy?: readonly string[];
  readonly stdinFilename: string;
  /** `--rules`, which replaces `federationRules` of configurations. */
  readonly rules?: readonly string[];
}

/** Prepares the search. Each configuration is read once. */
export function openConfigurations({ config, policy = [], stdinFilename, rules }: ConfigOptions): Configurations {
  const given = policy.map((file) => readPolicyFile(file));
  const read = new Map<string, Configuration>();
  const load = (file: string, above: readonly Configuration[]): Configuration => {
    const policies = [...given, ...above].flatMap((each) => each.policies);
    const key = [file, ...above.map(({ source }) => source.name)].join("\0");
    const configuration = read.get(key) ?? readConfiguration(file, { hasOtherRules: rules !== undefined, policies });
    read.set(key, configuration);
    return configuration;
  };
  /** Those in the directories of a file that lock policies, the outermost first, and the nearest one. */
  const loadAll = (files: readonly string[]) => {
    const locking: Configuration[] = [];
    let nearest: Configuration | undefined;
    for (const file of files.toReversed()) {
      nearest = load(file, locking);
      if (nearest.policies.some(({ locked }) => locked)) locking.push(nearest);
    }
    return { locking, nearest };
  };
  const search = createSearch();
  // Files come directory by directory.
  const findIn = rememberLast((directory: string) => loadAll(search(resolve(directory))));
  const find = (path: string) => {
    const { locking, nearest } = findIn(dirname(path === STDIN_ARGUMENT ? stdinFilename : path));
    const all = [...given, ...locking];
    const own = typeof config === "string" ? load(resolve(config), locking) : config === false ? undefined : nearest;
    return own || all.length > 0 ? combineConfigurations(path, own, all) : undefined;
  };
  return { find, list: () => [...given, ...read.values()] };
}

/** What is known of a directory. */
interface Searched {
  /** The configurations in it and above, the nearest first. */
  readonly files: readonly string[];
  readonly isInRepository: boolean;
}

/** Creates a search that looks into each directory once. */
function createSearch(): (directory: string) => readonly string[] {
  const known = new Map<string, Searched>();
  const search = (directory: string): Searched => {
    const earlier = known.get(directory);
    if (earlier) return earlier;
    const own = CONFIG_FILES.map((name) => join(directory, name)).find((file) => existsSync(file));
    const parent = dirname(directory);
    const isRoot = existsSync(join(directory, ".git"));
    const above = isRoot || parent === directory ? undefined : search(parent);
    const found = {
      files: [...(own === undefined ? [] : [own]), ...(above?.files ?? [])],
      isInRepository: isRoot || above?.isInRepository === true,
    };
    known.set(directory, found);
    return found;
  };
  return (directory) => {
    const { files, isInRepository } = search(directory);
    if (files.length === 0 || isInRepository) return files;
    // Without git, the repository begins at a `.github` or at the working directory.
    const root = findRepositoryRoot(directory);
    return files.filter((file) => isInside(dirname(file), root));
  };
}
