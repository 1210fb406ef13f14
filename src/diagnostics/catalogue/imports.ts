// Codes of the files that a workflow imports.
import { LIMITS } from "../../text/limits.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

// Why gh-aw refuses an import (gh-aw, pkg/parser/remote_path_predicates.go and yaml_import.go).
const REFUSALS = {
  outside: {
    why: "it is outside `.github` and `.agents`",
    hint: "Move the file into `.github`, for example to `.github/workflows/shared/`.",
  },
  "lock-file": { why: "it is a compiled lock file", hint: "Import the `.md` file that it was compiled from." },
  "no-workflow": {
    why: "a YAML file must be a GitHub Actions workflow",
    hint: "Move the frontmatter into a `.md` file, between two `---` lines.",
  },
  "byte-order-mark": {
    why: "it begins with a byte order mark, so gh-aw finds no frontmatter in it",
    hint: "Save the file as UTF-8 without a byte order mark.",
  },
} as const;

/** Why gh-aw refuses an import. */
export type RefusalReason = keyof typeof REFUSALS;

/** The rows of imports. */
export const IMPORTS = {
  "missing-import": entry<{ path: string }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "imported file that cannot be read",
    message: ({ path }) => `The imported file ${quote(path)} cannot be read.`,
    hint: () =>
      "Correct the path: it is relative to the workflow, or to the repository root if it begins with `.github/` or `/`.",
    explanation:
      "The engine, and with it the sign-in, may come from an import. Without the file, wifc cannot check it.",
  }),
  "too-many-imports": entry<{}>({
    severity: "error",
    reference: "none",
    summary: "too many imports",
    message: () =>
      `This import exceeds the limit of ${LIMITS.imports.most} imported files with ${LIMITS.size.most.toLocaleString("en-US")} characters in total.`,
    hint: () => "Import the engine first, or import fewer files.",
    explanation:
      "Imports can have imports themselves. wifc reads them in order up to a limit that no real workflow reaches, and does not check the others.",
  }),
  "remote-import": entry<{ path: string }>({
    severity: "note",
    reference: "gh-aw-imports",
    summary: "import from another repository",
    message: ({ path }) =>
      `${quote(path)} is in another repository, so wifc cannot check whether it defines an engine with \`auth\`.`,
    explanation:
      "wifc opens no network connections while it checks. If the engine comes from this import, run wifc in the repository that contains it.",
  }),
  "refused-import": entry<{ path: string; reason: RefusalReason }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "import that gh-aw refuses",
    message: ({ path, reason }) => `gh-aw refuses the import ${quote(path)}: ${REFUSALS[reason].why}.`,
    hint: ({ reason }) => REFUSALS[reason].hint,
    explanation: "gh-aw does not compile the workflow, so GitHub runs an older lock file or none.",
  }),
  "several-engines": entry<{ file: string }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "more than one engine",
    message: ({ file }) => `A workflow can have only one engine, but ${quote(file)} selects another.`,
    hint: () => "Keep only one `engine` in the workflow and its imports; `engine: {model: …}` does not count.",
    explanation:
      'gh-aw stops with "multiple engine fields found" if the workflow and an import, or two imports, each select an engine.',
  }),
  "missing-import-input": entry<{ name: string; file: string }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "missing input of an imported file",
    message: ({ name, file }) => `Missing input ${quote(name)}, which ${quote(file)} requires.`,
    hint: ({ name }) => `Add \`with: { ${name.split(".")[0] ?? name}: … }\` next to the path.`,
    explanation:
      "gh-aw refuses an import without a `required` input. Any other input without a `default` remains an expression in the lock file, which GitHub evaluates to an empty string.",
  }),
};
