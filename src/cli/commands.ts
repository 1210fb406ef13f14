// The commands. A run loads only what its arguments name, so that no command pays for what another depends on.
import type { Command } from "commander";
import type { ExitCode } from "./exit-code.ts";

/** A command, before anything of it is loaded. */
export interface CommandRow {
  readonly name: string;
  /** What help says of it. */
  readonly summary: string;
  /** Loads what makes the command, ready to be added to the program. `finish` takes the exit code. */
  readonly load: () => Promise<(finish: (code: ExitCode) => void) => Command>;
  /** Whether it looks at all the other commands. */
  readonly needsAll?: true;
  /** Loads what runs the command on paths alone. Only for a command whose start counts: commander takes longer than one file. */
  readonly loadPlain?: () => Promise<(paths: readonly string[]) => ExitCode | Promise<ExitCode>>;
}

/** All commands, in the order of help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "lint",
    summary: "check agent files and workflows",
    load: async () => (await import("./lint.ts")).createLintCommand,
    loadPlain: async () => (await import("./lint-run.ts")).lintPaths,
  },
  {
    name: "merge-reports",
    summary: "print the reports of several runs of lint as one",
    load: async () => (await import("./merge-reports.ts")).createMergeReportsCommand,
  },
  {
    name: "compile",
    summary: "print the variables or the text that a target reads",
    load: async () => (await import("./compile.ts")).createCompileCommand,
  },
  {
    name: "required-env",
    summary: "report which environment variables must exist, who provides them, and which must not be set",
    load: async () => (await import("./required-env.ts")).createRequiredEnvCommand,
  },
  {
    name: "check-lock",
    summary: "hold a compiled lock file against what its workflow asks for",
    load: async () => (await import("./check-lock.ts")).createCheckLockCommand,
  },
  {
    name: "token",
    summary: "try a sign-in: get the identity token, inspect it, and exchange it if asked",
    load: async () => (await import("./token.ts")).createTokenCommand,
  },
  {
    name: "explain",
    summary: "explain a code, or list all",
    load: async () => (await import("./explain.ts")).createExplainCommand,
  },
  {
    name: "schema",
    summary: "print a self-contained JSON Schema (draft-07), or set an editor up for it",
    load: async () => (await import("./schema.ts")).createSchemaCommand,
  },
  {
    name: "completion",
    summary: "print a script that completes wifc's commands, options and values in a shell",
    load: async () => (await import("./completion.ts")).createCompletionCommand,
    needsAll: true,
  },
  {
    name: "language-server",
    summary: "serve an editor over the Language Server Protocol, on standard streams",
    load: async () => (await import("./language-server.ts")).createLanguageServerCommand,
  },
];
