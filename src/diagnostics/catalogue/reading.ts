// Codes of reading: YAML, frontmatter, documents, imports.
import { quote, quoteList } from "../../text/quote.ts";
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

/** The rows of reading. */
export const READING = {
  "yaml-syntax": entry<{ error: string; advice?: string | undefined }>({
    severity: "error",
    summary: "the text is not valid YAML",
    message: ({ error }) => `This is not valid YAML: ${error}`,
    hint: ({ advice }) => advice,
    explanation:
      "The file cannot be read beyond this point, so nothing after it is checked. A tab used as indentation, a missing blank after a colon and an unclosed quote are the usual causes.",
  }),
  "duplicate-key": entry<{ key: string }>({
    severity: "error",
    summary: "a key stands twice in one mapping",
    message: ({ key }) => `${quote(key)} stands twice in this mapping.`,
    hint: () => "Keep one of the two; which one wins differs between YAML readers.",
    explanation: "YAML forbids it. Some readers take the first, some the last, some refuse the file.",
  }),
  "unknown-tag": entry<{ tag: string }>({
    severity: "error",
    summary: "a YAML tag that is not part of YAML's core schema",
    message: ({ tag }) => `${quote(tag)} is a tag that only some YAML readers know.`,
    hint: () => "Write the value without the tag.",
    explanation: "What a tag of this kind makes of its value depends on the program that reads it.",
  }),
  "more-findings": entry<{ count: number }>({
    severity: "note",
    summary: "a file with more findings than are shown",
    message: ({ count }) => `There are ${count} more findings in this file.`,
    explanation: "Of a file with very many findings the worst are shown. Mend them, and the others appear.",
  }),
  "frontmatter-missing": entry<{ late: boolean }>({
    severity: "error",
    summary: "a markdown file that does not begin with frontmatter",
    message: ({ late }) =>
      late
        ? "The frontmatter must begin on the first line; gh-aw does not see this one."
        : "This file has no frontmatter: its first line is not `---`.",
    hint: ({ late }) => (late ? "Delete what stands before it." : undefined),
    explanation:
      "gh-aw reads a workflow's configuration from a block between two `---` lines at the very beginning of the file. A file without any such block is no workflow: `lint` only notes that.",
  }),
  "frontmatter-unclosed": entry<{}>({
    severity: "error",
    summary: "the frontmatter has no closing `---`",
    message: () => "The frontmatter that begins here is not closed: no later line is `---`.",
    hint: () => "Put a line `---` between the frontmatter and the workflow's text.",
    explanation: "Without the closing line gh-aw cannot tell where the configuration ends and the prompt begins.",
  }),
  "frontmatter-cut-short": entry<{ keys: readonly string[] }>({
    severity: "error",
    summary: "an indented `---` ends the frontmatter",
    message: ({ keys }) =>
      keys.length === 0
        ? "This indented `---` ends the frontmatter: gh-aw ignores spaces around the dashes."
        : `This indented \`---\` ends the frontmatter, so gh-aw does not read ${quoteList(keys, "and")} after it.`,
    hint: () => "If the line belongs to a text in the frontmatter, write it some other way, such as `***`.",
    explanation:
      "gh-aw takes the first line that holds nothing but `---` and spaces for the end of the frontmatter, even inside an indented block of text. What follows becomes part of the prompt. If neither a key nor another `---` follows, this is a warning.",
  }),
  "byte-order-mark": entry<{}>({
    severity: "warning",
    summary: "a byte order mark before the frontmatter",
    message: () => "The file begins with a byte order mark, so gh-aw sees no frontmatter in it.",
    hint: () => "Save the file as UTF-8 without a byte order mark.",
    explanation:
      "gh-aw does not strip the mark: the first line is then not `---` for it, and the whole configuration is ignored.",
  }),
  "unrecognized-file": entry<{}>({
    severity: "note",
    summary: "a file that is neither an agent file nor a workflow",
    message: () =>
      "This is neither an agent file (`agents`, or `auth` in `providers` or `models`) nor a workflow (frontmatter, or an `engine` object).",
    explanation:
      "`lint` passes over such a file with a note, because shells expand globs to files of all kinds. The other commands were asked about this file and refuse it.",
  }),
  "empty-document": entry<{}>({
    severity: "note",
    summary: "a file with nothing in it, or nothing but comments",
    message: () => "This file is empty: there is nothing in it but blanks and comments.",
    explanation: "`lint` only notes that. The other commands were asked about this file and refuse it.",
  }),
  "root-not-mapping": entry<{ found: string }>({
    severity: "error",
    summary: "a file that does not consist of keys and values",
    message: ({ found }) => `The whole of this document is ${found}, but agent files and frontmatter are mappings.`,
    hint: () => "Write `key: value` lines, with a blank behind the colon.",
    explanation:
      "Nothing can be found in it. A file that is no workflow by its place is only noted by `lint`, which passes over YAML of all kinds.",
  }),
  "several-documents": entry<{ count: number }>({
    severity: "error",
    summary: "a command that wants one document was given a file with several",
    message: ({ count }) => `This file holds ${count === 1 ? "one YAML document" : `${count} YAML documents`}.`,
    hint: ({ count }) =>
      count === 1 ? "Leave `--document` out." : `Choose one with \`--document N\`, N from 1 to ${count}.`,
    explanation: "Variables are printed for one document. `lint` and `required-env` look at all of them.",
  }),
  "missing-import": entry<{ path: string }>({
    severity: "error",
    summary: "an imported workflow file that cannot be read",
    message: ({ path }) => `The imported file ${quote(path)} cannot be read.`,
    hint: () => "A path is relative to the workflow, or to the repository root if it begins with `.github/` or `/`.",
    explanation:
      "The engine, and with it the sign-in, may come from an import. Without the file nothing can be said of it.",
  }),
  "remote-import": entry<{ path: string }>({
    severity: "note",
    summary: "an import from another repository, which is not fetched",
    message: ({ path }) =>
      `${quote(path)} lies in another repository and is not fetched; whether it brings an engine with \`auth\` is unknown.`,
    explanation:
      "wifc opens no network connection while it checks. If the engine comes from that import, run wifc in the repository where it is written.",
  }),
  "frontmatter-ended-early": entry<{ keys: readonly string[] }>({
    severity: "error",
    summary: "a `...` ends the YAML of the frontmatter",
    message: ({ keys }) =>
      `This \`...\` ends the YAML document, so gh-aw does not read ${keys.length === 0 ? "what follows" : quoteList(keys, "and")}.`,
    hint: () => "Delete the line, or indent it if it belongs to a text.",
    explanation: "In YAML a line `...` ends a document, and gh-aw reads only the first one of the frontmatter.",
  }),
  "refused-import": entry<{ path: string; reason: "outside" | "lock-file" | "no-workflow" | "byte-order-mark" }>({
    severity: "error",
    summary: "an import that gh-aw refuses",
    message: ({ path, reason }) => `gh-aw refuses the import ${quote(path)}: ${REFUSALS[reason].why}.`,
    hint: ({ reason }) => REFUSALS[reason].hint,
    explanation: "Without the import the workflow is not compiled, and GitHub runs an older lock file or none.",
  }),
  "several-engines": entry<{ file: string }>({
    severity: "error",
    summary: "a workflow with more than one engine",
    message: ({ file }) => `A workflow can have only one engine, and ${quote(file)} selects another.`,
    hint: () => "Keep one `engine` in the workflow and all that it imports; `engine: {model: …}` selects none.",
    explanation:
      'gh-aw stops with "multiple engine fields found": an engine of the workflow and one of an import, or those of two imports, do not go together.',
  }),
  "missing-import-input": entry<{ name: string; file: string }>({
    severity: "error",
    summary: "an input that an imported file needs and is not given",
    message: ({ name, file }) => `${quote(file)} needs the input ${quote(name)}, which this import does not give.`,
    hint: ({ name }) => `Write \`with: { ${name.split(".")[0] ?? name}: … }\` next to the path.`,
    explanation:
      "gh-aw refuses an import without a `required` input. Any other that has no `default` stays an expression in the lock file, which GitHub evaluates to an empty text.",
  }),
};
