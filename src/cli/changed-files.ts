// `--changed`: the files that differ from a git reference, as git lists them. Loaded only for this option.
import { execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { safeLine } from "../print/safe-text.ts";
import { Failure } from "./exit-code.ts";
import { notePath } from "./sought-paths.ts";

const HEAD = "HEAD";
const MOST_BYTES = 256 * 1024 * 1024;

// The configuration of a repository names programs that git would start.
const SAFELY = ["-c", "core.fsmonitor=false"];

/** Whether a path is that of a file that differs. */
export type IsChanged = (path: string) => boolean;

/** Whether a file is one of those that differ, whose real paths these are. */
export function compareWith(changed: ReadonlySet<string>): IsChanged {
  // Of a repository within this one, such as a submodule, git only says whether anything in it differs.
  const isListed = (path: string): boolean => changed.has(path) || (path !== dirname(path) && isListed(dirname(path)));
  const directories = new Map<string, string>();
  return (path) => {
    const directory = dirname(resolve(path));
    const real = directories.get(directory) ?? (existsSync(directory) ? realpathSync.native(directory) : directory);
    directories.set(directory, real);
    return isListed(join(real, basename(path)));
  };
}

/**
 * Finds the files that differ from where the current branch left a reference, also those that are not committed or not tracked. Throws a
 * `Failure` if git cannot say.
 */
function findChangedFiles(reference = HEAD): ReadonlySet<string> {
  const [root, moves] = splitLast(git(["rev-parse", "--show-toplevel", "--git-path", "logs/HEAD"]).trimEnd());
  // A commit or a checkout changes no file of the run, but what differs.
  notePath(moves);
  const base = findBase(reference);
  const compared = ["diff", "--name-only", "-z", "--no-renames", "--no-ext-diff", "--ignore-submodules=none", base];
  const listed = [git([...compared, "--"], root), git(["ls-files", "--others", "--exclude-standard", "-z"], root)];
  const names = listed.flatMap((each) => each.split("\0")).filter((name) => name !== "");
  return new Set(names.map((name) => resolve(root, name)));
}

/** The value of `--changed` and the paths: a value that git does not know is a path, as `--changed` needs no value. */
export function readChanged(
  value: string | true,
  paths: readonly string[],
): { readonly changed: ReadonlySet<string>; readonly paths: readonly string[] } {
  if (value === "" || String(value).startsWith("-")) throw new Failure("`--changed` requires a git reference");
  const isPath = value !== true && existsSync(value) && !isReference(value);
  return isPath
    ? { changed: findChangedFiles(), paths: [value, ...paths] }
    : { changed: findChangedFiles(value === true ? HEAD : value), paths };
}

/** The lines before the last, which can be one name with a line break, and the last. */
function splitLast(lines: string): readonly [before: string, last: string] {
  const end = lines.lastIndexOf("\n");
  return [lines.slice(0, end), lines.slice(end + 1)];
}

function isReference(reference: string): boolean {
  return tryGit(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`]) !== undefined;
}

/** The commit to compare with: the last that the current branch has in common with a reference. */
function findBase(reference: string): string {
  if (!isReference(reference)) {
    // In a repository without a commit, every file is new.
    if (reference === HEAD) return git(["hash-object", "-t", "tree", "--stdin"]).trim();
    throw new Failure(`git does not know the reference ${safeLine(reference)}; fetch it, or correct it`);
  }
  const commit = git(["rev-parse", "--verify", "--end-of-options", `${reference}^{commit}`]).trim();
  // There is none in a shallow clone, or if the histories are unrelated.
  return tryGit(["merge-base", commit, HEAD])?.trim() ?? commit;
}

function tryGit(args: readonly string[]): string | undefined {
  try {
    return git(args);
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Runs git without a shell. Throws a `Failure` with a sentence if git is missing or refuses. */
function git(args: readonly string[], cwd = process.cwd()): string {
  try {
    return execFileSync("git", [...SAFELY, ...args], {
      cwd,
      encoding: "utf8",
      input: "",
      maxBuffer: MOST_BYTES,
      stdio: ["pipe", "pipe", "pipe"],
      // Without the index being written, and with messages that can be recognized.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", LC_ALL: "C" },
    });
  } catch (error) {
    throw new Failure(`cannot find changed files: ${explain(error)}`);
  }
}

function explain(error: unknown): string {
  const { code, stderr } = Object(error);
  if (code === "ENOENT") return "git is not installed";
  const [line = ""] = String(stderr ?? "").split("\n");
  if (line.includes("not a git repository")) return "the current directory is in no git repository";
  return safeLine(line.replace(/^fatal: /, "") || "git failed");
}
