// Codes of the files that a workflow imports.
import { LIMITS } from "../../text/limits.ts";
import { quote } from "../../text/quote.ts";
import { entry } from "../entry.ts";

// Why gh-aw refuses an import (gh-aw, pkg/parser/remote_path_predicates.go and yaml_import.go).
const REFUSALS = {
  outside: {
    why: "it leads out of `.github` and `.agents`",
    hint: "Move the file into `.github`, for example to `.github/workflows/shared/`.",
  },
  "lock-file": { why: "it is a compiled lock file", hint: "Import the `.md` file that it was compiled from." },
  "no-workflow": {
    why: "a YAML file must be a workflow of GitHub Actions",
    hint: "Put the frontmatter into a `.md` file, between two lines with `---`.",
  },
  "byte-order-mark": {
    why: "it begins with a byte order mark, so gh-aw sees no frontmatter",
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
    summary: "an imported workflow file that cannot be read",
    message: ({ path }) => `The imported file ${quote(path)} cannot be read.`,
    hint: () => "A path is relative to the workflow, or to the repository root if it begins with `.github/` or `/`.",
    explanation:
      "The engine, and with it the sign-in, may come from an import. Without the file nothing can be said of it.",
  }),
  "too-many-imports": entry<{}>({
    severity: "error",
    reference: "none",
    summary: "a workflow that imports more than is read",
    message: () =>
      `This import is beyond the limit of ${LIMITS.imports.most} imported files with ${LIMITS.size.most} characters in all.`,
    hint: () => "Put the import of the engine first, or import fewer files.",
    explanation:
      "An import can have imports of its own. Files are read in their order up to the limit, which is far above what real workflows import.",
  }),
  "remote-import": entry<{ path: string }>({
    severity: "note",
    reference: "gh-aw-imports",
    summary: "an import from another repository, which is not fetched",
    message: ({ path }) =>
      `${quote(path)} lies in another repository and is not fetched; whether it brings an engine with \`auth\` is unknown.`,
    explanation:
      "wifc opens no network connection while it checks. If the engine comes from that import, run wifc in the repository where it is written.",
  }),
  "refused-import": entry<{ path: string; reason: RefusalReason }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "an import that gh-aw refuses",
    message: ({ path, reason }) => `gh-aw refuses the import ${quote(path)}: ${REFUSALS[reason].why}.`,
    hint: ({ reason }) => REFUSALS[reason].hint,
    explanation: "Without the import the workflow is not compiled, and GitHub runs an older lock file or none.",
  }),
  "several-engines": entry<{ file: string }>({
    severity: "error",
    reference: "gh-aw-engines",
    summary: "a workflow with more than one engine",
    message: ({ file }) => `A workflow can have only one engine, and ${quote(file)} selects another.`,
    hint: () => "Keep one `engine` in the workflow and all that it imports; `engine: {model: …}` selects none.",
    explanation:
      'gh-aw stops with "multiple engine fields found": an engine of the workflow and one of an import, or those of two imports, do not go together.',
  }),
  "missing-import-input": entry<{ name: string; file: string }>({
    severity: "error",
    reference: "gh-aw-imports",
    summary: "an input that an imported file needs and is not given",
    message: ({ name, file }) => `${quote(file)} needs the input ${quote(name)}, which this import does not give.`,
    hint: ({ name }) => `Write \`with: { ${name.split(".")[0] ?? name}: … }\` next to the path.`,
    explanation:
      "gh-aw refuses an import without a `required` input. Any other that has no `default` stays an expression in the lock file, which GitHub evaluates to an empty text.",
  }),
};
