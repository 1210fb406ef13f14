// Programs and actions in jobs that are known to write no file but the one that an option names. Of any other, nothing is known.

const PROGRAMS: ReadonlySet<string> = new Set(
  (
    "[ [[ : alias ant apt apt-get awk base64 basename break case cat cd chmod chown claude continue curl cut date df dirname du echo " +
    "egrep env esac exit export false file find for gh git grep head hostname id jq kill local ls md5sum mkdir npm pip pip3 pnpm " +
    "poetry popd printenv printf ps pushd pwd read readonly realpath return rm rmdir sed select set sha256sum shift shopt sleep sort stat " +
    "tail tee test touch tr trap true type uv ulimit umask uname uniq unset wait wc wget which whoami xxd yarn yq cp dd install ln mv rsync"
  ).split(" "),
);

// Subcommands with which a package manager runs what a package says, and with which git and gh fetch files.
const UNKNOWN_SUBCOMMAND =
  /^(?:run|run-script|exec|start|test|t|dlx|x|build|clone|worktree|archive|download|extension)$/;
const WITH_SUBCOMMANDS: ReadonlySet<string> = new Set(["gh", "git", "npm", "pnpm", "poetry", "uv", "yarn"]);

/** Whether it is known which files a program writes, given its arguments. */
export function isKnownProgram(name: string, args: readonly string[]): boolean {
  return PROGRAMS.has(name) && !(WITH_SUBCOMMANDS.has(name) && args.some((each) => UNKNOWN_SUBCOMMAND.test(each)));
}

/** Whether a program changes the folder that relative paths begin in. */
export function changesFolder(name: string): boolean {
  return name === "cd" || name === "pushd";
}

/** Programs that write to their last argument. */
export const COPIERS: ReadonlySet<string> = new Set(["cp", "install", "ln", "mv", "rsync"]);

/** Options that name the file that a program writes, alone, after other letters, or with the name attached (from their manuals). */
export const OUTPUT_OPTIONS: Readonly<Record<string, RegExp>> = {
  curl: /^(?:-[sSfLkgNijv46#]*o|--output(?:-dir)?(?:=|$))/,
  wget: /^(?:-[qncvS]*O|--output-document(?:=|$))/,
};

/** Programs that sign in with the SDKs' variables as soon as they run. */
export const CLAUDE_PROGRAMS: ReadonlySet<string> = new Set(["claude", "ant"]);

/** The package of Claude Code, possibly with a version, and the programs that run a package. */
export const CLAUDE_PACKAGE = /^@anthropic-ai\/claude-code(?:@|$)/;
export const PACKAGE_RUNNERS: ReadonlySet<string> = new Set(["bunx", "npx", "pnpx"]);

// Programs that run a program in the arguments or in a file of the repository, such as a script that writes the token first.
const LAUNCHERS =
  /^(?:\.|\.{1,2}\/.*|.*\.(?:ba|z|k)?sh|(?:ba|da|z|k)?sh|source|eval|make|just|task|docker|podman|xargs)$/;

/** Whether a word begins a script that can do anything before it runs a program. */
export function isLauncher(word: string): boolean {
  return LAUNCHERS.test(word);
}

// Programs that run the program in their arguments as it is, and the options and the numbers that they have before it (from their manuals).
const WRAPPERS = /^(?:nice|nohup|stdbuf|time|timeout)$/;
const WRAPPER_ARGUMENT = /^-|^\d+(?:\.\d+)?[smhd]?$/;

/** The words of a command from the program that it runs in the end, such as `claude` of `timeout 60 claude`. */
export function skipWrappers<T extends { readonly value: string }>(words: readonly T[]): readonly T[] {
  const [program, ...rest] = words;
  if (!program || !WRAPPERS.test(program.value)) return words;
  const start = rest.findIndex(({ value }) => !WRAPPER_ARGUMENT.test(value));
  return start < 0 ? words : skipWrappers(rest.slice(start));
}

// They write only to the workspace, to caches, and to folders of tools.
const SETUP_ACTIONS =
  /^actions\/(?:checkout|cache(?:\/(?:save|restore))?|setup-(?:node|python|go|java|dotnet)|upload-artifact|labeler)@/i;

/** Whether an action writes no file at a path outside of the workspace that others choose. */
export function isSetupAction(uses: string): boolean {
  return SETUP_ACTIONS.test(uses);
}

// Variables of the runner that are the same in each step of a job, as in `${{ runner.temp }}` or `${{ github.workspace }}`.
const CONSTANT = /\$\{(?:RUNNER_\w+|GITHUB_\w+|HOME)\}/g;

/** Whether each variable in a path has the same value in all steps of a job. */
export function isConstantPath(path: string): boolean {
  return !path.replaceAll(CONSTANT, "").includes("$");
}

// Where platforms and administrators put files before a job begins.
const MOUNTED = /^(?:\/var)?\/(?:run\/)?(?:secrets|vault|etc|mnt|opt)\//;

/** Whether a file at a path can be there without a step that writes it. */
export function isMountedPath(path: string): boolean {
  return MOUNTED.test(path);
}
