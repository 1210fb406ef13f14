// Why the codes of imports are reported.
import type { IMPORTS as Rows } from "../catalogue/imports.ts";
import type { Explanations } from "../entry.ts";

/** Explains the rows of imports. */
export const IMPORTS: Explanations<typeof Rows> = {
  "missing-import": {
    summary: "imported file that cannot be read",
    explanation:
      "The engine, and with it the sign-in, may come from an import. Without the file, wifc cannot check it.",
    reference: "gh-aw-imports",
  },
  "too-many-imports": {
    summary: "too many imports",
    explanation:
      "Imports can have imports themselves. wifc reads them in order up to a limit that no real workflow reaches, and does not check the others.",
    reference: "none",
  },
  "remote-import": {
    summary: "import from another repository",
    explanation:
      "wifc opens no network connections while it checks. If the engine comes from this import, run wifc in the repository that contains it.",
    reference: "gh-aw-imports",
  },
  "refused-import": {
    summary: "import that gh-aw refuses",
    explanation: "gh-aw does not compile the workflow, so GitHub runs an older lock file or none.",
    reference: "gh-aw-imports",
  },
  "several-engines": {
    summary: "more than one engine",
    explanation:
      'gh-aw stops with "multiple engine fields found" if the workflow and an import, or two imports, each select an engine.',
    reference: "gh-aw-engines",
  },
  "missing-import-input": {
    summary: "missing input of an imported file",
    explanation:
      "gh-aw refuses an import without a `required` input. Any other input without a `default` remains an expression in the lock file, which GitHub evaluates to an empty string.",
    reference: "gh-aw-imports",
  },
};
