// Paths, directories and globs → the files to check.
import { existsSync, statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { globbySync, isDynamicPattern } from "globby";
import { displayName } from "./display-name.ts";
import { STDIN_ARGUMENT } from "./read-source.ts";

/** A file to check. */
export interface FoundFile {
  readonly path: string;
  /** Whether the user named this very file, so that it is looked at whatever it is. */
  readonly named: boolean;
}

const YAML = "**/*.{yaml,yml}";
const MARKDOWN = "**/*.md";

/** The files that arguments mean, sorted, each once. No argument means the current directory. */
export function findFiles(paths: readonly string[]): FoundFile[] {
  const found = (paths.length === 0 ? ["."] : paths).flatMap(findPath);
  const byPath = new Map<string, FoundFile>();
  for (const file of found) if (file.named || !byPath.has(file.path)) byPath.set(file.path, file);
  return [...byPath.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function findPath(path: string): FoundFile[] {
  if (path === STDIN_ARGUMENT) return [{ path, named: true }];
  if (existsSync(path)) return statSync(path).isDirectory() ? walk(path) : [{ path: displayName(path), named: true }];
  // What does not exist is told when it is read, and the others are checked all the same.
  if (!isDynamicPattern(path)) return [{ path: displayName(path), named: true }];
  return search(path, ".").map((file) => ({ path: displayName(file), named: false }));
}

/** YAML files anywhere, markdown files in a `.github` directory, but not what gh-aw compiled. */
function walk(directory: string): FoundFile[] {
  const files = search([YAML, MARKDOWN], directory).filter((file) => !file.endsWith(".lock.yml"));
  return files
    .map((file) => (directory === "." ? file : join(directory, file)))
    .filter((path) => !path.endsWith(".md") || isUnderGithub(path))
    .map((path) => ({ path: displayName(path), named: false }));
}

function search(patterns: string | string[], directory: string): string[] {
  return globbySync(patterns, {
    cwd: directory,
    dot: true,
    gitignore: true,
    followSymbolicLinks: false,
    suppressErrors: true,
    ignore: ["**/node_modules/**", "**/.git/**"],
  });
}

function isUnderGithub(path: string): boolean {
  return relative("/", resolve(path)).split(sep).includes(".github");
}
