// The commands that print what a document needs, with the same text as on the command line, and the code lenses that run them.
import type { CodeLens } from "vscode-languageserver";
import { compile } from "../api/compile.ts";
import { requiredEnv } from "../api/required-env.ts";
import { createRule } from "../api/rule.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { locatePlace } from "../diagnostics/place.ts";
import { isMarkdown } from "../parse/frontmatter.ts";
import { printDiagnostics } from "../print/diagnostics/print-diagnostics.ts";
import { printReports } from "../print/required-env/print-report.ts";
import { RULE_FORMATS } from "../print/rule/print-rule.ts";
import { NO_STYLE } from "../print/style.ts";
import type { Selection } from "../targets/selection.ts";
import type { Source } from "../text/source.ts";
import type { CheckedFile } from "./checked-file.ts";
import { toRange } from "./positions.ts";

interface CommandRow {
  readonly title: string;
  /** Prints the result for the selected sign-in, or for all. */
  readonly print: (source: Source, options: CheckedFile["options"] & Selection) => string;
}

export const COMMANDS: Readonly<Record<string, CommandRow>> = {
  "wifc.showRequiredEnvironment": {
    title: "Show required environment",
    print: (source, options) => {
      const { reports, diagnostics } = requiredEnv(source, options);
      return reports.length > 0
        ? printReports(reports, "text", undefined, NO_STYLE)
        : printRefusal(source, diagnostics);
    },
  },
  "wifc.showAwfVariables": {
    title: "Show AWF variables",
    print: (source, options) => {
      const format = isMarkdown(source.name) ? "yaml" : "dotenv";
      const { output, diagnostics } = compile(source, { ...options, target: "awf", format });
      return output ?? printRefusal(source, diagnostics);
    },
  },
  "wifc.showRule": {
    title: "Show the rule this needs",
    // No file says all. Without the setting, the result says what is missing.
    print: (source, { token, ...options }) => {
      const { issuer, rule, diagnostics } = createRule(source, { ...options, ...token });
      return rule ? RULE_FORMATS.json({ issuer, rule }) : printRefusal(source, diagnostics);
    },
  },
};

/** The command that checks all files of the workspace. */
export const LINT_WORKSPACE = "wifc.lintWorkspace";

/** Runs a command on a document, for the model or the sign-in with a name. If the document has errors, the result is these errors. */
export function runCommand({ print }: CommandRow, file: CheckedFile, name: string | undefined): string {
  return print(file.source, { ...file.options, ...(name !== undefined && select(file, name)) });
}

function select({ analysis }: CheckedFile, name: string): Selection {
  const found = analysis.documents.flatMap(({ bindings }) => bindings).find((binding) => binding.name === name);
  return found && found.kind !== "model" ? { signIn: name } : { model: name };
}

function printRefusal({ name, text }: Source, diagnostics: readonly Diagnostic[]): string {
  const textOf = (path: string) => (path === name ? text : undefined);
  return printDiagnostics({ files: 1, diagnostics, textOf }, "text", NO_STYLE);
}

/** One code lens per command and sign-in. An imported sign-in has them at the key that imports it. */
export function listCodeLenses({ document, analysis }: CheckedFile): CodeLens[] {
  return analysis.documents
    .flatMap(({ editor }) => editor().signIns)
    .flatMap(({ place, name }) => {
      const range = toRange(document, locatePlace(place).range);
      return Object.entries(COMMANDS).map(([command, { title }]) => ({
        range,
        command: { title, command, arguments: [document.uri, ...(name === undefined ? [] : [name])] },
      }));
    });
}
