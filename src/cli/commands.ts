// The table of commands. A run loads only the command that its arguments name, so that none is slowed down by what another imports.
import type { Command } from "commander";
import type { ExitCode } from "./exit-code.ts";

/** A command that is not loaded yet. */
export interface CommandRow {
  readonly name: string;
  /** Its description in help. */
  readonly summary: string;
  /** Loads the function that creates the command. `finish` is called with the exit code. */
  readonly load: () => Promise<(finish: (code: ExitCode) => void) => Command>;
  /** Whether it needs all other commands to be loaded. */
  readonly needsAll?: true;
  /** Loads the function that runs the command if its arguments are plain: loading commander takes longer than checking a file. */
  readonly loadPlain?: () => Promise<(args: readonly string[]) => Promise<ExitCode> | undefined>;
}

/** All commands, in the order of help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: "lint",
    summary: "Check files that sign in with federation",
    load: async () => (await import("./lint.ts")).createLintCommand,
    loadPlain: async () => (await import("./lint-plain.ts")).lintPlain,
  },
  {
    name: "explain",
    summary: "Explain a code, or list all codes",
    load: async () => (await import("./explain.ts")).createExplainCommand,
  },
  {
    name: "compile",
    summary: "Print the variables or the configuration that a target reads",
    load: async () => (await import("./compile.ts")).createCompileCommand,
  },
  {
    name: "init",
    summary: "Print a new file that signs in, from options or answers",
    load: async () => (await import("./init.ts")).createInitCommand,
  },
  {
    name: "required-env",
    summary: "List the environment variables that must or must not be set, and who provides them",
    load: async () => (await import("./required-env.ts")).createRequiredEnvCommand,
  },
  {
    name: "graph",
    summary: "Draw who signs in as whom",
    load: async () => (await import("./graph.ts")).createGraphCommand,
  },
  {
    name: "token",
    summary: "Test a sign-in: get, inspect and optionally exchange its identity token",
    load: async () => (await import("./token.ts")).createTokenCommand,
  },
  {
    name: "doctor",
    summary: "Check everything that can prevent a sign-in here: file, variables, settings, token, rule",
    load: async () => (await import("./doctor.ts")).createDoctorCommand,
  },
  {
    name: "migrate",
    summary: "Replace stored keys in files by federation",
    load: async () => (await import("./migrate.ts")).createMigrateCommand,
  },
  {
    name: "rule",
    summary: "Print the federation rule at Anthropic that a sign-in needs",
    load: async () => (await import("./rule.ts")).createRuleCommand,
  },
  {
    name: "check-rule",
    summary: "Compare sign-ins with exported federation rules: would Anthropic accept them?",
    load: async () => (await import("./check-rule.ts")).createCheckRuleCommand,
  },
  {
    name: "check-lock",
    summary: "Check a compiled lock file against its workflow",
    load: async () => (await import("./check-lock.ts")).createCheckLockCommand,
  },
  {
    name: "merge-reports",
    summary: "Merge the JSON reports of several `wifc lint` runs",
    load: async () => (await import("./merge-reports.ts")).createMergeReportsCommand,
  },
  {
    name: "schema",
    summary: "Print a self-contained JSON Schema (draft-07), or set up an editor to use it",
    load: async () => (await import("./schema.ts")).createSchemaCommand,
  },
  {
    name: "language-server",
    summary: "Run the language server (LSP) on standard input and output",
    load: async () => (await import("./language-server.ts")).createLanguageServerCommand,
  },
  {
    name: "completion",
    summary: "Print a completion script for a shell",
    load: async () => (await import("./completion.ts")).createCompletionCommand,
    needsAll: true,
  },
  {
    name: "help",
    summary: "Print help for a command",
    load: async () => {
      const { createHelpCommand } = await import("./help.ts");
      return () => createHelpCommand(COMMANDS.map(({ name }) => name));
    },
  },
  {
    name: "version",
    summary: "Print the version",
    load: async () => (await import("./version.ts")).createVersionCommand,
  },
];
