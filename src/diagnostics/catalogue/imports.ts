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
    isUnreadable: true,
    message: ({ path }) => `The imported file ${quote(path)} cannot be read.`,
    hint: () =>
      "Correct the path: it is relative to the workflow, or to the repository root if it begins with `.github/` or `/`.",
  }),
  "too-many-imports": entry<{}>({
    severity: "error",
    isUnreadable: true,
    message: () =>
      `This import exceeds the limit of ${LIMITS.imports.most} imported files with ${LIMITS.size.most.toLocaleString("en-US")} characters in total.`,
    hint: () => "Import the engine first, or import fewer files.",
  }),
  "remote-import": entry<{ path: string }>({
    severity: "note",
    message: ({ path }) =>
      `${quote(path)} is in another repository, so wifc cannot check whether it defines an engine with \`auth\`.`,
  }),
  "refused-import": entry<{ path: string; reason: RefusalReason }>({
    severity: "error",
    isUnreadable: true,
    message: ({ path, reason }) => `gh-aw refuses the import ${quote(path)}: ${REFUSALS[reason].why}.`,
    hint: ({ reason }) => REFUSALS[reason].hint,
  }),
  "several-engines": entry<{ file: string }>({
    severity: "error",
    message: ({ file }) => `A workflow can have only one engine, but ${quote(file)} selects another.`,
    hint: () => "Keep only one `engine` in the workflow and its imports; `engine: {model: …}` does not count.",
  }),
  "missing-import-input": entry<{ name: string; file: string }>({
    severity: "error",
    message: ({ name, file }) => `Missing input ${quote(name)}, which ${quote(file)} requires.`,
    hint: ({ name }) => `Add \`with: { ${name.split(".")[0] ?? name}: … }\` next to the path.`,
  }),
};
